import { expect, test } from 'vitest';
import { superlativesAreSourced } from '../../../src/edition/rules/superlatives-are-sourced.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

function found(words: string) {
  return judge(superlativesAreSourced, aWrittenStoryWith(aWrittenSection('where', words, {}, 2)));
}

test('a superlative in plain prose is a warning that says what to do', () => {
  expect(found('It is old.\nIt is the longest bridge.')).toEqual([
    {
      file: 'content/explainers/bridge/sections/2-where.mdx',
      line: 5,
      column: 11,
      length: 7,
      rule: 'superlatives-are-sourced',
      level: 'warning',
      message: 'No source stands for "longest", which claims more than most words do.',
      remedy:
        'Say who found so: put <Source id="…" /> after the full stop, or draw a <Fact id="…"> round it. Or write what is known instead.',
    },
  ]);
});

test.each([
  'It is the longest bridge.<Source id="herald" />',
  'It is <Fact id="carries-traffic">the longest bridge</Fact>.',
  '<Unsourced because="So.">It never closed.</Unsourced>',
  'At first most of them crossed it.',
])('%s needs nothing', (words) => {
  expect(found(words)).toEqual([]);
});
