import { expect, test, vi } from 'vitest';
import { cardFaces, facesFor } from '../../../src/press/cards/card-faces.ts';
import { lettersThatCannotBeSet } from '../../../src/wording/settable-letters.ts';

// Only so that a hanging test ends: the first one waits for the library and the faces.
vi.setConfig({ testTimeout: 60_000 });

test('the faces have exactly the letters that the desk lets pass', () => {
  const serif = cardFaces().filter(({ name }) => name !== 'Archivo');
  const wrong: string[] = [];
  for (let number = 0x20; number < 0xffff; number += 1) {
    const letter = String.fromCodePoint(number);
    // A surrogate is half a letter; blanks need no ink; what Unicode writes in two ways is set in the usual one.
    if (/\p{Surrogate}|\s/u.test(letter) || letter.normalize('NFC') !== letter) continue;
    const isSettable = lettersThatCannotBeSet(letter).length === 0;
    if (isSettable !== serif.some((face) => face.has(letter)))
      wrong.push(`${letter} U+${number.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});

test('a card depends on a face only if it has letters of it', () => {
  const names = (text: string) => facesFor(text).map(({ name }) => name);
  expect(names('Is it open?')).toEqual(['STIX', 'Archivo']);
  expect(names('국가정보원')).toEqual(['STIX', 'Hangul', 'Archivo']);
});
