import { expect, test } from 'vitest';
import { daysByYear } from '../../../src/components/since/days-by-year.ts';

test('years and months come newest first, days in their order, without the first of the month', () => {
  expect(
    daysByYear(['2024-12-01', '2024-12-19', '2025-01-01', '2025-01-09', '2025-01-13', '2025-02-01']),
  ).toEqual([
    {
      year: '2025',
      months: [
        { month: '2025-02', days: [] },
        { month: '2025-01', days: ['2025-01-09', '2025-01-13'] },
      ],
    },
    { year: '2024', months: [{ month: '2024-12', days: ['2024-12-19'] }] },
  ]);
});

test('of no days there are no years', () => {
  expect(daysByYear([])).toEqual([]);
});
