import { daysBetween, latestOf } from './calendar.ts';
import { withdrawalOf } from './what-stands.ts';
import type { WrittenEntry } from './written-entry.ts';

/** So many days after all others, a day that one file alone bears is taken for a slip. */
export const farAhead = 300;

/**
 * The newest day on our own clock, `YYYY-MM-DD`: not of what happened in the world, but of what we published and saw. A day most of a year
 * after every other one is not it, if one file alone bears it, or only updates and claims, which are written together: everything
 * else would be judged by that slip.
 */
export function newestDay(entries: readonly WrittenEntry[]): string {
  const dated = entries.map((entry) => ({
    kind: entry.kind,
    day: latestOf([newestOf(entry), withdrawalOf(entry)?.on ?? '']),
  }));
  const newest = latestOf(dated.map(({ day }) => day));
  if (newest === '') return '1970-01-01';
  const bearers = dated.filter(({ day }) => day === newest);
  const next = latestOf(dated.filter(({ day }) => day !== newest).map(({ day }) => day));
  const isOneHand = bearers.length === 1 || bearers.every(({ kind }) => kind === 'fact' || kind === 'update');
  return isOneHand && next !== '' && daysBetween(next, newest) > farAhead ? next : newest;
}

/** The newest day of ours that a file bears; nothing where it bears none. */
function newestOf(entry: WrittenEntry): string {
  if (entry.kind === 'explainer') return latestOf([entry.data.published, entry.data.checked ?? '']);
  if (entry.kind === 'update') return entry.data.published;
  if (entry.kind === 'source') return entry.data.accessed;
  if (entry.kind !== 'fact') return '';
  return latestOf([entry.data.checked ?? '', ...entry.data.claims.map(({ recorded }) => recorded)]);
}
