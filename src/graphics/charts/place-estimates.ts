import type { Fact } from '../../edition/edition.ts';
import { figuresOf, reachOf, wordOnScale, type ChartFigure } from './chart-figures.ts';

/** One claim on the common scale. */
export interface Estimate extends ChartFigure {
  /** Ends of the claim's figure as parts of the scale, from 0 to 1; the same for one figure. */
  from: number;
  to: number;
}

/** Claims beside each other on one scale. */
export interface Estimates {
  /** The highest first. */
  rows: Estimate[];
  /** The two ends of the scale in words. */
  ends: [string, string];
  /** True where equal steps multiply the figure; else the scale begins at nought and equal steps add. */
  multiplies: boolean;
}

/** From this many times the lowest figure on, the highest would leave the low ones in a heap at nought. */
const tooFarForAdding = 30;

/**
 * Puts the figures of facts on one scale.
 * @param facts with figures in one unit or one currency
 * @param scale `from-nought` keeps to that; `fitting` lets equal steps multiply where the figures differ very much in size
 * @throws as `figuresOf`
 */
export function placeEstimates(
  facts: readonly Fact[],
  scale: 'from-nought' | 'fitting' = 'fitting',
): Estimates {
  const figures = figuresOf(facts);
  const { lowest, highest } = reachOf(figures);
  const multiplies = scale === 'fitting' && lowest > 0 && highest >= lowest * tooFarForAdding;
  const start = multiplies ? lowest : 0;
  const at = (value: number) => {
    if (multiplies) return Math.log(value / lowest) / Math.log(highest / lowest);
    return highest === 0 ? 0 : value / highest;
  };
  const rows = figures
    .toSorted((one, other) => other.high - one.high || other.low - one.low)
    .map((figure) => ({ ...figure, from: at(figure.low), to: at(figure.high) }));
  return { rows, ends: [wordOnScale(figures, start), wordOnScale(figures, highest)], multiplies };
}
