import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { foldedWords, trunkOf } from '../../wording/folded.ts';

/** What the finder is told of a thing. */
export interface Searched {
  kind: string;
  title: string;
  /** All that readers see of it, the title among it. */
  seen: string;
  /** What we call it in its address. */
  called: string;
  /** Words that they do not see. */
  hidden: string;
}

/** A thing that was found. */
export interface Found {
  /** Its place in the list that the finder was given, from 0. */
  at: number;
  /** The words of it that fit, folded. */
  fits: string[];
  /** Those of them that readers do not see. */
  fitsUnseen: string[];
}

/** What an asking found. */
export interface Findings {
  /** What has all the words, the best first; where that is little or nothing, then what has some of them. */
  found: Found[];
  /** So many have all the words. */
  whole: number;
  /** Places in the list of things whose names are written nearly so, where nothing was found. */
  nearest: number[];
}

/** What we say ourselves counts more than what we cite, and what has a page or an entry of its own more than what only speaks of it. */
const weights: Readonly<Record<string, number>> = {
  explainer: 1.5,
  section: 0.8,
  fact: 2,
  voice: 3.5,
  place: 3.5,
  term: 4,
  page: 2,
  source: 0.5,
};
/** Where fewer have all the words, those that have some of them follow. */
const few = 5;
const mostNearest = 3;
/** What of a thing readers do not see. */
const unseen = new Set(['called', 'hidden']);
/** What has a name rather than a title. */
const named = new Set(['voice', 'place', 'term']);
/** So many things are taken in before the browser may do something else. */
const atOnce = 40;
/** Shorter words have too many neighbours. */
const shortestWithSlips = 4;
/** So much of a word may be written otherwise in what is found, and so much in what may have been meant. */
const slips = { found: 0.2, meant: 0.3 };
/** The first half of a name says what was meant only where it is so long. */
const shortestHalf = 5;
/** Longer names have a word near to anything. */
const mostWordsOfNearest = 5;

const options: SearchOptions = {
  boost: { title: 4, called: 3, seen: 2 },
  combineWith: 'AND',
  weights: { prefix: 0.375, fuzzy: 0.2 },
};

/**
 * Gets ready to find things by the beginnings of their words, and through slips of the pen.
 * @param things in the order in which they stand on the page
 * @param months their names, January first
 * @returns what finds things for what a reader has typed; ready after several short spells, so that the page answers meanwhile
 */
export async function makeFinder(
  things: readonly Searched[],
  months: readonly string[],
): Promise<(asked: string) => Findings> {
  const index = new MiniSearch<Searched & { id: number }>({
    fields: ['title', 'seen', 'called', 'hidden'],
    tokenize: foldedWords,
    processTerm: (word) => word,
  });
  await index.addAllAsync(
    things.map((thing, id) => ({ id, ...thing })),
    { chunkSize: atOnce },
  );
  const weigh = (id: number) => weights[things[id]?.kind ?? ''] ?? 1;
  const search = (query: Query, others: SearchOptions = {}): Found[] =>
    index.search(query, { ...options, boostDocument: weigh, ...others }).map(({ id, match }) => ({
      at: id,
      fits: Object.keys(match),
      fitsUnseen: Object.keys(match).filter((word) => match[word]?.every((field) => unseen.has(field))),
    }));
  // Who wrote a word that is there meant that word.
  const formsOf = (word: string, isLast: boolean): Query => {
    const forms = asForms(word, isLast);
    return index.search(forms, options).length > 0 || !mayHaveSlips(word)
      ? forms
      : { queries: [word], fuzzy: slips.found };
  };
  const nearestTo = (words: readonly string[]): number[] => {
    const near = search(asNearly(words), { fields: ['title'] })
      .map(({ at }) => at)
      .filter((at) => foldedWords(things[at]?.title ?? '').length <= mostWordsOfNearest);
    const names = near.filter((at) => named.has(things[at]?.kind ?? ''));
    return (names.length > 0 ? names : near).slice(0, mostNearest);
  };

  return (asked) => {
    const words = wordsAsked(asked, months);
    const queries = words.map((word, at) => formsOf(word, at === words.length - 1));
    const whole = search({ combineWith: 'AND', queries });
    if (whole.length >= few) return { found: whole, whole: whole.length, nearest: [] };
    const known = new Set(whole.map(({ at }) => at));
    const part = search({ combineWith: 'OR', queries }).filter(({ at }) => !known.has(at));
    const found = [...whole, ...part];
    return { found, whole: whole.length, nearest: found.length > 0 ? [] : nearestTo(words) };
  };
}

/** The words to look for: `10 000` is one figure, and `2024-06-19` is written `19 June 2024`. */
function wordsAsked(asked: string, months: readonly string[]): string[] {
  return foldedWords(
    asked
      .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
      .replace(/(?<!\d)\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?!\d)/g, (iso) => dayInWords(iso, months)),
  );
}

/** `2024-06-19` as our texts write it. */
function dayInWords(iso: string, months: readonly string[]): string {
  const [year, month, day = ''] = iso.split('-');
  return `${Number(day) || ''} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** A word, and the same with other endings. @param isLast it may not be at its end yet */
function asForms(word: string, isLast: boolean): Query {
  const trunk = trunkOf(word);
  const begins = word.length > 3 || (isLast && word.length > 1);
  const others =
    trunk === word ? [] : [{ queries: [trunk], prefix: true, weights: { prefix: 0.8, fuzzy: 0 } }];
  return { combineWith: 'OR', queries: [{ queries: [word], prefix: begins }, ...others] };
}

/** A figure with another digit is another figure. */
function mayHaveSlips(word: string): boolean {
  return word.length >= shortestWithSlips && !/\p{N}/u.test(word);
}

/** Names that are written nearly so, or begin so. */
function asNearly(words: readonly string[]): Query {
  const halves = words
    .map((word) => word.slice(0, Math.ceil(word.length / 2)))
    .filter((half) => half.length >= shortestHalf);
  return {
    combineWith: 'OR',
    queries: [
      ...words.filter(mayHaveSlips).map((word) => ({ queries: [word], fuzzy: slips.meant })),
      ...halves.map((half) => ({ queries: [half], prefix: true })),
    ],
  };
}
