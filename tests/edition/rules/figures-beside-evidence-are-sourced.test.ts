import { describe, expect, test } from 'vitest';
import { figuresBesideEvidenceAreSourced } from '../../../src/edition/rules/figures-beside-evidence-are-sourced.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenForecast, aWrittenQuestion } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';
import type { WrittenEntry } from '../../../src/edition/written-entry.ts';

function found(...entries: WrittenEntry[]) {
  return judge(figuresBesideEvidenceAreSourced, aWrittenStoryWith(...entries));
}

test('a figure that no fact of a forecast has is told with the fact to add', () => {
  expect(found(aWrittenForecast('reopens-in-autumn', { because: 'It reopened, with 400 workers.' }))).toEqual(
    [
      {
        file: 'content/explainers/bridge/forecasts/reopens-in-autumn.yaml',
        line: 10,
        column: 1,
        length: 7,
        rule: 'figures-beside-evidence-are-sourced',
        level: 'error',
        message: 'Nothing that this forecast names bears out "400" in because.',
        remedy:
          'Add workers under facts: that fact has 400 (River Board, 18 Oct 2024). Or write the sentence without the figure.',
      },
    ],
  );
});

test('a figure that no fact of the story has is told so', () => {
  expect(found(aWrittenQuestion('next-repair', { why: 'The board spoke of 77 plans.' }))).toMatchObject([
    {
      message: 'Nothing that this question names bears out "77" in why.',
      remedy: 'Name a fact that has this figure under facts, or write the sentence without it.',
    },
  ]);
});

test('money is not looked for in a count of people', () => {
  expect(
    found(aWrittenForecast('reopens-in-autumn', { because: 'The workers got 400 dollars.' })),
  ).toMatchObject([
    {
      message: 'Nothing that this forecast names bears out "400 dollars" in because.',
      remedy: 'Name a fact that has this figure under facts, or write the sentence without it.',
    },
  ]);
});

test('while the explainer or a fact that is named cannot be read, nothing is said', () => {
  const forecast = aWrittenForecast('reopens-in-autumn', { because: 'It reopened, with 77 workers.' });
  const entries = aWrittenStoryWith(forecast).filter(({ kind }) => kind !== 'explainer');
  const unread = ['content/explainers/bridge/explainer.mdx'];
  expect(judge(figuresBesideEvidenceAreSourced, entries, { unread })).toEqual([]);
  const withFact = aWrittenForecast('reopens-in-autumn', { ...forecast.data, facts: ['lost'] });
  const lost = ['content/explainers/bridge/facts/lost.yaml'];
  expect(judge(figuresBesideEvidenceAreSourced, aWrittenStoryWith(withFact), { unread: lost })).toEqual([]);
});

test('a note on a standing has figures of the fact’s own claims', () => {
  expect(found(aWrittenFigure('workers', { standingNote: 'Others gave 77.' }))).toMatchObject([
    {
      message: 'Nothing that this fact names bears out "77" in standingNote.',
      remedy:
        'Write a figure that one of its claims has, or put these words into the note of the claim whose source has them.',
    },
  ]);
});

describe('a figure passes', () => {
  test.each<[string, WrittenEntry]>([
    [
      'that a fact of the question has',
      aWrittenQuestion('next-repair', { why: 'There were 400.', facts: ['workers'] }),
    ],
    [
      'that is a day of the explainer',
      aWrittenQuestion('next-repair', { question: 'What is new since 20 November 2026?' }),
    ],
    [
      'that is a day of the forecast',
      aWrittenForecast('reopens-in-autumn', { because: 'It was said in June 2024.' }),
    ],
    [
      'that was forecast',
      aWrittenForecast('reopens-in-autumn', {
        statement: 'It will have 77 lamps.',
        because: 'It has 77 lamps.',
      }),
    ],
    ['that counts what stands in sight', aWrittenFigure('workers', { standingNote: 'Two services say so.' })],
    [
      'that the note of a claim has',
      aWrittenFigure('workers', {
        standingNote: 'Some gave 77.',
        claims: [aFigureClaim({ note: 'Another gave 77.' })],
      }),
    ],
    [
      'that is the lowest and the highest claim',
      aWrittenFigure('workers', {
        standingNote: 'They lie between 300 and 400.',
        claims: [aFigureClaim(), aFigureClaim({ value: 300, asOf: '2024' })],
      }),
    ],
  ])('%s', (_what, entry) => {
    expect(found(entry)).toEqual([]);
  });
});
