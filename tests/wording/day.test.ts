import { expect, test } from 'vitest';
import { wordDay, wordShortDay } from '../../src/wording/day.ts';

test.each([
  ['2024-06-19', '19 June 2024', '19 Jun 2024'],
  ['2024-10-01', '1 October 2024', '1 Oct 2024'],
  ['2024-06', 'June 2024', 'Jun 2024'],
  ['2013', '2013', '2013'],
])('%s reads %s, and %s where it must be short', (day, words, short) => {
  expect(wordDay(day)).toBe(words);
  expect(wordShortDay(day)).toBe(short);
});

test.each(['', '19 June 2024', '2024-13', '2024-00-10', '2024-6-19', 'never'])('"%s" is no day', (day) => {
  expect(() => wordDay(day)).toThrow(`"${day}" is not a day, month or year.`);
});
