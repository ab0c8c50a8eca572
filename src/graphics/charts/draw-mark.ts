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
  const { isOfficial, opens } = figure;
  const { between, ...ends } = endsOf(low, high);
  if (opens === undefined) return { isOfficial, ...ends, bars: between };
  const way: Point = opens === 'upwards' ? forward : [-forward[0], -forward[1]];
  const from = opens === 'upwards' ? high : low;
  const tip: Point = [from[0] + way[0] * arrow, from[1] + way[1] * arrow];
  return { isOfficial, ...ends, bars: [...between, [from, tip]], head: headOf(tip, way) };
}

/** Where the mark of a figure begins and ends across the time line, in pixels on the way in which figures grow. */
export function extentOf(
  { low, high, opens }: TimedFigure,
  inPixels: (value: number) => number,
): { from: number; to: number } {
  const from = inPixels(low) - (opens === 'downwards' ? arrow - half : 0);
  return { from, to: inPixels(high) + (opens === 'upwards' ? arrow - half : 0) };
}

/** Two squares that would run into one another give way to a bar with a stroke at each end. */
function endsOf(low: Point, high: Point): Pick<Mark, 'squares' | 'block'> & { between: Line[] } {
  const [dx, dy] = [high[0] - low[0], high[1] - low[1]];
  const span = Math.hypot(dx, dy);
  if (span === 0) return { squares: [high], between: [] };
  if (span >= half * 4) return { squares: [low, high], between: [[low, high]] };
  const reach = half + 1;
  const [ax, ay] = [(dy / span) * reach, (dx / span) * reach];
  const strokes = [low, high].map(([x, y]): Line => [
    [x - ax, y - ay],
    [x + ax, y + ay],
  ]);
  return { squares: [], block: [low, high], between: strokes };
}

function headOf([x, y]: Point, [dx, dy]: Point): Point[] {
  const back = 5;
  return [
    [x - dx * back - dy * back, y - dy * back - dx * back],
    [x, y],
    [x - dx * back + dy * back, y - dy * back + dx * back],
  ];
}
