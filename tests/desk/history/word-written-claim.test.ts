import { expect, test } from 'vitest';
import { wordWrittenClaim } from '../../../src/desk/history/word-written-claim.ts';
import { factSchema } from '../../../src/schemas/fact.ts';
import {
  aWrittenFigure,
  aWrittenFigureClaim,
  aWrittenSaidClaim,
  aWrittenSumOfMoney,
} from '../../examples/written-content.ts';

function words(written: Record<string, unknown>): string {
  const fact = factSchema.parse(written);
  return wordWrittenClaim(fact, fact.claims[0]!);
}

const claims = [aWrittenFigureClaim({ value: 500_000_000 })];

test.each([
  [aWrittenFigure(), '1,500 people'],
  [aWrittenFigure({ unit: 'percent' }), '1,500 %'],
  [
    aWrittenFigure({ claims: [aWrittenFigureClaim({ value: undefined, low: 10, high: 20 })] }),
    '10–20 people',
  ],
  [aWrittenSumOfMoney({ claims, period: 'a year' }), 'US$500 million a year'],
  [aWrittenSumOfMoney({ claims }), 'US$500 million'],
  [
    { ...aWrittenSumOfMoney({ claims }), kind: 'derived', operation: 'sum', of: ['a', 'b'] },
    'US$500 million',
  ],
  [{ ...aWrittenFigure(), kind: 'derived', operation: 'sum', of: ['a', 'b'] }, '1,500 people'],
])('a figure is worded with what belongs to it: %#', (fact, expected) => {
  expect(words(fact)).toBe(expected);
});

test('a claim in words is its sentence', () => {
  const { unit, definition, ...shared } = aWrittenFigure({ claims: [aWrittenSaidClaim()] });
  expect([unit, definition].every((each) => typeof each === 'string')).toBe(true);
  expect(words({ ...shared, kind: 'statement' })).toBe('Soldiers left for the port of Vladivostok.');
});
