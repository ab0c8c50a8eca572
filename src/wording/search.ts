/** What the search tells of what it found. */

/**
 * How much was found: `12 found for “kursk”.`
 * @param whole so many have all the words
 * @param part so many more have some of them
 */
export function wordFound(asked: string, whole: number, part: number): string {
  if (whole + part === 0) return `Nothing found for “${asked}”.`;
  if (whole === 0) return `Nothing has all the words of “${asked}”. ${part} with some of them:`;
  return `${whole} found for “${asked}”${part > 0 ? `, then ${part} with some of the words` : ''}.`;
}

/** What stands before names that are written nearly like what was asked. */
export const wordNearest = 'Did you mean';

/** What stands before words for which a thing was found and that do not stand in its line. */
export const wordFoundBy = 'Found by:';

/** On the button below those that are shown first. */
export function wordShowAll(count: number): string {
  return `Show all ${count}`;
}

/** What is told until the words of the texts are there. */
export const wordFetching = 'Fetching the words to search in …';

/** What is told where the words of the texts did not arrive. */
export const wordTitlesOnly =
  'Only names and titles are searched: the words of the texts could not be loaded. Load the page again to try once more.';

/** What is told after nothing was found. */
export const wordLookBelow = 'Everything that can be found stands below, from A to Z.';
