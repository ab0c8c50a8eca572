/** How words are compared: without capitals, accents and hyphens. */

/** A run of letters and digits. A figure keeps the commas and stops inside it, and a name joined by hyphens is several words. */
const word = /[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)*/gu;
/** Words that stand everywhere and find nothing. */
const idle = new Set(
  'a an and any are as at be been but by can could did do does for from had has have he her him his how if in into is it its many more much no nor not of on only or our she so some than that the their them then there these they this those to was we were what when where whether which who why will with would you your'.split(
    ' ',
  ),
);
/** The particles that follow a Korean noun of at least two syllables. */
const particle = /(?<=^[가-힣]{2,})(?:은|는|이|가|을|를|의|에|에서|와|과|도|로|으로)$/;
/** How English words end that may end otherwise: casualty and casualties, treaty and treaties, soldier and soldiers. */
const ending = /(?<=^[a-z]{4,})(?:ies|ys?|s)$/;
/** The consonants that end a Korean syllable in their order, each as it begins one: the next syllable, where that is being typed. */
const finals = 'ᄀᄁ ᄂ  ᄃᄅ       ᄆᄇ ᄉᄊᄋᄌᄎᄏᄐᄑᄒ';
const firstFinal = 'ᆨ';

/** A stretch of a text that is a word, and what it is compared by. */
interface WordInPlace {
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
export function wordsInPlace(text: string): WordInPlace[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    folded: fold(found.replaceAll(',', '')),
  }));
}

/** The words of a text that can find it, as they are compared: `11,000 of the soldiers` gives `11000` and `soldiers`. */
export function foldedWords(text: string): string[] {
  return wordsInPlace(text)
    .map(({ folded }) => folded)
    .filter((folded) => !idle.has(folded) && !/^[a-z]$/.test(folded));
}

/** Whether a folded word is nothing but consonants that begin Korean syllables: `ㅂㅎ` for `북한`. */
export function isInitials(folded: string): boolean {
  return /^[ᄀ-ᄒ]+$/.test(folded);
}

/** The consonants that begin the syllables of a folded word. */
export function initialsIn(folded: string): string {
  return folded.replace(/[^ᄀ-ᄒ]/g, '');
}

/** A folded word that may be half typed: in `붓` the last consonant may begin the next syllable, as in `부산`. */
export function whileTyped(folded: string): string {
  return folded.replace(
    /[ᆨ-ᇂ]$/,
    (last) => finals.charAt(last.charCodeAt(0) - firstFinal.charCodeAt(0)).trim() || last,
  );
}

/** With what other forms of a word begin as well: `casualt` for `casualties`, `북한군` for `북한군은`. @param folded the word, folded */
export function trunkOf(folded: string): string {
  return fold(folded.normalize('NFC').replace(particle, '').replace(ending, ''));
}
