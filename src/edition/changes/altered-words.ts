/** A word as a text prints it, and as it is compared. */
export interface Word {
  printed: string;
  bare: string;
}

/** A place in which two texts differ: the words of each that the other has not. */
export interface Alteration {
  was: Word[];
  now: Word[];
}

const mostPieces = 4;

// Chinese and Japanese part no words by blanks.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\d+(?:[.,]\d+)*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\d])[\p{L}\p{M}])+(?:['’](?=\p{L})\p{L}+)*/gu;

/** The words of a text, for a comparison that asks neither for capitals nor for punctuation. */
export function wordsIn(text: string): Word[] {
  return [...text.normalize('NFC').matchAll(word)].map(([printed]) => ({
    printed,
    bare: /^\d/.test(printed)
      ? printed.replace(/,(?=\d{3})/g, '')
      : printed.toLowerCase().replace(/’/g, "'").replace(/'s$/, ''),
  }));
}

/**
 * Where two texts differ. Where words were only put in or left out, the word before and the word after them belong to it, so that
 * there is something to show on both sides.
 */
export function alterationsBetween(was: string, now: string): Alteration[] {
  const [before, after] = [wordsIn(was), wordsIn(now)];
  return inFewPieces(stretchesBetween(before, after)).map(({ from, to, start, end }) => {
    const wider = from === to || start === end ? 1 : 0;
    return {
      was: before.slice(Math.max(0, from - wider), to + wider),
      now: after.slice(Math.max(0, start - wider), end + wider),
    };
  });
}

/** Words `from` up to `to` of one text stand where words `start` up to `end` of the other do. */
interface Stretches {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Alterations with a single word between them are one, and so are all of a text that was written anew. */
function inFewPieces(stretches: readonly Stretches[]): Stretches[] {
  const pieces: Stretches[] = [];
  for (const next of stretches) {
    const last = pieces.at(-1);
    if (last === undefined || next.from - last.to > 1) pieces.push({ ...next });
    else [last.to, last.end] = [next.to, next.end];
  }
  const [first, last] = [pieces.at(0), pieces.at(-1)];
  if (pieces.length <= mostPieces || first === undefined || last === undefined) return pieces;
  return [{ ...first, to: last.to, end: last.end }];
}

function stretchesBetween(before: readonly Word[], after: readonly Word[]): Stretches[] {
  const common = commonFrom(before, after);
  const lengthAt = (i: number, j: number) => common[i]?.[j] ?? 0;
  const found: Stretches[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [from, start] = [i, j];
    while ((i < before.length || j < after.length) && !isSame(before[i], after[j])) {
      if (j >= after.length || (i < before.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > from || j > start) found.push({ from, to: i, start, end: j });
    while (i < before.length && j < after.length && isSame(before[i], after[j])) [i, j] = [i + 1, j + 1];
  }
  return found;
}

/** How many words two texts have in common, in order, from each place on. */
function commonFrom(before: readonly Word[], after: readonly Word[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row = [], next = []] = [common[i], common[i + 1]];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = isSame(before[i], after[j]) ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return common;
}

function isSame(one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && one.bare === other.bare;
}
