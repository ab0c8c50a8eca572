import type { EntryOf } from './manuscript.ts';
import type { WrittenEntry } from './written-entry.ts';

/**
 * What a correction has set aside in a fact, on the day of an update or after it. The update is what we said on its day, and
 * keeps it; the correction tells what stood there.
 * @returns the words of each claim that stood there, from `replaces`; nothing for what is no update
 */
export function setAsideSince({ data }: EntryOf<'fact'>, entry: WrittenEntry): string[] {
  if (entry.kind !== 'update') return [];
  const { published } = entry.data;
  return data.claims.flatMap(({ replaces, recorded }) =>
    replaces === undefined || recorded < published ? [] : [replaces],
  );
}
