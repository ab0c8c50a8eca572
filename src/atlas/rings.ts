/** Shapes on paper: closed lines of points, once they are projected. */
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

export type Point = readonly [x: number, y: number];
export interface Line {
  points: Point[];
  isClosed: boolean;
}

/** The lines of something on the globe, projected and rounded to whole units. Points on top of each other are one. */
export function linesOf(object: GeoPermissibleObjects, projection: GeoProjection): Line[] {
  const lines: Line[] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      lines.push({ points: [rounded(x, y)], isClosed: false });
    },
    lineTo: (x, y) => {
      const line = lines.at(-1);
      const point = rounded(x, y);
      if (line !== undefined && !isSame(line.points.at(-1), point)) line.points.push(point);
    },
    closePath: () => {
      const line = lines.at(-1);
      if (line !== undefined) line.isClosed = true;
    },
    arc: () => undefined,
  })(object);
  return lines.filter(({ points }) => points.length > 1);
}

function rounded(x: number, y: number): Point {
  return [Math.round(x), Math.round(y)];
}

function isSame(a: Point | undefined, b: Point): boolean {
  return a?.[0] === b[0] && a[1] === b[1];
}

/** Lines as the `d` of a path, in steps, which are shorter than places. */
export function pathOf(lines: readonly Line[]): string {
  return lines.map(stepsOf).join('');
}

function stepsOf({ points, isClosed }: Line): string {
  const [first = [0, 0], ...others] = points;
  let [x, y] = first;
  const steps = others.map(([nextX, nextY]) => {
    const step = pair(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  });
  // After M and its place, pairs are lines.
  return `M${pair(...first)}l${joined(steps)}${isClosed ? 'z' : ''}`;
}

function pair(x: number, y: number): string {
  return `${x}${y < 0 ? '' : ' '}${y}`;
}

function joined(steps: readonly string[]): string {
  return steps.reduce((path, step) => `${path}${path === '' || step.startsWith('-') ? '' : ' '}${step}`, '');
}

/** Whether a point lies in a shape. */
export function isInside([x, y]: Point, lines: readonly Line[]): boolean {
  let inside = false;
  for (const { points } of lines) {
    let before = points.at(-1);
    for (const point of points) {
      if (before !== undefined && crosses(x, y, before, point)) inside = !inside;
      before = point;
    }
  }
  return inside;
}

/** Whether a line from a point straight to the right crosses another. */
function crosses(x: number, y: number, from: Point, to: Point): boolean {
  const y1 = from[1];
  const y2 = to[1];
  return y1 > y !== y2 > y && x < ((to[0] - from[0]) * (y - y1)) / (y2 - y1) + from[0];
}
