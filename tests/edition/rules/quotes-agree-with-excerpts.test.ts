import { expect, test } from 'vitest';
import { quotesAgreeWithExcerpts } from '../../../src/edition/rules/quotes-agree-with-excerpts.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenForecast, aWrittenQuote } from '../../examples/written-entries/story.ts';

const excerpt = (words: string, at?: string) =>
  aWrittenFigure('workers', { claims: [aFigureClaim({ sources: [{ source: 'herald', words, at }] })] });
const quote = aWrittenQuote();

test('a word that reads otherwise in the excerpt of the same passage is told, with both words', () => {
  expect(
    judge(quotesAgreeWithExcerpts, [
      quote,
      excerpt('We repaired the bridge on Tuesday, and nobody was hurt'),
    ]),
  ).toEqual([
    {
      ...quote.positionOf(['words', 'text']),
      rule: 'quotes-agree-with-excerpts',
      level: 'error',
      message:
        'The quote "engineer-on-time" has “time,” where the excerpt of the same source in content/explainers/bridge/facts/workers.yaml has “Tuesday,”.',
      remedy:
        'Look into the source again, and write in both files what it prints. Mark what is left out with […].',
    },
  ]);
});

test.each([
  ['the whole quotation', 'We repaired the bridge on time, and nobody was hurt.'],
  ['a part of it', 'repaired the bridge on time'],
  ['more of the passage', 'He said: We repaired the bridge on time, and nobody was hurt. Then he left.'],
  ['a marked cut', 'We repaired the bridge […] and nobody was hurt'],
  ['another passage of the source', 'The bridge was closed for a year while the board looked for money'],
])('%s agrees', (_, words) => {
  expect(judge(quotesAgreeWithExcerpts, [quote, excerpt(words)])).toEqual([]);
});

test('another place in the source is another passage', () => {
  const placed = aWrittenQuote('engineer-on-time', { at: 'page 1' });
  const other = excerpt('We repaired the bridge on Tuesday, and nobody was hurt', 'page 2');
  expect(judge(quotesAgreeWithExcerpts, [placed, other])).toEqual([]);
});

test('the excerpt that a forecast keeps is held against the quote as well', () => {
  const forecast = aWrittenForecast('reopens', { words: 'We repaired the bridge in time' });
  expect(judge(quotesAgreeWithExcerpts, [quote, forecast])).toMatchObject([
    {
      message:
        'The quote "engineer-on-time" has “on” where the excerpt of the same source in content/explainers/bridge/forecasts/reopens.yaml has “in”.',
    },
  ]);
});

test('an excerpt of another source is not looked at', () => {
  const other = aWrittenFigure('workers', {
    claims: [aFigureClaim({ sources: [{ source: 'gazette', words: 'We repaired the bridge in time' }] })],
  });
  expect(judge(quotesAgreeWithExcerpts, [quote, other])).toEqual([]);
});
