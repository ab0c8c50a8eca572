import { expect, test } from 'vitest';
import { wordCount, wordList } from '../../src/wording/list.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j reads "%s"', (items, words) => {
  expect(wordList(items)).toBe(words);
});

test('a count agrees with its noun', () => {
  expect([0, 1, 2].map((count) => wordCount(count, 'fact'))).toEqual(['no facts', '1 fact', '2 facts']);
  expect(wordCount(3, 'body', 'bodies')).toBe('3 bodies');
});
