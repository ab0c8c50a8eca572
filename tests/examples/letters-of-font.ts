import { create } from 'fontkitten';

/**
 * The letters that a font file has, by code point.
 * @throws if it holds several fonts
 */
export function lettersOfFont(bytes: Uint8Array): string {
  const font = create(Buffer.from(bytes));
  if (!('characterSet' in font)) throw new Error('This file holds several fonts.');
  // The table of letters ends with U+FFFF, which is no letter.
  const letters = font.characterSet.filter((letter) => letter !== 0xffff);
  return letters
    .toSorted((a, b) => a - b)
    .map((letter) => String.fromCodePoint(letter))
    .join('');
}
