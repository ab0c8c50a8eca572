/** The script of explainers. Everything on the page can be read without it. */
import { rememberVisit } from './remember-visit.ts';
import { dayOf } from './visits.ts';

rememberVisit(document, () => localStorage, dayOf(new Date()));
