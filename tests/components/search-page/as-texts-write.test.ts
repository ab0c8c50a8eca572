import { expect, test } from 'vitest';
import { asTextsWrite } from '../../../src/components/search-page/as-texts-write.ts';
import { months } from '../../../src/wording/day.ts';

test.for([
  ['2026-02-12', '12 February 2026'],
  ['2026-02', 'February 2026'],
  ['2026.2.12', '12 February 2026'],
  ['2026. 2. 12.', '12 February 2026'],
  ['2026/02/12', '12 February 2026'],
  ['2026년 2월 12일', '12 February 2026'],
  ['2026년 2월', 'February 2026'],
  ['12.02.2026', '12 February 2026'],
  ['12. 2. 2026', '12 February 2026'],
  ['12/2/2026', '12 February 2026'],
  ['kursk 12.02.2026 casualties', 'kursk 12 February 2026 casualties'],
  ['6.000', '6000'],
  ['10 000', '10000'],
  ['1.234.567', '1234567'],
] as const)('%s is written %s', ([asked, written]) => {
  expect(asTextsWrite(asked, months).trim()).toBe(written);
});

test.for([
  '2026-13-01',
  '40.02.2026',
  '12.13.2026',
  '1.25',
  '0.125',
  '5.5000',
  '2397',
  'herald 2025 101',
  'Resolution 2397. 2 of 3',
])('%s stays as it is', (asked) => {
  expect(asTextsWrite(asked, months)).toBe(asked);
});
