import type { AstroIntegration } from 'astro';
import { searchWordsFile } from '../addresses.ts';

/**
 * Puts the words that the search fetches among the files that are named by what they hold: browsers keep those, and a target folder
 * keeps those of earlier editions for pages that are still open. What stands in `src/pages/` cannot have such an address.
 */
export function wordsOfSearch(): AstroIntegration {
  return {
    name: 'words-of-search',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const entrypoint = new URL('../pages/search/_words.txt.ts', import.meta.url);
        injectRoute({ pattern: searchWordsFile('[name]'), entrypoint });
      },
    },
  };
}
