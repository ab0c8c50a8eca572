import { expect, test } from 'vitest';
import { inSentences } from '../../src/wording/in-sentences.ts';

test('sentences stand one after the other, without a gap for what is left out', () => {
  expect(inSentences(undefined, 'It holds.', undefined, 'It is open.')).toBe('It holds. It is open.');
  expect(inSentences(undefined)).toBe('');
});
