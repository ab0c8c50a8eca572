import { geoInterpolate } from 'd3-geo';
import { isInside, type Line, type Point } from './rings.ts';

type Degrees = readonly [lon: number, lat: number];

const steps = [...Array(49).keys()].map((step) => step / 48);

/** The shortest way over the globe, on paper. */
export function straightWay(from: Degrees, to: Degrees, projected: (degrees: Degrees) => Point): Point[] {
  const between = geoInterpolate([...from], [...to]);
  return steps.map((step) => projected(between(step)));
}

/**
 * A way by sea: a bend that keeps off land as far as it can. It begins where it leaves the country from which it starts,
 * because a country is no port.
 * @param land everything that is not sea
 * @param home the country from which it starts, if it is one
 */
export function wayBySea(from: Point, to: Point, land: readonly Line[], home: readonly Line[]): Point[] {
  const ways = [0, 0.15, -0.15, 0.3, -0.3, 0.5, -0.5, 0.8, -0.8].map((bend) =>
    atSea(bentWay(from, to, bend), home),
  );
  const onLand = (way: readonly Point[]) =>
    way.slice(1, -3).filter((point) => isInside(point, land)).length / way.length;
  return ways.reduce((best, way) => (onLand(way) < onLand(best) ? way : best));
}

function atSea(way: readonly Point[], home: readonly Line[]): Point[] {
  const last = way.findLastIndex((point) => isInside(point, home));
  return way.slice(Math.max(0, last));
}

/** @param bend how far the middle lies off the straight line, as a part of its length */
function bentWay([x1, y1]: Point, [x2, y2]: Point, bend: number): Point[] {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const [cx, cy] = [(x1 + x2) / 2 - dy * bend * 2, (y1 + y2) / 2 + dx * bend * 2];
  return steps.map((t) => [
    Math.round((1 - t) ** 2 * x1 + 2 * t * (1 - t) * cx + t ** 2 * x2),
    Math.round((1 - t) ** 2 * y1 + 2 * t * (1 - t) * cy + t ** 2 * y2),
  ]);
}
