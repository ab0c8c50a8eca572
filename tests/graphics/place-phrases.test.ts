import { expect, test } from 'vitest';
import { placePhrases } from '../../src/graphics/place-phrases.ts';

const words = (text: string) => ({ words: text });

test('a text is cut at its marked words, in the order of the text, and loses no character', () => {
  const text = 'Either side helps without delay.';
  const stretches = placePhrases(text, [words('without delay'), words('Either')]);
  expect(stretches.map(({ text: part, mark }) => [part, mark !== undefined])).toEqual([
    ['Either', true],
    [' side helps ', false],
    ['without delay', true],
    ['.', false],
  ]);
  expect(stretches.map(({ text: part }) => part).join('')).toBe(text);
});

test.each([
  ['words that do not stand in the text', ['without pause']],
  ['words inside other marked words', ['side helps', 'helps']],
])('%s are refused by name', (_what, marked) => {
  expect(() => placePhrases('Either side helps.', marked.map(words))).toThrow(
    `The words "${marked.at(-1)}" do not stand in the text`,
  );
});

test('a text without marks stays whole', () => {
  expect(placePhrases('Either side helps.', [])).toEqual([{ text: 'Either side helps.' }]);
});
