import { expect, test } from 'vitest';
import { standings } from '../../src/schemas/fact.ts';
import { wordStanding, wordTally } from '../../src/wording/standing.ts';

test('a standing is one word with a capital, so that it can stand as a label', () => {
  expect(standings.map(wordStanding)).toEqual([
    'Confirmed',
    'Reported',
    'Disputed',
    'Unverified',
    'Outdated',
    'Withdrawn',
  ]);
});

test('a tally reads as a sentence does', () => {
  expect(
    wordTally([
      { standing: 'confirmed', count: 13 },
      { standing: 'disputed', count: 1 },
    ]),
  ).toBe('13 confirmed, 1 disputed');
});
