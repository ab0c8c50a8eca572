import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { foldedWords, trunkOf } from '../../wording/folded.ts';

/** What the finder is told of a thing. */
export interface Searched {
  kind: string;
  title: string;
  /** All that readers see of it, the title among it. */
  seen: string;
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

/** What we say ourselves counts more than the titles of what we cite. */
const weights: Readonly<Record<string, number>> = {
  explainer: 1.5,
  fact: 1.5,
  voice: 1.8,
  place: 1.6,
  source: 0.6,
};
/** Where fewer have all the words, those that have some of them follow. */
const few = 5;
const mostNearest = 3;
/** What has a name rather than a title. */
const named = new Set(['voice', 'place', 'term']);
/** So many things are taken in before the browser may do something else. */
const atOnce = 40;
/** Shorter words have too many neighbours. */
const shortestWithSlips = 4;

const options: SearchOptions = {
  boost: { title: 4, seen: 2 },
  combineWith: 'AND',
  // The last word may not be at its end yet.
  prefix: (word, at, words) => word.length > 3 || (word.length > 1 && at === words.length - 1),
  // A figure with another digit is another figure.
  fuzzy: (word) => word.length >= shortestWithSlips && !/\p{N}/u.test(word) && 0.2,
  weights: { prefix: 0.375, fuzzy: 0.2 },
};

/**
 * Gets ready to find things by the beginnings of their words, and through slips of the pen.
 * @param things in the order in which they stand on the page
 * @returns what finds things for what a reader has typed; ready after several short spells, so that the page answers meanwhile
 */
export async function makeFinder(things: readonly Searched[]): Promise<(asked: string) => Findings> {
  const index = new MiniSearch<Searched & { id: number }>({
    fields: ['title', 'seen', 'hidden'],
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
      fitsUnseen: Object.keys(match).filter((word) => match[word]?.every((field) => field === 'hidden')),
    }));

  return (asked) => {
    const whole = search(asQuery(asked, 'AND'));
    if (whole.length >= few) return { found: whole, whole: whole.length, nearest: [] };
    const known = new Set(whole.map(({ at }) => at));
    const part = search(asQuery(asked, 'OR')).filter(({ at }) => !known.has(at));
    const found = [...whole, ...part];
    if (found.length > 0) return { found, whole: whole.length, nearest: [] };
    const near = search(asQuery(asked, 'OR'), { fields: ['title'], fuzzy: 0.45 }).map(({ at }) => at);
    const names = near.filter((at) => named.has(things[at]?.kind ?? ''));
    return { found, whole: 0, nearest: (names.length > 0 ? names : near).slice(0, mostNearest) };
  };
}

/** What was asked, and the same with other endings of its words. */
function asQuery(asked: string, combineWith: 'AND' | 'OR'): Query {
  // `10 000` is one figure.
  const words = foldedWords(asked.replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, ''));
  const forms = new Set([words.join(' '), words.map(trunkOf).join(' ')]);
  return { combineWith: 'OR', queries: [...forms].map((form) => ({ combineWith, queries: [form] })) };
}
