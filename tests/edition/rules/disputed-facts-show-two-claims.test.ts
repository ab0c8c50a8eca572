import { expect, test } from 'vitest';
import { disputedFactsShowTwoClaims } from '../../../src/edition/rules/disputed-facts-show-two-claims.ts';
import { judge } from '../../examples/judge.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenFigure,
  aWrittenResult,
  aWrittenStatement,
  aWrittenSum,
} from '../../examples/written-entries/facts.ts';
import { aWrittenVoice } from '../../examples/written-entries/library.ts';

const standing = 'disputed';
const remedy =
  'Add the claim that contradicts it, or mark the source that does with stance: disputes, or write standing: reported.';
const voices = [aWrittenVoice(), aWrittenVoice('town', { name: 'North Bank' })];
const figures = (...claims: Parameters<typeof aFigureClaim>[0][]) =>
  aWrittenFigure('workers', { standing, claims: claims.map((claim) => aFigureClaim(claim)) });

test.each([
  ['one claim', figures({}), 'The fact "workers" is disputed, but has only one claim.'],
  [
    'one voice that says two things',
    figures({}, { value: 300 }),
    'The fact "workers" is disputed, but all its claims are by one voice.',
  ],
  [
    'two voices whose figures can both be true',
    figures({}, { by: 'town', qualifier: 'about', value: 390 }),
    'The fact "workers" is disputed, but no two voices contradict each other in it. Its claims: 400 (River Board, 18 Oct 2024), about 390 (North Bank, 18 Oct 2024).',
  ],
  [
    'figures of years that lie far apart',
    figures({}, { by: 'town', asOf: '2015', value: 3 }),
    'The fact "workers" is disputed, but no two voices contradict each other in it. Its claims: 400 (River Board, 18 Oct 2024), 3 (North Bank, 2015).',
  ],
])('%s makes no dispute', (_, fact, message) => {
  expect(judge(disputedFactsShowTwoClaims, [fact, ...voices])).toEqual([
    {
      ...fact.positionOf(['standing']),
      rule: 'disputed-facts-show-two-claims',
      level: 'error',
      message,
      remedy,
    },
  ]);
});

test('claims in words need a note that says in what they differ', () => {
  const claims = [aSaidClaim(), aSaidClaim({ by: 'town', says: 'The bridge is closed.' })];
  const fact = aWrittenStatement('carries-traffic', { standing, claims });
  expect(judge(disputedFactsShowTwoClaims, [fact, ...voices])).toEqual([
    {
      ...fact.positionOf(['standing']),
      rule: 'disputed-facts-show-two-claims',
      level: 'error',
      message: 'The fact "carries-traffic" is disputed, but nothing says in what its voices differ.',
      remedy: 'Say so in standingNote, in a sentence or two.',
    },
  ]);
  const noted = aWrittenStatement('carries-traffic', { standing, claims, standingNote: 'One saw it open.' });
  expect(judge(disputedFactsShowTwoClaims, [noted, ...voices])).toEqual([]);
});

test.each([
  ['figures that cannot both be true', figures({}, { by: 'town', value: 300 })],
  ['a bound that the other breaks', figures({ qualifier: 'at least' }, { by: 'town', value: 300 })],
  ['figures of neighbouring years', figures({}, { by: 'town', asOf: '2025', value: 300 })],
  [
    'a source that disputes a claim',
    figures({ sources: [{ source: 'herald' }, { source: 'gazette', stance: 'disputes' }] }, { asOf: '2025' }),
  ],
])('%s make a dispute', (_, fact) => {
  expect(judge(disputedFactsShowTwoClaims, [fact, ...voices])).toEqual([]);
});

test('a result is disputed where one of its parts is', () => {
  const result = aWrittenResult('cost-per-worker', { standing });
  const [cost, workers] = [aWrittenSum('cost'), figures({}, { by: 'town', value: 300 })];
  expect(judge(disputedFactsShowTwoClaims, [result, cost, workers, ...voices])).toEqual([]);
  expect(
    judge(disputedFactsShowTwoClaims, [result, cost, aWrittenFigure('workers'), ...voices]),
  ).toHaveLength(1);
});
