import { changeBetween, type ChangeRule } from '../../src/edition/changes/change.ts';
import { prepareManuscript } from '../../src/edition/manuscript.ts';
import type { Problem } from '../../src/edition/problem.ts';
import type { WrittenEntry } from '../../src/edition/written-entry.ts';
import { aWrittenFigure } from './written-entries/facts.ts';
import { aWrittenSource } from './written-entries/library.ts';
import { aWrittenStoryWith } from './written-entries/whole-story.ts';

/** What a rule finds when the small story is published and some of its files are then replaced, added or taken away. */
export function judgeChange(
  rule: ChangeRule,
  { was = [], now = [], gone = [] }: { was?: WrittenEntry[]; now?: WrittenEntry[]; gone?: WrittenEntry[] },
): Problem[] {
  const own = new Set(was.map(({ file }) => file));
  const plain = [aWrittenFigure(), aWrittenSource()].filter(({ file }) => !own.has(file));
  const published = aWrittenStoryWith(...plain, ...was);
  const files = new Set([...now, ...gone].map(({ file }) => file));
  const kept = published.filter(({ file }) => !files.has(file));
  const asReadersSee = (entries: WrittenEntry[]) => prepareManuscript(entries, undefined, [], 'readers');
  return rule(changeBetween(asReadersSee(published), asReadersSee([...kept, ...now])));
}
