const narrow = new Set("iljtfrI.,;:'’()-![]|/ ");
const wide = new Set('mwMWQOGDHNUCA&@%—');

/**
 * A width that a text in our sans face will not exceed; the build has no browser to ask. In units of the size of its letters.
 * @param isSpaced whether its letters stand apart, as in the names of countries
 */
export function widthOf(text: string, isSpaced = false): number {
  const letters = [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
  return letters + (isSpaced ? 0.14 * [...text].length : 0);
}

function widthOfLetter(letter: string): number {
  if (narrow.has(letter)) return 0.34;
  if (wide.has(letter)) return 0.74;
  // Scripts of square letters, such as Hangul.
  if ((letter.codePointAt(0) ?? 0) > 0x1100) return 1;
  return /\p{Lu}|\d/u.test(letter) ? 0.62 : 0.54;
}
