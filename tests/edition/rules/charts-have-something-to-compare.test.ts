import { expect, test } from 'vitest';
import { chartsHaveSomethingToCompare } from '../../../src/edition/rules/charts-have-something-to-compare.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

function found(days: string[], form = '') {
  const fact = aWrittenFigure('workers', { claims: days.map((asOf) => aFigureClaim({ asOf })) });
  const words = `<Chart${form} facts="workers" title="How many worked there" />`;
  return judge(chartsHaveSomethingToCompare, aWrittenStoryWith(aWrittenSection('more', words, {}, 2), fact));
}

test('of a chart with one figure the desk says that a sentence would do', () => {
  expect(found(['2024-10-18'])).toEqual([
    {
      rule: 'charts-have-something-to-compare',
      level: 'warning',
      file: 'content/explainers/bridge/sections/2-more.mdx',
      line: 4,
      column: 15,
      length: 7,
      message: 'This chart shows one figure.',
      remedy: 'A sentence would do: delete the chart and write <Fact id="workers" /> in it.',
    },
  ]);
});

test('figures that all stand for one day are better side by side', () => {
  expect(found(['2024-10-18', '2024-10-18'], ' form="over-time"')).toMatchObject([
    {
      level: 'warning',
      message: 'This chart is to show figures over time, and all of them stand for 2024-10-18.',
      remedy: 'Delete form="over-time": side by side they are easier to compare.',
    },
  ]);
  expect(found(['2024-10-18', '2024-10-18'])).toEqual([]);
});

test('two days are a time', () => {
  expect(found(['2024-10-18', '2025'], ' form="over-time"')).toEqual([]);
});
