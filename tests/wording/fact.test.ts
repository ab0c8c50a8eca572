import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/edition/edition.ts';
import { wordFact, wordFactValue, wordUnit } from '../../src/wording/fact.ts';
import { aClaim } from '../examples/edition/evidence.ts';
import {
  aClauseFact,
  aDerivedFact,
  aFact,
  aMoneyFact,
  anEventFact,
  aStatementFact,
} from '../examples/edition/facts.ts';

const forty = aClaim({ figure: { kind: 'value', value: 40 } });

describe('what stands large on a card, and in running text', () => {
  test.each<[string, Fact, string | undefined, string | undefined]>([
    ['a figure', aFact(), 'about 6,000', 'about 6,000 people'],
    ['a percentage', aFact({ unit: 'percent', claims: [forty] }), '40\u00a0%', '40\u00a0%'],
    ['a sum', aMoneyFact(), 'US$500 million', 'US$500 million a year'],
    ['a sum for no span', aMoneyFact({ claims: [forty], currency: 'KRW' }), '40 won', '40 won a year'],
    ['an event', anEventFact(), '19 June 2024', '19 June 2024'],
    ['an event known to the month', anEventFact({ on: '2024-06' }), 'June 2024', 'June 2024'],
    ['a clause', aClauseFact(), 'Article 4', 'Article 4'],
    ['a statement', aStatementFact(), undefined, undefined],
    ['a share', aDerivedFact(), '40\u00a0%', '40\u00a0%'],
    ['a derived sum', aDerivedFact({ unit: undefined, currency: 'USD' }), 'US$40', 'US$40'],
    ['a derived count', aDerivedFact({ unit: 'workers' }), '40', '40 workers'],
    ['a derived figure without a unit', { ...aDerivedFact(), unit: undefined }, '40', '40'],
  ])('%s', (_kind, fact, large, running) => {
    expect(wordFact(fact)).toBe(large);
    expect(wordFactValue(fact)).toBe(running);
  });

  test('an earlier claim can be worded as well', () => {
    expect(
      wordFactValue(aFact({ claims: [aClaim({ figure: { kind: 'value', value: 1 } }), forty] }), forty),
    ).toBe('40 people');
  });

  test('a claim without a figure has nothing to show for a figure', () => {
    expect(wordFact(aFact({ claims: [aClaim()] }))).toBeUndefined();
    expect(wordFactValue(aFact({ claims: [aClaim()] }))).toBeUndefined();
  });
});

test('the unit is left out where the figure says it', () => {
  expect(wordUnit(aFact())).toBe('people');
  expect(wordUnit(aFact({ unit: 'per cent' }))).toBeUndefined();
  expect(wordUnit(aMoneyFact())).toBe('a year');
  expect(wordUnit(anEventFact())).toBeUndefined();
});
