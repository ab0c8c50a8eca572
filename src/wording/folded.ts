/** How words are compared: without capitals, accents, hyphens and the endings that Korean hangs on. */

/** A run of letters and digits. A figure keeps the commas and stops inside it, and a name joined by hyphens is several words. */
const word = /[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)*/gu;
/** The particles that follow a Korean noun of at least two syllables. */
const particle = /(?<=^[가-힣]{2,})(?:은|는|이|가|을|를|의|에|에서|와|과|도|로|으로)$/u;
/** Words that stand everywhere and find nothing. */
const idle = new Set(
  'a an and are as at be been but by did do does for from had has have how in into is it its more no nor not of on or that the their they this to was were what when where whether which who will with'.split(
    ' ',
  ),
);

/** A stretch of a text that is a word, and what it is compared by. */
export interface FoundWord {
  /** Where it begins in the text. */
  start: number;
  /** Where it ends. */
  end: number;
  folded: string;
}

/**
 * What a text is compared and sorted by: `Zaporizhzhia` and `ZAPORIZHZHÍA` are the same. Korean syllables fall into their letters,
 * so that a syllable that is still being typed is the beginning of the whole one.
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in order, each with its place. */
export function wordsWithPlaces(text: string): FoundWord[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const plain = found.normalize('NFC').replaceAll(',', '').replace(particle, '');
    return { start: index, end: index + found.length, folded: fold(plain) };
  });
}

/** The words of a text that can find it, as they are compared: `11,000 of the soldiers` gives `11000` and `soldiers`. */
export function foldedWords(text: string): string[] {
  return wordsWithPlaces(text)
    .map(({ folded }) => folded)
    .filter((folded) => !idle.has(folded) && !/^[a-z]$/.test(folded));
}
