import { distance } from 'fastest-levenshtein';

const shortest = 5;
const mostMends = 2;

/**
 * Whether two texts say the same and only slips of spelling, blanks, commas or the shape of quotation marks and dashes
 * differ: at most two words, in small letters, of five letters or more, each with one letter more, less, other or
 * exchanged, and the same first and last letter. No digit and no capital may differ, so that no figure, name or "not" slips
 * through, and no ending: "eight" and "eighty", "soldier" and "soldiers" say different things.
 */
export function isSpellingMend(was: string, now: string): boolean {
  const [before, after] = [wordsOf(was), wordsOf(now)];
  if (before.length !== after.length) return false;
  const mended = before.flatMap((word, index) => {
    const other = after[index] ?? '';
    return word === other ? [] : [[word, other] as const];
  });
  return mended.length <= mostMends && mended.every(([word, other]) => isSlip(word, other));
}

/** Whether two texts are the same but for blanks and line breaks. */
export function isSameText(was: string, now: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain(was) === plain(now);
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/,(?=\s)/g, '')
    .trim()
    .split(/\s+/);
}

function isSlip(word: string, other: string): boolean {
  const letters = /^\p{P}*(\p{Ll}+)\p{P}*$/u;
  const [was, now] = [letters.exec(word)?.[1], letters.exec(other)?.[1]];
  if (was === undefined || now === undefined || word.replace(was, now) !== other) return false;
  if (Math.min(was.length, now.length) < shortest || !haveSameEnds(was, now)) return false;
  const inOrder = (text: string) => [...text].sort().join('');
  return distance(was, now) === 1 || (distance(was, now) === 2 && inOrder(was) === inOrder(now));
}

function haveSameEnds(was: string, now: string): boolean {
  return was.at(0) === now.at(0) && was.at(-1) === now.at(-1);
}
