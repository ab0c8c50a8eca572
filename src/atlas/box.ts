import type { Point } from './rings.ts';

/** An upright rectangle, in units of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rectangle round a middle. */
export function boxAround([x, y]: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A rectangle with a margin taken off on each side. */
export function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/** Whether two rectangles share more than an edge. */
export function doOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a rectangle stands in another. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Points on the edge of a rectangle and in it, close enough that nothing slips between them. */
export function pointsIn({ x, y, width, height }: Box): Point[] {
  const columns = Math.max(2, Math.ceil(width / 8));
  const rows = Math.max(2, Math.ceil(height / 8));
  return Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) => {
    const column = index % (columns + 1);
    const row = Math.floor(index / (columns + 1));
    return [x + (width * column) / columns, y + (height * row) / rows] as const;
  });
}

/** Points on a straight line, close enough that nothing slips between them. */
export function pointsBetween([x1, y1]: Point, [x2, y2]: Point): Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  return Array.from(
    { length: steps + 1 },
    (_, step) => [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps] as const,
  );
}
