import { expect, test } from 'vitest';
import { isSameFigure, isThatDay } from '../../src/edition/same-figure.ts';

test.each([
  ['2024-06-19', '2024-06-19', true],
  ['2024-06-19', '2024-06', true],
  ['2024-06-19', '2024', true],
  ['2024-06-19', 'XXXX-06-19', true],
  ['2024-06-19', '2024-06-20', false],
  ['2024-06', '2024-06-19', false],
  ['XXXX-06', '2024-06', false],
  ['XXXX-06-19', 'XXXX-06-19', true],
])('the day %s fits %s: %s', (known, wanted, fits) => {
  expect(isThatDay(known, wanted)).toBe(fits);
});

test('figures are the same where only their binary form differs', () => {
  expect(isSameFigure(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSameFigure(6000, 6001)).toBe(false);
});
