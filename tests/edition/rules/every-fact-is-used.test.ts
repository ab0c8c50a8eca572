import { expect, test } from 'vitest';
import { everyFactIsUsed } from '../../../src/edition/rules/every-fact-is-used.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenStatement } from '../../examples/written-entries/facts.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const tolls = aWrittenStatement('tolls', { number: 9 });

test('a fact that stands nowhere is told', () => {
  expect(judge(everyFactIsUsed, aWrittenStoryWith(tolls))).toEqual([
    {
      ...tolls.positionOf([]),
      rule: 'every-fact-is-used',
      level: 'warning',
      message: 'The fact "tolls" is used nowhere.',
      remedy:
        'Write <Fact id="tolls">the words</Fact> in a section, or delete this file if it was never published.',
    },
  ]);
});

test('the fact of the same name in another explainer is another', () => {
  const elsewhere = aWrittenStatement('workers', {}, { explainer: 'tunnel' });
  expect(judge(everyFactIsUsed, aWrittenStoryWith(elsewhere))).toMatchObject([{ file: elsewhere.file }]);
});

test('nothing is told while a file cannot be read', () => {
  expect(
    judge(everyFactIsUsed, aWrittenStoryWith(tolls), { unread: ['content/sources/other.yaml'] }),
  ).toEqual([]);
});
