import { expect, test } from 'vitest';
import { reviewOf } from '../../src/edition/reviews.ts';

const published = ['2026-11-24', '2026-12-01'];

test('what we published of it last was the last look', () => {
  expect(reviewOf({ reviewBy: '2027-02-28', published }, '2026-12-24')).toEqual({
    by: '2027-02-28',
    last: '2026-12-01',
    isOverdue: false,
  });
});

test('unless somebody has looked since', () => {
  expect(reviewOf({ reviewBy: '2027-02-28', checked: '2027-01-15', published }, '2027-01-20').last).toBe(
    '2027-01-15',
  );
  expect(reviewOf({ reviewBy: '2027-02-28', checked: '2026-11-25', published }, '2027-01-20').last).toBe(
    '2026-12-01',
  );
});

test('it is overdue from the day after', () => {
  expect(reviewOf({ reviewBy: '2027-02-28', published }, '2027-02-28').isOverdue).toBe(false);
  expect(reviewOf({ reviewBy: '2027-02-28', published }, '2027-03-01').isOverdue).toBe(true);
});

test('what cannot change never is', () => {
  expect(reviewOf({ reviewBy: 'never', published }, '2099-01-01').isOverdue).toBe(false);
});
