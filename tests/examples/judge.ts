import { prepareManuscript, type Rule } from '../../src/edition/manuscript.ts';
import type { Problem } from '../../src/edition/problem.ts';
import type { WrittenEntry } from '../../src/edition/written-entry.ts';

/** What a rule finds in written entries. */
export function judge(
  rule: Rule,
  entries: readonly WrittenEntry[],
  { today, unread = [] }: { today?: string; unread?: string[] } = {},
): Problem[] {
  return rule(prepareManuscript(entries, today, unread));
}
