import { describe, expect, test } from 'vitest';
import { describeFact, headingOf } from '../../src/wording/fact-in-words.ts';
import { aClaim } from '../examples/edition/evidence.ts';
import { aClauseFact, aFact, aMoneyFact, anEventFact, aStatementFact } from '../examples/edition/facts.ts';

describe('the heading of a fact', () => {
  test.each([
    [
      'a figure',
      aFact(),
      { figure: 'about 6,000', unit: 'people', sentence: 'People who cross the bridge in a day' },
    ],
    [
      'a sum',
      aMoneyFact(),
      { figure: 'US$500 million', unit: 'a year', sentence: 'Tolls taken at the bridge' },
    ],
    ['a clause', aClauseFact(), { figure: 'Article 4', unit: undefined, sentence: 'Treaty on the Bridge' }],
    ['an event', anEventFact(), { sentence: 'The bridge was opened.' }],
    ['a statement', aStatementFact(), { sentence: 'The bridge is open.' }],
    ['a figure nobody gave', aFact({ claims: [aClaim()] }), { sentence: 'The bridge is open.' }],
  ])('of %s', (_kind, fact, heading) => {
    expect(headingOf(fact)).toEqual(heading);
  });
});

describe('a fact in two sentences', () => {
  test.each([
    [
      aFact(),
      'People who cross the bridge in a day: about 6,000 people. Reported, as of 18 October 2024, according to River Board.',
    ],
    [
      anEventFact(),
      'Opening of the bridge: The bridge was opened. Reported, as of 19 June 2024, according to River Board.',
    ],
  ])('%o', (fact, words) => {
    expect(describeFact(fact)).toBe(words);
  });
});
