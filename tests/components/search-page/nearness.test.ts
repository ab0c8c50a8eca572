import { describe, expect, test } from 'vitest';
import { nearButForSlips, nearlyMeant, nearTo } from '../../../src/components/search-page/nearness.ts';
import { fold } from '../../../src/wording/folded.ts';

describe('near to a word', () => {
  test('is itself most, then other endings, then what only begins so', () => {
    const near = nearTo('casualties', true);
    expect(near('casualties')).toBeGreaterThan(near('casualty'));
    expect(near('casualty')).toBeGreaterThan(nearTo('casual', true)('casualty'));
    expect(near('causes')).toBe(0);
  });

  test('is a short word only itself, unless it is still being typed', () => {
    expect(nearTo('kim', false)('kims')).toBe(0);
    expect(nearTo('kim', true)('kims')).toBeGreaterThan(0);
    expect(nearTo('k', true)('kims')).toBe(0);
  });

  test.for([
    ['ㅂ', '북한군'],
    ['ㅂㅎ', '북한군'],
    ['ㄱㅈㅇ', '김정은'],
    ['부', '북한'],
    ['북ㅎ', '북한'],
    ['붓', '부산'],
    ['좉', '조태용'],
  ] as const)('is, where %s is typed, %s', ([typed, whole]) => {
    expect(nearTo(fold(typed), true)(fold(whole))).toBeGreaterThan(0);
  });

  test.for([
    ['ㅂㅅ', '북한'],
    ['ㅎ', '북한'],
    ['붓', '부하'],
  ] as const)('is not, where %s is typed, %s', ([typed, other]) => {
    expect(nearTo(fold(typed), true)(fold(other))).toBe(0);
  });
});

describe('near but for slips', () => {
  test('is what has few other letters, the more so the fewer', () => {
    const near = nearButForSlips('zaporizhia');
    expect(near('zaporizhzhia')).toBeGreaterThan(0);
    expect(near('zaporizhja')).toBeGreaterThan(near('zaporizhzhia'));
    expect(near('zaporozhye')).toBe(0);
    expect(nearlyMeant('zaporozhye')('zaporizhzhia')).toBeGreaterThan(0);
  });

  test('is no other figure and no neighbour of a short word', () => {
    expect(nearButForSlips('11001')('11000')).toBe(0);
    expect(nearButForSlips('kin')('kim')).toBe(0);
  });
});
