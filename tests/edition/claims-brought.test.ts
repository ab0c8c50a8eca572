import { describe, expect, test } from 'vitest';
import { claimsBrought, dayTold } from '../../src/edition/claims-brought.ts';

const published = '2026-11-24';
const claim = (asOf: string, ...days: string[]) => ({ asOf, recorded: published, published: days });
const update = (day: string) => ({ day, published });

describe('the day on which a claim was told', () => {
  test.each([
    ['the day it is of', claim('2025-04-30', '2025-05-02'), '2025-04-30'],
    [
      'of a month, the day its first source came out',
      claim('2025-01', '2025-02-03', '2025-01', '2025-01-22'),
      '2025-01-22',
    ],
    ['of a month without such a source, its first day', claim('2025-01', '2024-12-30'), '2025-01-01'],
    [
      'of a year, the month in which its first source came out',
      claim('2024', '2025-03', '2025-02'),
      '2025-02-01',
    ],
    ['of a year without such a source, its first day', claim('2025'), '2025-01-01'],
  ])('is %s', (_, told, day) => {
    expect(dayTold(told)).toBe(day);
  });
});

describe('an update', () => {
  const [december, january, april] = [claim('2024-12-19'), claim('2025-01-13'), claim('2025-04-30')];
  const claims = [april, january, december];

  test('brings the claim of its day, not those before and after', () => {
    expect(claimsBrought(claims, update('2025-01-13'), [])).toEqual([january]);
  });

  test('brings what was told since the one before it that names the fact', () => {
    const others = [update('2024-12-19'), update('2025-02-01')];
    expect(claimsBrought(claims, update('2025-02-01'), others)).toEqual([january]);
    expect(claimsBrought(claims, update('2025-02-01'), [...others, update('2025-01-13')])).toEqual([]);
  });

  test('brings all claims of one day', () => {
    const other = claim('2025-04-30');
    expect(claimsBrought([...claims, other], update('2025-04-30'), [])).toEqual([april, other]);
  });

  test('brings nothing that went on the page with another', () => {
    expect(claimsBrought(claims, { day: '2025-04-30', published: '2026-12-01' }, [])).toEqual([]);
    const later = { ...april, recorded: '2026-12-01' };
    const updates = [update('2025-04-30'), { day: '2025-04-30', published: '2026-12-01' }];
    expect(
      claimsBrought([...claims, later], { day: '2025-04-30', published: '2026-12-01' }, updates),
    ).toEqual([later]);
  });
});
