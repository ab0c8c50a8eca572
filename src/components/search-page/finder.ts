import { foldedWords } from '../../wording/folded.ts';
import { asTextsWrite } from './as-texts-write.ts';
import { nearButForSlips, nearlyMeant, nearTo } from './nearness.ts';
import { indexWords, type Hit } from './word-index.ts';

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
/** How much the title counts, what readers see, what we call it, and what they do not see. */
const ofFields = [4, 2, 3, 1];
const ofTitles = [1, 0, 0, 0];
/** The last field that readers see. */
const lastSeen = 1;
/** Where fewer have all the words, those that have some of them follow. */
const few = 5;
const mostNearest = 3;
/** What has a name rather than a title. */
const named = new Set(['voice', 'place', 'term']);
/** Longer names have a word near to anything. */
const mostWordsOfNearest = 5;

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
  const index = await indexWords(
    things.map(({ title, seen, called, hidden }) => [title, seen, called, hidden].map(foldedWords)),
  );
  const kindAt = (at: number) => things[at]?.kind ?? '';
  // Who wrote a word that is there meant that word.
  const hitsFor = (word: string, isLast: boolean) => {
    const hits = index(nearTo(word, isLast), ofFields);
    return hits.size > 0 ? hits : index(nearButForSlips(word), ofFields);
  };
  const best = (hits: readonly Map<number, Hit>[]) => sumsOf(hits, (at) => weights[kindAt(at)] ?? 1);
  const nearestTo = (words: readonly string[]): number[] => {
    const near = best(words.map((word) => index(nearlyMeant(word), ofTitles)))
      .map(({ at }) => at)
      .filter((at) => foldedWords(things[at]?.title ?? '').length <= mostWordsOfNearest);
    const names = near.filter((at) => named.has(kindAt(at)));
    return (names.length > 0 ? names : near).slice(0, mostNearest);
  };

  return (asked) => {
    const words = foldedWords(asTextsWrite(asked, months));
    const sums = best(words.map((word, at) => hitsFor(word, at === words.length - 1)));
    const whole = sums.filter(({ count }) => count === words.length);
    const part = whole.length < few ? sums.filter(({ count }) => count < words.length) : [];
    const found = [...whole, ...part].map(toFound);
    return { found, whole: whole.length, nearest: found.length > 0 ? [] : nearestTo(words) };
  };
}

/** A thing with all that fits of it. */
interface Sum extends Hit {
  at: number;
  /** So many of the words that were asked it has. */
  count: number;
}

/** Puts together what was found for each word, the best first. @param weigh what a thing counts, by its place */
function sumsOf(hits: readonly Map<number, Hit>[], weigh: (at: number) => number): Sum[] {
  const sums = new Map<number, Sum>();
  for (const [at, { score, fits }] of hits.flatMap((each) => [...each])) {
    const sum = sums.get(at);
    sums.set(at, {
      at,
      count: (sum?.count ?? 0) + 1,
      score: (sum?.score ?? 0) + score,
      fits: new Map([...(sum?.fits ?? []), ...fits]),
    });
  }
  const rank = ({ at, count, score }: Sum) => score * count * weigh(at);
  return [...sums.values()].sort((a, b) => rank(b) - rank(a) || a.at - b.at);
}

function toFound({ at, fits }: Sum): Found {
  const unseen = [...fits].filter(([, fields]) => fields.every((field) => field > lastSeen));
  return { at, fits: [...fits.keys()], fitsUnseen: unseen.map(([word]) => word) };
}
