import { expect, test } from 'vitest';
import { shorten } from '../../src/wording/shorten.ts';

test.each([
  ['What fits stays as it is', 24, 'What fits stays as it is'],
  ['What does not fit is cut between words', 24, 'What does not fit is…'],
  ['A cut, leaves no comma', 9, 'A cut…'],
  ['Averylongwordwithoutanyspace', 10, 'Averylong…'],
])('"%s" in %i characters reads "%s"', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(most);
});
