import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** As many words in a row, or half of the shorter text, and two texts are taken for the same passage. */
const sureRun = 6;

interface Excerpt {
  words: string;
  at: string | undefined;
  from: EntryOf<'fact'>;
}

/**
 * Where a claim keeps an excerpt of the passage that a quote prints, both read the same. Different passages of one source
 * have nothing in common and are not held against each other. Content model: "a quote's `words` are in the cited excerpt
 * where one is kept".
 */
export function quotesAgreeWithExcerpts(manuscript: Manuscript): Problem[] {
  const excerpts = new Map<string, Excerpt[]>();
  for (const fact of entriesOf(manuscript, 'fact')) {
    for (const { source, at, words } of fact.data.claims.flatMap(({ sources }) => sources)) {
      if (words === undefined) continue;
      excerpts.set(source, [...(excerpts.get(source) ?? []), { words, at, from: fact }]);
    }
  }
  return entriesOf(manuscript, 'quote').flatMap((quote) =>
    (excerpts.get(quote.data.source) ?? []).flatMap((excerpt) => compare(quote, excerpt)),
  );
}

function compare(quote: EntryOf<'quote'>, { words, at, from }: Excerpt): Problem[] {
  if (quote.data.at !== undefined && at !== undefined && quote.data.at !== at) return [];
  const [quoted, kept] = [wordsOf(quote.data.words.text), wordsOf(words)];
  const run = longestRun(quoted, kept);
  const shorter = Math.min(quoted.length, kept.length);
  if (run.length < Math.min(sureRun, Math.ceil(shorter / 2)) || run.length < 2) return [];
  const difference = firstDifference(quoted, kept, run);
  if (difference === undefined) return [];
  const [here, there] = difference;
  return [
    {
      ...quote.positionOf(['words', 'text']),
      rule: 'quotes-agree-with-excerpts',
      level: 'error',
      message: `The quote "${quote.id}" has “${here}” where the excerpt of the same source in ${from.file} has “${there}”.`,
      remedy:
        'Look into the source again, and write in both files what it prints. Mark what is left out with […].',
    },
  ];
}

interface Run {
  /** Where it begins in the quote and in the excerpt. */
  inQuote: number;
  inExcerpt: number;
  length: number;
}

function longestRun(quoted: readonly string[], kept: readonly string[]): Run {
  let best: Run = { inQuote: 0, inExcerpt: 0, length: 0 };
  for (const inQuote of quoted.keys()) {
    for (const inExcerpt of kept.keys()) {
      let length = 0;
      while (inQuote + length < quoted.length && isSame(quoted[inQuote + length], kept[inExcerpt + length]))
        length += 1;
      if (length > best.length) best = { inQuote, inExcerpt, length };
    }
  }
  return best;
}

/** The first words after or before the run that are in both texts and differ; nothing where either text ends, or marks a cut. */
function firstDifference(
  quoted: readonly string[],
  kept: readonly string[],
  { inQuote, inExcerpt, length }: Run,
): [string, string] | undefined {
  const after = [quoted[inQuote + length], kept[inExcerpt + length]] as const;
  const before = [quoted[inQuote - 1], kept[inExcerpt - 1]] as const;
  for (const [here, there] of [after, before]) {
    if (here === undefined || there === undefined || isCut(here) || isCut(there)) continue;
    return [here, there];
  }
  return undefined;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a) === plain(b);
}

/** Marks at the edge of a word belong to the sentence around a quotation. */
function plain(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/^\p{P}+|\p{P}+$/gu, '')
    .toLowerCase();
}

function isCut(word: string): boolean {
  return /^[[(]|…|\.\.\.|[\])]$/.test(word);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
