import { expect, test } from 'vitest';
import { foldedWords } from '../../src/wording/folded.ts';
import { alsoCalled } from '../../src/wording/same-words.ts';

test('what is called by one word is found by another that readers use', () => {
  expect(alsoCalled(foldedWords('4.2 million shells'))).toEqual(['ammunition']);
  expect(alsoCalled(foldedWords('Two prisoners, both wounded'))).toEqual(['injured', 'pow']);
  expect(alsoCalled(foldedWords('A bridge'))).toEqual([]);
});
