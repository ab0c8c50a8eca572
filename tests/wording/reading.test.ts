import { expect, test } from 'vitest';
import { readings } from '../../src/prose/tags.ts';
import {
  explainReading,
  readingsInOrder,
  wordReading,
  wordReadingInPlace,
} from '../../src/wording/reading.ts';

test('every reading that the text may mark has its words, in the same order', () => {
  expect(readingsInOrder).toEqual(readings);
});

test('a reading is named alone, in place, and explained', () => {
  expect(wordReading('held-up')).toBe('Held up');
  expect(wordReadingInPlace('overtaken')).toBe('overtaken since');
  expect(explainReading('not-known')).toBe('Nothing that we found bears it out or speaks against it.');
});
