import type { Claim, Fact } from '../edition/edition.ts';

/** One claim on the common scale. */
export interface Estimate {
  fact: Fact;
  claim: Claim;
  /** Ends of the claim's figure as parts of the scale, from 0 to 1; the same for one figure. */
  from: number;
  to: number;
  /** Whether a government, its army, an official of it or the United Nations says so. */
  isOfficial: boolean;
}

/** Claims beside each other on one scale that begins at nought. */
export interface Estimates {
  /** The highest first. */
  rows: Estimate[];
  /** The figures along the scale. */
  ticks: { value: number; at: number }[];
}

const officialVoices = ['government', 'agency', 'armed-force'];

/**
 * Puts the figures of facts on one scale.
 * @param facts with figures in one unit or one currency
 * @throws if a fact has no figure, a figure below nought, or another unit or currency than the others
 */
export function placeEstimates(facts: readonly Fact[]): Estimates {
  const measures = new Set(facts.map(measureOf));
  if (measures.size > 1) {
    const names = [...measures].toSorted().join(' and ');
    throw new Error(`A chart cannot compare ${names}. Give it facts of one unit or one currency.`);
  }
  const figures = facts.flatMap((fact) => fact.claims.flatMap((claim) => ends(fact, claim)));
  const negative = figures.find(({ low }) => low < 0);
  if (negative)
    throw new Error(`A chart begins at nought. Fact "${negative.fact.id}" has a figure below it.`);
  const top = roundUp(Math.max(...figures.map(({ high }) => high)));
  const rows = figures
    .toSorted((one, other) => other.high - one.high || other.low - one.low)
    .map(({ fact, claim, low, high }) => ({
      fact,
      claim,
      from: low / top,
      to: high / top,
      isOfficial: isOfficial(claim),
    }));
  return { rows, ticks: [0, 0.5, 1].map((at) => ({ value: at * top, at })) };
}

function measureOf(fact: Fact): string {
  if (fact.kind === 'figure') return fact.unit;
  if (fact.kind === 'money') return fact.currency;
  if (fact.kind === 'derived') return fact.currency ?? fact.unit ?? 'plain numbers';
  throw new Error(`A chart shows figures. Fact "${fact.id}" is of the kind ${fact.kind} and has none.`);
}

function ends(fact: Fact, claim: Claim) {
  const { figure } = claim;
  if (figure === undefined) return [];
  const low = figure.kind === 'range' ? figure.low : figure.value;
  const high = figure.kind === 'range' ? figure.high : figure.value;
  return [{ fact, claim, low, high }];
}

function isOfficial({ by, sources }: Claim): boolean {
  const isOfficialPerson = by.kind === 'person' && by.party !== 'none';
  return (
    officialVoices.includes(by.kind) ||
    isOfficialPerson ||
    sources.some(({ source }) => source.kind === 'un-document')
  );
}

/** The next positive figure with one digit that half of is plain too: 1, 2, 3, 4, 5, 6, 8 or 10 times a power of ten. */
function roundUp(figure: number): number {
  if (figure === 0) return 1;
  const size = 10 ** Math.floor(Math.log10(figure));
  return ([1, 2, 3, 4, 5, 6, 8].find((digit) => digit * size >= figure) ?? 10) * size;
}
