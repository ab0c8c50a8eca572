import type { WrittenEntry } from '../written-entry.ts';
import { isUnreadNow, type Change, type Pair } from './change.ts';

/**
 * The files of a story that hold its running text, as published and as they are: the short answer and the sections.
 * @returns nothing where one of them cannot be read now, so that nobody can say what the story holds
 */
export function proseOfStory(
  change: Change,
  { before, after }: Pair<'explainer'>,
): { was: WrittenEntry[]; now: WrittenEntry[] } | undefined {
  const was = change.before.entries.filter((entry) => isProseOf(entry, before.id));
  if (was.some((file) => isUnreadNow(change, file))) return undefined;
  return { was, now: change.after.entries.filter((entry) => isProseOf(entry, after.id)) };
}

function isProseOf({ kind, id, explainer }: WrittenEntry, story: string): boolean {
  return kind === 'explainer' ? id === story : kind === 'section' && explainer === story;
}
