import { arrow, half, type Line, type Mark, type Point } from './drawing.ts';
import type { TimedFigure } from './place-over-time.ts';

/** Where a place in time and a figure are in the drawing. */
export type At = (along: number, value: number) => Point;

/**
 * The mark of a figure.
 * @param along its place in time in pixels
 * @param at what is where
 * @param forward the way in which figures grow: right or up
 */
export function drawMark(figure: TimedFigure, along: number, at: At, forward: Point): Mark {
  const low = at(along, figure.low);
  const high = at(along, figure.high);
  const squares = figure.low === figure.high ? [high] : [low, high];
  const between: Line[] = figure.low === figure.high ? [] : [[low, high]];
  const { isOfficial, opens } = figure;
  if (opens === undefined) return { isOfficial, squares, bars: between };
  const way: Point = opens === 'upwards' ? forward : [-forward[0], -forward[1]];
  const from = opens === 'upwards' ? high : low;
  const tip: Point = [from[0] + way[0] * arrow, from[1] + way[1] * arrow];
  return { isOfficial, squares, bars: [...between, [from, tip]], head: headOf(tip, way) };
}

/** Where the mark of a figure begins and ends across the time line, in pixels on the way in which figures grow. */
export function extentOf(
  { low, high, opens }: TimedFigure,
  inPixels: (value: number) => number,
): { from: number; to: number } {
  const from = inPixels(low) - (opens === 'downwards' ? arrow - half : 0);
  return { from, to: inPixels(high) + (opens === 'upwards' ? arrow - half : 0) };
}

function headOf([x, y]: Point, [dx, dy]: Point): Point[] {
  const back = 5;
  return [
    [x - dx * back - dy * back, y - dy * back - dx * back],
    [x, y],
    [x - dx * back + dy * back, y - dy * back + dx * back],
  ];
}
