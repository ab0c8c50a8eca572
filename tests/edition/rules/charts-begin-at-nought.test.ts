import { expect, test } from 'vitest';
import { chartsBeginAtNought } from '../../../src/edition/rules/charts-begin-at-nought.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

function found(...figures: { value?: number; low?: number; high?: number }[]) {
  const claims = figures.map((figure) => aFigureClaim({ value: undefined, ...figure }));
  const change = aWrittenFigure('change', { number: 9, unit: 'more a year', claims });
  const section = aWrittenSection('more', '<Chart facts="change" title="Fewer cross it each year" />', {}, 2);
  return judge(chartsBeginAtNought, aWrittenStoryWith(section, change));
}

test('a figure below nought, or a range that begins below it, is refused', () => {
  expect(found({ value: 4 }, { value: -1200 })).toEqual([
    {
      rule: 'charts-begin-at-nought',
      level: 'error',
      file: 'content/explainers/bridge/sections/2-more.mdx',
      line: 4,
      column: 15,
      length: 6,
      message: 'A chart begins at nought, and a claim on "change" has −1,200.',
      remedy: 'Check the figure. If it is right, tell it in a sentence: leave the fact out of the chart.',
    },
  ]);
  expect(found({ low: -3, high: 5 })).toHaveLength(1);
});

test('nought itself can be drawn', () => {
  expect(found({ value: 0 }, { low: 0, high: 2 })).toEqual([]);
});
