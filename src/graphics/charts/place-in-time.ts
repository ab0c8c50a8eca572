import type { ChartFigure } from './chart-figures.ts';

/** The days that figures stand for, on one line. */
export interface PlacesInTime {
  /** Where each figure stands, from 0 to 1, in the order of the figures. */
  at: number[];
  /** The years in which figures stand, as far as the line reaches, from 0 to 1. */
  years: { year: string; from: number; to: number }[];
}

const dayInMilliseconds = 86_400_000;

/**
 * Puts figures on a line by the day they stand for. Of a month or a year nobody knows which day is meant: the figure
 * stands in its middle, and several of the same one stand side by side in it.
 */
export function placeInTime(figures: readonly ChartFigure[]): PlacesInTime {
  const spans = figures.map(({ claim }) => spanOf(claim.asOf));
  const start = Math.min(...spans.map(({ from }) => from));
  const end = Math.max(...spans.map(({ to }) => to));
  const on = (day: number) => (day - start) / (end - start);
  const at = figures.map(({ claim }, index) => {
    const { from, to } = spans[index] ?? { from: start, to: end };
    const same = figures.map((_, other) => other).filter((o) => figures[o]?.claim.asOf === claim.asOf);
    return on(from + ((to - from) * (same.indexOf(index) + 1)) / (same.length + 1));
  });
  const years = [...new Set(figures.map(({ claim }) => claim.asOf.slice(0, 4)))].toSorted().map((year) => {
    const { from, to } = spanOf(year);
    return { year, from: on(Math.max(from, start)), to: on(Math.min(to, end)) };
  });
  return { at, years };
}

/** The first and the last moment of a day, month or year, in days. */
function spanOf(day: string): { from: number; to: number } {
  const [year = 0, month, date] = day.split('-').map(Number);
  const inDays = (...parts: [number, number, number]) => Date.UTC(...parts) / dayInMilliseconds;
  if (month === undefined) return { from: inDays(year, 0, 1), to: inDays(year + 1, 0, 1) };
  if (date === undefined) return { from: inDays(year, month - 1, 1), to: inDays(year, month, 1) };
  return { from: inDays(year, month - 1, date), to: inDays(year, month - 1, date + 1) };
}
