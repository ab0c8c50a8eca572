import { expect, test } from 'vitest';
import { linesOfText, widthOfText } from '../../../src/graphics/charts/text-size.ts';

test('wide letters and Hangul need more room than narrow ones', () => {
  expect(widthOfText('ill', 10)).toBeLessThan(widthOfText('aaa', 10));
  expect(widthOfText('국가', 10)).toBe(20);
  expect(widthOfText('', 10)).toBe(0);
});

test('a text is broken between words, and a word that is too long in itself', () => {
  expect(linesOfText('South Korean Foreign Ministry', 12, 126)).toEqual(['South Korean', 'Foreign Ministry']);
  expect(linesOfText('River Board, 18\u00a0October\u00a02024', 12, 126)).toEqual([
    'River Board,',
    '18\u00a0October\u00a02024',
  ]);
  expect(linesOfText('국가정보원', 10, 30)).toEqual(['국가정', '보원']);
  expect(linesOfText(' NIS ', 12, 126)).toEqual(['NIS']);
});
