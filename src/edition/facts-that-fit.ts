import { figuresIn, type FigureInWords } from '../prose/figures-in-words.ts';
import { wordDay } from '../wording/day.ts';
import { wordClaim } from './claims-in-words.ts';
import { claimsWith, valuesOf } from './figures-of-facts.ts';
import { entriesOf, referencesFrom, type EntryOf, type Manuscript } from './manuscript.ts';
import { isSameFigure, isThatDay } from './same-figure.ts';
import { inOrderOfShowing } from './written-claims.ts';
import type { WrittenEntry } from './written-entry.ts';

type Fact = EntryOf<'fact'>;

/** A fact that has a figure which an editor wrote without one. */
export interface FittingFact {
  id: string;
  /** What it has, as a sentence goes on: `has about 6,000 (NIS, 12 Feb 2026)`. */
  has: string;
}

/**
 * The fact nearest to words whose figure stands without a source: one that their sentence marks, then one that the file
 * shows already, then one whose label and unit share the most words with the sentence, then the first by code point. A
 * small number or a bare year fits many facts, and counts only with a word in common. Money fits no count of people, nor does
 * a share.
 * @param entry the file in which the words stand
 * @param sentence the words around the figure, and ids of the facts that are marked in them
 */
export function factThatFits(
  manuscript: Manuscript,
  entry: WrittenEntry,
  figure: FigureInWords,
  sentence: { text: string; facts?: readonly string[] | undefined },
): FittingFact | undefined {
  const shown = factsShownIn(manuscript, entry);
  const words = stemsOf(sentence.text);
  const marked = new Set(sentence.facts);
  const fitting = entriesOf(manuscript, 'fact', entry.explainer)
    .filter(({ data }) => isOfThatUnit(data, figure))
    .map((fact) => {
      const claim = inOrderOfShowing<Fact['data']['claims'][number]>(claimsWith(fact, figure))[0];
      if (claim === undefined) return undefined;
      const common = [...stemsOf(textOf(fact))].filter((stem) => words.has(stem)).length;
      return isCommon(figure) && common === 0 && !marked.has(fact.id)
        ? undefined
        : {
            fact,
            claim,
            rank:
              (marked.has(fact.id) ? 2000 : shown.has(fact.id) ? 1000 : 0) +
              common +
              weightOfDay(fact, figure),
          };
    })
    .filter((each) => each !== undefined);
  const best = fitting.reduce<(typeof fitting)[number] | undefined>(
    (first, each) => (first === undefined || each.rank > first.rank ? each : first),
    undefined,
  );
  return best && { id: best.fact.id, has: whatItHas(manuscript, best.fact, best.claim, figure) };
}

/** Whether a figure can be one of a fact: money of money, a share of a share. A fact without a unit may say anything in words. */
function isOfThatUnit(data: Fact['data'], { kind, currency }: FigureInWords): boolean {
  if (data.kind !== 'figure' && data.kind !== 'money' && data.kind !== 'derived') return true;
  const unit = 'unit' in data ? (data.unit ?? '') : '';
  switch (kind) {
    case 'money':
      // A rate is counted in money as well: "won for a dollar".
      return ('currency' in data && data.currency !== undefined) || isMoney(`1 ${unit}`, currency);
    case 'percent':
      return /^per ?cent/.test(unit);
    case 'number':
    case 'day':
    case 'ordinal':
    case 'name':
      return true;
  }
}

function isMoney(text: string, currency: string | undefined): boolean {
  return figuresIn(text).some(
    (each) => each.kind === 'money' && (currency === undefined || each.currency === currency),
  );
}

const shownIn = new WeakMap<WrittenEntry, Set<string>>();

/** The facts that a file shows. It is asked for with each of the figures of the file. */
function factsShownIn(manuscript: Manuscript, entry: WrittenEntry): ReadonlySet<string> {
  const known = shownIn.get(entry);
  if (known !== undefined) return known;
  const facts = referencesFrom(manuscript, entry).filter(({ to }) => to === 'fact');
  const shown = new Set(facts.map(({ id }) => id));
  shownIn.set(entry, shown);
  return shown;
}

function whatItHas(
  manuscript: Manuscript,
  fact: Fact,
  claim: Fact['data']['claims'][number],
  figure: FigureInWords,
): string {
  const isValue = figure.values.some((value) => valuesOf(claim).some((each) => isSameFigure(each, value)));
  if (fact.data.kind === 'event' && figure.days.length > 0) return `is dated ${wordDay(fact.data.on)}`;
  return `${isValue || valuesOf(claim).length > 0 ? 'has' : 'says'} ${wordClaim(manuscript, fact, claim)}`;
}

/** An event of that day is nearer than a claim that happens to be as of it. */
function weightOfDay({ data }: Fact, { days }: FigureInWords): number {
  return data.kind === 'event' && days.some((day) => isThatDay(data.on, day)) ? 1 : 0;
}

function isCommon({ kind, values, days }: FigureInWords): boolean {
  if (kind === 'day') return days.every((day) => day.length === 4);
  return values.every((value) => Math.abs(value) <= 12);
}

function textOf({ data }: Fact): string {
  return [data.label, 'unit' in data ? data.unit : '', 'definition' in data ? data.definition : ''].join(' ');
}

const stemsKnown = new Map<string, Set<string>>();

/** The beginnings of the longer words of a text, so that "workers" is found in "worker". */
function stemsOf(text: string): Set<string> {
  // A text is asked for once for each of its figures, and a fact once for each figure of all texts.
  const known = stemsKnown.get(text);
  if (known !== undefined) return known;
  if (stemsKnown.size > 20_000) stemsKnown.clear();
  const stems = new Set(
    [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)]
      .map(([word]) => word)
      .filter(
        (word) =>
          !/^(?:north|south|korean?|that|they|were|with|from|have|which|about|their|this|than)$/.test(word),
      )
      .map((word) => word.slice(0, 5)),
  );
  stemsKnown.set(text, stems);
  return stems;
}
