import { expect, test } from 'vitest';
import { daysBetween, isBefore, latestOf } from '../../src/edition/calendar.ts';

test.each([
  ['2024-06-19', '2024-06-20', true],
  ['2024-06-19', '2024-06-19', false],
  ['2024-06-20', '2024-06-19', false],
  ['2024-06', '2024-06-19', false],
  ['2024-06-19', '2024-06', false],
  ['2024', '2024-12-31', false],
  ['2023', '2024-01-01', true],
  ['2024-05', '2024-06-01', true],
  ['2024-12-31', '2025', true],
])('%s is before %s: %s', (first, second, expected) => {
  expect(isBefore(first, second)).toBe(expected);
});

test.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2026-03-28', '2026-03-30', 2],
  ['2024-01-01', '2023-12-31', -1],
  ['2024-01-01', '2024-01-01', 0],
])('from %s to %s it is %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('the latest of some days is found, and none of none', () => {
  expect(latestOf(['2026-11-24', '2026-12-01', '2025-12-31'])).toBe('2026-12-01');
  expect(latestOf([])).toBe('');
});
