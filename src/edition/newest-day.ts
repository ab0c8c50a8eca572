import { daysBetween, latestOf } from './calendar.ts';
import { withdrawalOf } from './what-stands.ts';
import type { WrittenEntry } from './written-entry.ts';

/** So many days after all others, a day that one file alone bears is taken for a slip. */
export const farAhead = 300;

/**
 * The newest day on our own clock, `YYYY-MM-DD`: not of what happened in the world, but of what we published and saw. A day that stands in one file alone and
 * most of a year after every other one is not it: everything else would be judged by that slip.
 */
export function newestDay(entries: readonly WrittenEntry[]): string {
  const ofFiles = entries.map(newestOf).toSorted((a, b) => (a < b ? 1 : -1));
  const [newest = '', next = ''] = ofFiles;
  if (newest === '') return '1970-01-01';
  return next !== '' && daysBetween(next, newest) > farAhead ? next : newest;
}

/** The newest day of ours that a file bears; nothing where it bears none. */
function newestOf(entry: WrittenEntry): string {
  return latestOf([withdrawalOf(entry)?.on ?? '', newestShown(entry)]);
}

function newestShown(entry: WrittenEntry): string {
  if (entry.kind === 'explainer' || entry.kind === 'update') return entry.data.published;
  if (entry.kind === 'source') return entry.data.accessed;
  if (entry.kind !== 'fact') return '';
  return latestOf(entry.data.claims.map(({ recorded }) => recorded));
}
