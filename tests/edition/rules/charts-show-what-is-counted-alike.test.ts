import { expect, test } from 'vitest';
import { chartsShowWhatIsCountedAlike } from '../../../src/edition/rules/charts-show-what-is-counted-alike.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure, aWrittenSum } from '../../examples/written-entries/facts.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const chart = '<Chart facts="workers helpers" title="More worked than helped there" />';

function found(definition: string) {
  const helpers = aWrittenFigure('helpers', { number: 9, definition });
  return judge(
    chartsShowWhatIsCountedAlike,
    aWrittenStoryWith(aWrittenSection('more', chart, {}, 2), helpers),
  );
}

test('two facts of different definitions are refused with both definitions', () => {
  expect(found('People who helped without pay.')).toEqual([
    {
      rule: 'charts-show-what-is-counted-alike',
      level: 'error',
      file: 'content/explainers/bridge/sections/2-more.mdx',
      line: 4,
      column: 23,
      length: 7,
      message:
        'A chart compares what is counted alike. "workers" counts: People paid for work on the bridge on that day. "helpers" counts: People who helped without pay.',
      remedy:
        'Draw two charts, one under the other, and say in a note="…" why they cannot be compared. If both count the same, give them the same definition.',
    },
  ]);
});

test('the same definition with other blanks, capitals and full stop is the same', () => {
  expect(found('people paid for  work on the bridge on that day')).toEqual([]);
});

test('facts of two units or currencies are refused with both, and no word on definitions', () => {
  const story = (other: ReturnType<typeof aWrittenFigure> | ReturnType<typeof aWrittenSum>) =>
    judge(chartsShowWhatIsCountedAlike, aWrittenStoryWith(aWrittenSection('more', chart, {}, 2), other)).map(
      ({ message, remedy }) => [message, remedy],
    );
  const remedy =
    'Draw two charts, one under the other. If both are in the same unit, write it alike in both facts.';
  const definition = 'Another thing.';
  expect(story(aWrittenFigure('helpers', { number: 9, unit: 'hours', definition }))).toEqual([
    ['A chart has one scale, for one unit or currency. "workers" is in workers, "helpers" in hours.', remedy],
  ]);
  expect(story(aWrittenSum('helpers', { number: 9, period: 'a year' }))).toEqual([
    [
      'A chart has one scale, for one unit or currency. "workers" is in workers, "helpers" in USD a year.',
      remedy,
    ],
  ]);
});
