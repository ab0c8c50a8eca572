import { expect, test } from 'vitest';
import { everyTermIsUsed } from '../../../src/edition/rules/every-term-is-used.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenTerm } from '../../examples/written-entries/library.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const abutment = aWrittenTerm('abutment');

test('a term that stands nowhere is told', () => {
  expect(judge(everyTermIsUsed, aWrittenStoryWith(abutment))).toEqual([
    {
      ...abutment.positionOf([]),
      rule: 'every-term-is-used',
      level: 'warning',
      message: 'The term "abutment" is used nowhere.',
      remedy: 'Write <Term id="abutment">the word</Term> where it first stands, or delete this file.',
    },
  ]);
});

test.each(['It has an <Term id="abutment">abutment</Term>.'])('%s uses it', (text) => {
  const section = aWrittenSection('more', text, {}, 2);
  expect(judge(everyTermIsUsed, aWrittenStoryWith(abutment, section))).toEqual([]);
});

test('nothing is told while a file cannot be read', () => {
  const unread = ['content/explainers/bridge/sections/3-other.mdx'];
  expect(judge(everyTermIsUsed, aWrittenStoryWith(abutment), { unread })).toEqual([]);
});
