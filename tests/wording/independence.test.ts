import { expect, test } from 'vitest';
import { wordIndependence } from '../../src/wording/independence.ts';

test.each([
  [{ outlets: 9, voices: 2 }, '9 outlets, 2 voices'],
  [{ outlets: 1, voices: 1 }, '1 outlet, 1 voice'],
  [{ outlets: 0, voices: 0 }, undefined],
  [undefined, undefined],
])('%j is worded %j', (independence, words) => {
  expect(wordIndependence(independence)).toBe(words);
});
