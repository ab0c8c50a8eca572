import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/prose/figures-in-words.ts';

describe('shares', () => {
  test.each([
    ['70 %', '70 %', [70]],
    ['70%', '70%', [70]],
    ['70 percent', '70 percent', [70]],
    ['0.5 per cent', '0.5 per cent', [0.5]],
    ['83 to 85 percent', '83 to 85 percent', [83, 85]],
    ['20%–30%', '20%–30%', [20, 30]],
    ['12 percentage points', '12 percentage points', [12]],
    ['more than half of them', 'half', [50]],
    ['three quarters', 'three quarters', [75]],
    ['two-thirds', 'two-thirds', [66.7]],
    ['a third of them', 'a third', [33.3]],
    ['fell by a third.', 'a third', [33.3]],
    ['a fifth less', 'a fifth', [20]],
    ['a tenth of it', 'a tenth', [10]],
    ['one-eighth', 'one-eighth', [12.5]],
    ['four fifths', 'four fifths', [80]],
    ['24 pct', '24 pct', [24]],
    ['50퍼센트', '50퍼센트', [50]],
    ['1/3 of them', '1/3', [33.3]],
    ['2⁄3', '2⁄3', [66.7]],
    ['two out of three', 'two out of three', [66.7]],
    ['Two in three', 'Two in three', [66.7]],
    ['2 in 3', '2 in 3', [66.7]],
    ['one in every four', 'one in every four', [25]],
    ['one-in-four', 'one-in-four', [25]],
    ['one soldier in four', 'one soldier in four', [25]],
    ['Nine out of every ten', 'Nine out of every ten', [90]],
    ['2 in 1000', '2 in 1000', [0.2]],
    ['one in a million', 'one in a million', [0.0001]],
  ])('%j', (words, text, values) => {
    expect(figuresIn(words)).toMatchObject([{ kind: 'percent', text, values }]);
  });

  test.each([
    'the first half',
    'a third country',
    'half-hearted',
    'a third-party tool',
    'a fifth column',
    'another, and a third.',
    'one in Seoul',
  ])('%j is no share', (words) => {
    expect(figuresIn(words)).toEqual([]);
  });
});
