import { wordDay } from './day.ts';

const things = {
  explainer: 'Explainer',
  section: 'Section',
  source: 'Source',
  place: 'Place',
  forecast: 'Forecast',
  question: 'Not known',
  term: 'Word explained',
  page: 'Page',
} as const;

/** What a thing is that readers can look up. Facts are called by their number, updates and voices by their own kinds. */
export function wordThing(kind: keyof typeof things): string {
  return things[kind];
}

/**
 * Whether a question is still open: `open since 24 November 2026`, `answered on 1 May 2027`.
 * @param answered the day on which an update answered it
 */
export function wordWhetherOpen(since: string, answered: string | undefined): string {
  return answered === undefined ? `open since ${wordDay(since)}` : `answered on ${wordDay(answered)}`;
}
