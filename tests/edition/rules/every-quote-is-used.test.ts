import { expect, test } from 'vitest';
import { everyQuoteIsUsed } from '../../../src/edition/rules/every-quote-is-used.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenQuote, aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const unused = aWrittenQuote('unused');

test('a quote that stands nowhere is told', () => {
  expect(judge(everyQuoteIsUsed, aWrittenStoryWith(unused))).toEqual([
    {
      ...unused.positionOf([]),
      rule: 'every-quote-is-used',
      level: 'warning',
      message: 'The quote "unused" is used nowhere.',
      remedy:
        'Write <Quote id="unused" /> in a section, or <Said id="unused">some of its words</Said>, or delete this file if it was never published.',
    },
  ]);
});

test.each(['<Quote id="unused" />', 'They did so <Said id="unused">on time</Said>.'])(
  '%s uses it',
  (text) => {
    const section = aWrittenSection('more', text, {}, 2);
    expect(judge(everyQuoteIsUsed, aWrittenStoryWith(unused, section))).toEqual([]);
  },
);

test('nothing is told while a file cannot be read', () => {
  const unread = ['content/explainers/bridge/sections/3-other.mdx'];
  expect(judge(everyQuoteIsUsed, aWrittenStoryWith(unused), { unread })).toEqual([]);
});
