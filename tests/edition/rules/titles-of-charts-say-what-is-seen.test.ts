import { expect, test } from 'vitest';
import { titlesOfChartsSayWhatIsSeen } from '../../../src/edition/rules/titles-of-charts-say-what-is-seen.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const remedy =
  'Write a sentence that a reader can check against the chart, such as "The later counts are the higher ones".';

function found(title: string) {
  const words = `<Chart facts="workers" title="${title}" />`;
  return judge(titlesOfChartsSayWhatIsSeen, aWrittenStoryWith(aWrittenSection('more', words, {}, 2)));
}

test.each([
  ['Workers', 'A title of one word names the matter and does not say what is seen.'],
  ['Workers and helpers', 'A title of a few words names the matter and does not say what is seen.'],
  ['Workers – at the bridge', 'This title is the label of the fact, which the chart shows anyway.'],
  ['and more came every year', 'This title begins like the rest of a sentence, with a small letter.'],
  ['More came every year, but', undefined],
  ['More came every year:', 'This title breaks off before the sentence ends.'],
  ['More came every year…', 'This title breaks off before the sentence ends.'],
  ['More came every year.', undefined],
  ['두 집계는 서로 크게 다르다', undefined],
])('%j', (title, message) => {
  expect(found(title)).toEqual(
    message === undefined
      ? []
      : [
          {
            rule: 'titles-of-charts-say-what-is-seen',
            level: 'error',
            file: 'content/explainers/bridge/sections/2-more.mdx',
            line: 4,
            column: 31,
            length: title.length,
            message,
            remedy,
          },
        ],
  );
});

test('a title that is missing or empty is told where tags are checked, not twice', () => {
  expect(found('')).toEqual([]);
  const words = '<Chart facts="workers" />';
  expect(
    judge(titlesOfChartsSayWhatIsSeen, aWrittenStoryWith(aWrittenSection('more', words, {}, 2))),
  ).toEqual([]);
});
