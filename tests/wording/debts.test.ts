import { expect, test } from 'vitest';
import { wordDebt, wordDebts } from '../../src/wording/debts.ts';

test('a debt is a sentence', () => {
  expect(wordDebt('one-voice')).toBe('All of it rests on one voice.');
  expect(wordDebt('no-primary-source')).toBe(
    'No primary source: every source here reports what somebody else said.',
  );
});

test('the debts of a story are counted', () => {
  expect(wordDebts([['one-voice', 'no-primary-source'], ['one-voice'], []])).toBe(
    'Of 3 facts, 2 rest on one voice and 1 has no primary source.',
  );
  expect(wordDebts([['one-voice']])).toBe('Of 1 fact, 1 rests on one voice and 0 have no primary source.');
});
