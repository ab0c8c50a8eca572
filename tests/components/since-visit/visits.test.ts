import { describe, expect, test } from 'vitest';
import { changedSince, dayOf, readVisits, withToday } from '../../../src/components/since-visit/visits.ts';

const monday = { day: '2026-12-07', seen: '1.2 2.1' };
const tuesday = { day: '2026-12-08', seen: '1.3 2.1' };
const friday = { day: '2026-12-11', seen: '1.3 2.1 3.1' };

describe('what is kept', () => {
  test('is read as it was written', () => {
    for (const visits of [{ now: monday }, { now: tuesday, before: monday }]) {
      expect(readVisits(JSON.stringify(visits))).toEqual(visits);
    }
  });

  test.each([
    null,
    '',
    '{',
    'null',
    '7',
    '[]',
    '"2026-12-07"',
    '{"now":7}',
    '{"now":{"day":"2026-12-07"}}',
    '{"now":{"day":"2026-13-07","seen":"1.1"}}',
    '{"now":{"day":"yesterday","seen":"1.1"}}',
    '{"now":{"day":"2026-12-07","seen":""}}',
    '{"now":{"day":"2026-12-07","seen":"1.1,2.2"}}',
  ])('counts as nothing where it is %j', (kept) => {
    expect(readVisits(kept)).toBeUndefined();
  });

  test('loses the visit before where only that is spoilt', () => {
    expect(readVisits(JSON.stringify({ now: monday, before: { day: 3 } }))).toEqual({ now: monday });
  });
});

describe('a visit', () => {
  test('is the only one at first', () => {
    expect(withToday(undefined, monday)).toEqual({ now: monday });
  });

  test('on another day makes the last one the one before', () => {
    expect(withToday({ now: monday }, tuesday)).toEqual({ now: tuesday, before: monday });
    expect(withToday({ now: tuesday, before: monday }, friday)).toEqual({ now: friday, before: tuesday });
  });

  test('on the same day leaves the one before as it is', () => {
    const again = { ...tuesday, seen: '1.4' };
    expect(withToday({ now: tuesday, before: monday }, again)).toEqual({ now: again, before: monday });
    expect(withToday({ now: monday }, monday)).toEqual({ now: monday });
  });
});

describe('a fact has changed', () => {
  test('where a change was declared since the visit before, or where it is new', () => {
    expect(changedSince({ now: friday, before: monday })).toEqual(['1', '3']);
  });

  test('not on a first visit, nor where nothing was declared', () => {
    expect(changedSince({ now: monday })).toEqual([]);
    expect(changedSince({ now: { ...monday, day: '2026-12-09' }, before: monday })).toEqual([]);
  });

  test('not where it is gone, or where the page is older than the visit', () => {
    expect(changedSince({ now: monday, before: friday })).toEqual([]);
  });
});

test('a day is that of the reader’s own calendar', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 12))).toBe('2026-12-12');
});
