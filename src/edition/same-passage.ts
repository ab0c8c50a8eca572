/** As many words in a row, or half of the shorter text, and two texts may be the same passage. */
const sureRun = 4;
/** Of the words that stand side by side then, so many must be the same. */
const sureShare = 2 / 3;

/**
 * The first word in which two texts differ that print the same passage of one work. Marked cuts part a text; the parts are
 * held against each other. Case, marks at the edges of words and words supplied in brackets
 * do not count.
 * @returns the word of each; nothing where both read the same, or are different passages
 */
export function firstDifference(one: string, other: string): [string, string] | undefined {
  for (const part of partsOf(one)) {
    for (const counterpart of partsOf(other)) {
      const difference = differenceIn(part, counterpart);
      if (difference !== undefined) return difference;
    }
  }
  return undefined;
}

function differenceIn(one: readonly string[], other: readonly string[]): [string, string] | undefined {
  const run = longestRun(one.map(plain), other.map(plain));
  const shorter = Math.min(one.length, other.length);
  if (run.length < 2 || run.length < Math.min(sureRun, Math.ceil(shorter / 2))) return undefined;
  const [left, right] = sideBySide(one, other, run);
  if (sharedWords(left.map(plain), right.map(plain)) < sureShare * left.length) return undefined;
  // One word to either side of the run is enough to tell the passage apart; the earlier one is named.
  for (const offset of [-1, run.length]) {
    const [here, there] = [one[run.inOne + offset], other[run.inOther + offset]];
    if (here === undefined || there === undefined || isSupplied(here) || isSupplied(there)) continue;
    return [here, there];
  }
  return undefined;
}

interface Run {
  /** Where it begins in one text and in the other. */
  inOne: number;
  inOther: number;
  length: number;
}

function longestRun(one: readonly string[], other: readonly string[]): Run {
  let best: Run = { inOne: 0, inOther: 0, length: 0 };
  for (const inOne of one.keys()) {
    for (const inOther of other.keys()) {
      let length = 0;
      while (inOne + length < one.length && one[inOne + length] === other[inOther + length]) length += 1;
      if (length > best.length) best = { inOne, inOther, length };
    }
  }
  return best;
}

/** What stands side by side if the texts are laid over each other at the run: from the later beginning to the earlier end. */
function sideBySide(
  one: readonly string[],
  other: readonly string[],
  { inOne, inOther }: Run,
): [string[], string[]] {
  const before = Math.min(inOne, inOther);
  const after = Math.min(one.length - inOne, other.length - inOther);
  return [one.slice(inOne - before, inOne + after), other.slice(inOther - before, inOther + after)];
}

/** How many words both have in the same order, words put in or left out set aside. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  let above = other.map(() => 0);
  for (const word of one) {
    const row: number[] = [];
    for (const [index, each] of other.entries()) {
      const [before, over, diagonal] = [row[index - 1] ?? 0, above[index] ?? 0, above[index - 1] ?? 0];
      row.push(word === each ? diagonal + 1 : Math.max(before, over));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** Whether a word is an editor's own, in [square brackets]. */
function isSupplied(word: string): boolean {
  return /^\[|\]\p{P}*$/u.test(word);
}

/** The words between marked cuts: […], (…), … and three dots. */
function partsOf(text: string): string[][] {
  return text
    .split(/[[(]\s*(?:…|\.\.\.)\s*[\])]|…|\.\.\./)
    .map((part) => part.split(/\s+/).filter((word) => plain(word) !== ''));
}

/** Marks at the edge of a word belong to the sentence around a quotation. */
function plain(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/^\p{P}+|\p{P}+$/gu, '')
    .toLowerCase();
}
