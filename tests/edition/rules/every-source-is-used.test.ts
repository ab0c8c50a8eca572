import { expect, test } from 'vitest';
import { everySourceIsUsed } from '../../../src/edition/rules/every-source-is-used.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const tribune = aWrittenSource('tribune');

test('a source that nothing cites is told', () => {
  expect(judge(everySourceIsUsed, aWrittenStoryWith(tribune))).toEqual([
    {
      ...tribune.positionOf([]),
      rule: 'every-source-is-used',
      level: 'warning',
      message: 'The source "tribune" is used nowhere.',
      remedy: 'Cite it in a claim, a quote or a section, or delete this file if it was never published.',
    },
  ]);
});

test('a source is used by a tag, or by a source that repeats it', () => {
  const section = aWrittenSection('more', 'It is so.<Source id="tribune" />', {}, 2);
  expect(judge(everySourceIsUsed, aWrittenStoryWith(tribune, section))).toEqual([]);
  const repeating = aWrittenSource('herald', { derivedFrom: ['tribune'] });
  expect(judge(everySourceIsUsed, aWrittenStoryWith(tribune, repeating))).toEqual([]);
});

test('nothing is told while a file cannot be read', () => {
  expect(
    judge(everySourceIsUsed, aWrittenStoryWith(tribune), { unread: ['content/sources/other.yaml'] }),
  ).toEqual([]);
});
