import { expect, test } from 'vitest';
import { wordFound, wordShowAll } from '../../src/wording/search.ts';

test('how much was found is counted, and said otherwise where it has only some of the words', () => {
  expect(wordFound('kursk', 12, 0)).toBe('12 found for “kursk”.');
  expect(wordFound('kursk zebra', 0, 3)).toBe(
    'Nothing has all the words of “kursk zebra”. 3 with some of them:',
  );
  expect(wordFound('prisoners of war', 2, 40)).toBe(
    '2 found for “prisoners of war”, then 40 with some of the words.',
  );
  expect(wordFound('zebra', 0, 0)).toBe('Nothing found for “zebra”.');
  expect(wordShowAll(105)).toBe('Show all 105');
});
