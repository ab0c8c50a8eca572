import { expect, test } from 'vitest';
import { sourcesAreAsNewAsWhatTheySay } from '../../../src/edition/rules/sources-are-as-new-as-what-they-say.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
import { aWrittenForecast, aWrittenQuote } from '../../examples/written-entries/story.ts';

const rule = sourcesAreAsNewAsWhatTheySay;
const herald = aWrittenSource('herald', { published: '2024-10-19', accessed: '2026-11-23' });
const factAsOf = (asOf: string, ...sources: string[]) =>
  aWrittenFigure('workers', {
    claims: [aFigureClaim({ asOf, sources: sources.map((source) => ({ source })) })],
  });

test('a claim that is newer than its only source is told with both days', () => {
  const fact = factAsOf('2026-02-12', 'herald');
  expect(judge(rule, [fact, herald])).toEqual([
    {
      ...fact.positionOf(['claims', 0, 'asOf']),
      rule: 'sources-are-as-new-as-what-they-say',
      level: 'error',
      message:
        'This claim is as of 12 February 2026, and its source came out on 19 October 2024, before that.',
      remedy: 'Cite the source that says so, or correct one of the two days.',
    },
  ]);
});

test('of several sources the newest counts', () => {
  const gazette = aWrittenSource('gazette', { published: '2025-03' });
  expect(judge(rule, [factAsOf('2026-02-12', 'herald', 'gazette'), herald, gazette])).toMatchObject([
    { message: expect.stringContaining('the newest of its sources came out on March 2025, before that.') },
  ]);
  const tribune = aWrittenSource('tribune', { published: '2026-02-12' });
  expect(judge(rule, [factAsOf('2026-02-12', 'herald', 'tribune'), herald, tribune])).toEqual([]);
});

test.each(['2024-10', '2024', '2024-10-19', '2024-10-18'])('a claim as of %s can rest on it', (asOf) => {
  expect(judge(rule, [factAsOf(asOf, 'herald'), herald])).toEqual([]);
});

test('what is found by reading is as of the day on which the sources were read', () => {
  expect(judge(rule, [factAsOf('2026-11-23', 'herald'), herald])).toEqual([]);
  expect(judge(rule, [factAsOf('2026-11-22', 'herald'), herald])).toHaveLength(1);
});

test('of a source that is not there nothing is known', () => {
  expect(judge(rule, [factAsOf('2026-02-12', 'herald', 'nowhere'), herald])).toEqual([]);
});

test.each([aWrittenQuote('late', { said: '2024-12-24' }), aWrittenForecast('late', { said: '2024-12-24' })])(
  'a quote or forecast was said before its source came out',
  (said) => {
    expect(judge(rule, [said, herald])).toEqual([
      {
        ...said.positionOf(['said']),
        rule: 'sources-are-as-new-as-what-they-say',
        level: 'error',
        message:
          'This was said on 24 December 2024, and its source came out on 19 October 2024, before that.',
        remedy: 'Cite the source that prints it, or correct one of the two days.',
      },
    ]);
  },
);
