/** Widths of letters, in hundredths of their size, as wide as in the widest of our faces. */
const widths: [letters: string, width: number][] = [
  ["ijlI.,:;'’|", 29],
  ['frt-()/ ', 38],
  ['mw', 86],
  ['MW', 94],
  ['OGDHNQUC&@%', 76],
];

/**
 * A width that a text on a map will not exceed; the build has no browser to ask. In units of the size of its letters.
 * @param spacing room between letters, as in the names of countries, in the same units
 */
export function widthOf(text: string, spacing = 0): number {
  const letters = [...text];
  return letters.reduce((sum, letter) => sum + widthOfLetter(letter), 0) / 100 + letters.length * spacing;
}

function widthOfLetter(letter: string): number {
  const known = widths.find(([letters]) => letters.includes(letter));
  if (known !== undefined) return known[1];
  // Scripts of square letters, such as Hangul.
  if ((letter.codePointAt(0) ?? 0) >= 0x1100) return 100;
  return /\p{Lu}/u.test(letter) ? 68 : 56;
}
