import type { Claim, Fact, Voice } from '../../edition/edition.ts';
import { wordFact } from '../../wording/fact.ts';

/** The figure of one claim, as a chart draws it. */
export interface ChartFigure {
  fact: Fact;
  claim: Claim;
  /** Ends of the figure, in the fact's unit; the same for one figure. */
  low: number;
  high: number;
  /** Where the voice gave only a least or a most: the way in which the figure is open. */
  opens?: 'upwards' | 'downwards' | undefined;
  /** Whether a government, its army, an official of it, a body of states or the United Nations says so. */
  isOfficial: boolean;
}

const officialVoices = ['government', 'agency', 'armed-force'];
const upwards: readonly unknown[] = ['at least', 'more than'];
const downwards: readonly unknown[] = ['up to', 'fewer than'];

/**
 * The figures of facts, as one chart can show them.
 * @param facts of one unit or one currency, each with claims that have figures of nought or more
 * @throws if there is no figure, one is below nought, or a fact has another unit or currency than the others
 */
export function figuresOf(facts: readonly Fact[]): ChartFigure[] {
  const measures = new Set(facts.map(measureOf));
  if (measures.size > 1) {
    const names = [...measures].toSorted().join(' and ');
    throw new Error(`A chart cannot compare ${names}. Give it facts of one unit or one currency.`);
  }
  const figures = facts.flatMap((fact) => fact.claims.flatMap((claim) => figureOf(fact, claim)));
  if (figures.length === 0) throw new Error('A chart needs figures. Give it a fact whose claims have one.');
  const negative = figures.find(({ low }) => low < 0);
  if (negative)
    throw new Error(`A chart begins at nought. Fact "${negative.fact.id}" has a figure below it.`);
  return figures;
}

/** The highest figure among those of a chart, and the lowest. */
export function reachOf(figures: readonly ChartFigure[]): { lowest: number; highest: number } {
  return {
    lowest: Math.min(...figures.map(({ low }) => low)),
    highest: Math.max(...figures.map(({ high }) => high)),
  };
}

/**
 * A figure of the scale in words, without the voice's "about" or "at least".
 * @param value an end of one of the figures
 */
export function wordOnScale([figure]: readonly ChartFigure[], value: number): string {
  if (value === 0 || figure === undefined) return '0';
  return wordFact(figure.fact, { ...figure.claim, figure: { kind: 'value', value } }) ?? '';
}

function measureOf(fact: Fact): string {
  if (fact.kind === 'figure') return fact.unit;
  if (fact.kind === 'money')
    return fact.period === undefined ? fact.currency : `${fact.currency} ${fact.period}`;
  if (fact.kind === 'derived') return fact.currency ?? fact.unit ?? 'plain numbers';
  throw new Error(`A chart shows figures. Fact "${fact.id}" is of the kind ${fact.kind} and has none.`);
}

/** A body of the United Nations, or somebody with an office there, says so in its name or in the title of the office. */
function isUnitedNations({ kind, name, roles }: Voice): boolean {
  const names = kind === 'organisation' ? [name] : kind === 'person' ? roles.map(({ title }) => title) : [];
  return names.some((each) => /^UN\b|\bUnited Nations\b/.test(each));
}

function figureOf(fact: Fact, claim: Claim): ChartFigure[] {
  const { figure } = claim;
  if (figure === undefined) return [];
  const [low, high] = figure.kind === 'range' ? [figure.low, figure.high] : [figure.value, figure.value];
  const { qualifier } = figure;
  const opens = upwards.includes(qualifier)
    ? 'upwards'
    : downwards.includes(qualifier)
      ? 'downwards'
      : undefined;
  return [{ fact, claim, low, high, opens, isOfficial: isOfficial(claim) }];
}

function isOfficial({ by, sources }: Claim): boolean {
  const isOfficialPerson = by.kind === 'person' && by.party !== 'none';
  // Owned or run by a state is not yet a state's word: only an organisation that is a side itself speaks as one.
  const isOfStates = by.kind === 'organisation' && ['belligerent', 'ally'].includes(by.party);
  return (
    officialVoices.includes(by.kind) ||
    isOfficialPerson ||
    isOfStates ||
    isUnitedNations(by) ||
    sources.some(({ source }) => source.kind === 'un-document')
  );
}
