import type { Fact } from '../../edition/edition.ts';
import { wordFact } from '../../wording/fact.ts';
import { wordShortDay } from '../../wording/day.ts';
import { starOf } from '../../wording/chart.ts';
import { figuresOf, reachOf, wordOnScale, type ChartFigure } from './chart-figures.ts';
import type { Drawing } from './drawing.ts';
import { placeInTime, type PlacesInTime } from './place-in-time.ts';
import { drawInRows } from './draw-in-rows.ts';
import { leadersRunClear } from './leaders-run-clear.ts';
import { drawOnPhone } from './draw-on-phone.ts';
import { drawOnWideScreen } from './draw-on-wide-screen.ts';

/** A figure with its place in time and its label. */
export interface TimedFigure extends ChartFigure {
  /** From 0 to 1, from the earliest day to the latest. */
  along: number;
  /** Who says so; with several facts also of what. */
  name: string;
  /** The day, month or year for which it was said. */
  day: string;
  figure: string;
}

/** What both layouts draw. */
export interface TimedFigures {
  /** By their place in time. */
  figures: TimedFigure[];
  years: PlacesInTime['years'];
  /** The end of the scale, which begins at nought. */
  highest: number;
  /** The same in words. */
  top: string;
}

/** One chart in two layouts. */
export interface OverTime {
  /** Time runs down, figures to the right; for frames from 280 px on. */
  phone: Drawing;
  /** Time runs to the right, figures up; for frames from 544 px on. */
  wide: Drawing;
  /** True where a mark of either stands a little beside its day. */
  areMoved: boolean;
  /** True where the phone layout has a row for each figure. */
  hasRows: boolean;
}

/**
 * Puts the figures of facts where their days and their sizes are, with a label on each.
 * @param facts with figures in one unit or one currency
 * @throws as `figuresOf`
 */
export function placeOverTime(facts: readonly Fact[]): OverTime {
  const found = figuresOf(facts);
  const { at, years } = placeInTime(found);
  const { highest } = reachOf(found);
  const figures = found
    .map((figure, index) => ({
      ...figure,
      along: at[index] ?? 0,
      name:
        facts.length > 1 ? `${figure.claim.by.shortName}: ${figure.fact.label}` : figure.claim.by.shortName,
      // A day stays on its line.
      day: wordShortDay(figure.claim.asOf).replaceAll(' ', '\u00a0'),
      figure: (wordFact(figure.fact, figure.claim) ?? '') + starOf(figure.claim),
    }))
    .toSorted((one, other) => one.along - other.along || one.high - other.high);
  const timed = { figures, years, highest, top: wordOnScale(found, highest) };
  const [beside, wide] = [drawOnPhone(timed), drawOnWideScreen(timed)];
  const hasRows = !leadersRunClear(beside);
  const phone = hasRows ? drawInRows(timed) : beside;
  return { phone, wide, hasRows, areMoved: phone.isMoved || wide.isMoved };
}
