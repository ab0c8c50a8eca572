import { expect, test } from 'vitest';
import { wordDebt, wordDebts, wordOverdue } from '../../src/wording/debts.ts';

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

test('what is overdue for another look is counted', () => {
  const review = (isOverdue: boolean) => ({ by: '2027-02-28', last: '2026-11-24', isOverdue });
  expect(wordOverdue([review(false)])).toBe('No fact is overdue for another look.');
  expect(wordOverdue([review(true), review(false)])).toBe('1 fact is overdue for another look.');
  expect(wordOverdue([review(true), review(true)])).toBe('2 facts are overdue for another look.');
});
