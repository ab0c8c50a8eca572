/** The script of the search page. Everything that it finds stands on the page without it, from A to Z. */
import { readySearch } from './ready-search.ts';

void readySearch(document, window);
