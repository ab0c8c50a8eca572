import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/edition/edition.ts';
import { wordFigure, wordNumber } from '../../src/wording/number.ts';

describe('a number in a sentence', () => {
  test.each([
    [0, '0'],
    [4, '4'],
    [999, '999'],
    [1083, '1,083'],
    [15_000, '15,000'],
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [1_200_000, '1.2 million'],
    [1_083_000, '1.083 million'],
    [1_083_200, '1,083,200'],
    [500_000_000, '500 million'],
    [1_200_000_000, '1.2 billion'],
    [1_300_000_000_000, '1.3 trillion'],
    [2_500_000_000_000_000, '2,500 trillion'],
    [12.5, '12.5'],
    [1234.25, '1,234.25'],
    [0.1 + 0.2, '0.30000000000000004'],
    [0.0000005, '0.0000005'],
    [-3, '−3'],
    [-1_500_000, '−1.5 million'],
  ])('%d reads %s', (value, words) => {
    expect(wordNumber(value)).toBe(words);
  });
});

describe('a figure as a voice gave it', () => {
  test.each<[Figure, string]>([
    [{ kind: 'value', value: 250, qualifier: 'at least' }, 'at least 250'],
    [{ kind: 'value', value: 6000, qualifier: 'about' }, 'about 6,000'],
    [{ kind: 'range', low: 11_000, high: 15_000 }, '11,000–15,000'],
    [{ kind: 'range', low: 11_000, high: 15_000, qualifier: 'about' }, 'about 11,000–15,000'],
    [{ kind: 'range', low: 1.2e9, high: 2.3e9 }, '1.2–2.3 billion'],
    [{ kind: 'range', low: 500e6, high: 1.2e9 }, '500 million to 1.2 billion'],
    [{ kind: 'range', low: 12, high: 12 }, '12'],
    [{ kind: 'range', low: -3, high: 4 }, '−3 to 4'],
  ])('%o reads %s', (figure, words) => {
    expect(wordFigure(figure)).toBe(words);
  });

  test('a symbol stands before the number and after the minus', () => {
    expect(wordFigure({ kind: 'value', value: -5, qualifier: 'about' }, 'US$')).toBe('about −US$5');
  });
});
