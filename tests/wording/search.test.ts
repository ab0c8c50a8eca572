import { expect, test } from 'vitest';
import { wordFound, wordShowAll } from '../../src/wording/search.ts';

test('how much was found is counted, and said otherwise where it has only some of the words', () => {
  expect(wordFound(12, 'kursk', false)).toBe('12 found for “kursk”.');
  expect(wordFound(3, 'kursk zebra', true)).toBe(
    'Nothing has all the words of “kursk zebra”. 3 with some of them:',
  );
  expect(wordFound(0, 'zebra', false)).toBe('Nothing found for “zebra”.');
  expect(wordShowAll(105)).toBe('Show all 105');
});
