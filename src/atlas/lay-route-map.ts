import { geoCentroid, geoConicEqualArea } from 'd3-geo';
import { mesh } from 'topojson-client';
import { boxAround, inset, type Box } from './box.ts';
import { layOut, smallest, type Layout } from './lay-out.ts';
import { namesOnRouteMap } from './names-on-route-map.ts';
import { areaOf, countryBoundaries, landOf } from './read-boundaries.ts';
import { remembered } from './remembered.ts';
import { linesOf, pathOf, type Line, type Point } from './rings.ts';
import { straightWay, wayBySea } from './ways.ts';

/** A place on the way. */
export interface Stop {
  /** Id of the place. */
  id: string;
  name: string;
  /** In degrees. */
  lat: number;
  lon: number;
  /** ISO 3166-1 code, where the place is a country: it has no dot, and a way by sea begins at its coast. */
  country?: string | undefined;
}

/**
 * A place as a stop. A country of which there is a boundary is a stop without a dot.
 * @param place.area its ISO 3166 code
 */
export function stopOf({ id, name, position, area = '' }: PlaceOnTheWay): Stop {
  return { id, name, ...position, country: countryBoundaries.shapes.has(area) ? area : undefined };
}

interface PlaceOnTheWay {
  id: string;
  name: string;
  position: { lat: number; lon: number };
  area?: string | undefined;
}

/** A part of the way, by ids of stops. */
export interface Leg {
  from: string;
  to: string;
  /** By what means; nothing where that is not known. */
  by?: 'sea' | 'land' | 'air' | undefined;
}

/** A map of a way. All paths are in the same units, and both layouts show a part of them. */
export interface RouteMap {
  land: string;
  borders: string;
  /** The path of each leg, in the order given. */
  legs: string[];
  /** Dots of stops that are no countries. */
  dots: { id: string; at: Point }[];
  wide: Layout;
  narrow: Layout;
}

const projection = geoConicEqualArea()
  .parallels([35, 60])
  .rotate([-85, 0])
  .center([0, 50])
  .scale(600)
  .translate([0, 0])
  .precision(0);

/** What the boundaries of countries cover, in degrees. */
const covered = { west: 12, east: 168, south: 17, north: 78 };

/** Whether a place lies on the part of the globe of which there are boundaries. */
export function isOnRouteMap({ lat, lon }: { lat: number; lon: number }): boolean {
  return lon >= covered.west && lon <= covered.east && lat >= covered.south && lat <= covered.north;
}

/**
 * Lays a map of a way from place to place.
 * @throws if a leg names no stop, which the desk refuses
 */
export function layRouteMap(stops: readonly Stop[], legs: readonly Leg[]): RouteMap {
  return laid({ stops, legs });
}

interface Way {
  stops: readonly Stop[];
  legs: readonly Leg[];
}

const laid = remembered(({ stops, legs }: Way): RouteMap => {
  const { topology, all } = countryBoundaries;
  const land = landOf(countryBoundaries);
  const ways = legs.map((leg) => wayOf(leg, stops, linesOf(land, projection)));
  const dots = stops.flatMap(({ id, lon, lat, country }) =>
    country === undefined ? [{ id, at: projected([lon, lat]) }] : [],
  );
  const marked = [...ways.flat(), ...stops.map(({ lon, lat }) => projected([lon, lat]))];
  const lines = ways.map((way) => way.slice(1, -1));
  // The name of a country can stand in many places: those of towns go first.
  const labels = [...stops]
    .sort((a, b) => Number(a.country !== undefined) - Number(b.country !== undefined))
    .map(labelOf);
  const lay = (frame: Box, pixels: number) =>
    layOut(labels, {
      ...{ frame, pixels, lines, projected, names: namesOnRouteMap },
      taken: dots.map(({ at }) => boxAround(at, frame.width / 60, frame.width / 60)),
    });
  const [wideFrame, narrowFrame] = [frameAround(marked, 0.2, 2), frameAround(marked, 0.1, 1.4)];
  const whole = bothOf(wideFrame, narrowFrame);
  const clipped = clippedTo(inset(whole, -6));
  return {
    land: pathOf(linesOf(land, clipped)),
    borders: pathOf(
      linesOf(
        mesh(topology, all, (a, b) => a !== b && (a.id !== 'other' || b.id !== 'other')),
        clipped,
      ),
    ),
    legs: ways.map((points) => pathOf([{ points: withoutDoubles(points), isClosed: false }])),
    dots,
    wide: lay(wideFrame, smallest.wide),
    narrow: lay(narrowFrame, smallest.narrow),
  };
});

function clippedTo({ x, y, width, height }: Box) {
  return geoConicEqualArea()
    .parallels([35, 60])
    .rotate([-85, 0])
    .center([0, 50])
    .scale(600)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [x, y],
      [x + width, y + height],
    ]);
}

function wayOf({ from, to, by }: Leg, stops: readonly Stop[], land: readonly Line[]): Point[] {
  const [start, end] = [stopNamed(stops, from), stopNamed(stops, to)];
  const [a, b] = [[start.lon, start.lat] as const, [end.lon, end.lat] as const];
  if (by !== 'sea') return straightWay(a, b, projected);
  const home = start.country === undefined ? undefined : areaOf(countryBoundaries, start.country);
  return wayBySea(projected(a), projected(b), land, home === undefined ? [] : linesOf(home, projection));
}

function stopNamed(stops: readonly Stop[], id: string): Stop {
  const stop = stops.find((each) => each.id === id);
  if (stop === undefined) throw new Error(`"${id}" is no stop of this way.`);
  return stop;
}

function labelOf({ id, name, lon, lat, country }: Stop) {
  const area = country === undefined ? undefined : areaOf(countryBoundaries, country);
  return { id, text: name, anchor: projected(area === undefined ? [lon, lat] : geoCentroid(area)) };
}

/**
 * @param margin how much room is left and right, as a part of the width between the points
 * @param shape how wide it is for its height
 */
function frameAround(points: readonly Point[], margin: number, shape: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.round((right - left) * (1 + 2 * margin));
  const height = Math.round(Math.max(width / shape, (bottom - top) * (1 + 2 * margin)));
  const middle: Point = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
  return boxAround(middle, width, height);
}

function bothOf(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const [right, bottom] = [Math.max(a.x + a.width, b.x + b.width), Math.max(a.y + a.height, b.y + b.height)];
  return { x, y, width: right - x, height: bottom - y };
}

function withoutDoubles(points: readonly Point[]): Point[] {
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before?.[0] !== x || before[1] !== y;
  });
}

function projected([lon, lat]: readonly [number, number]): Point {
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return [Math.round(x), Math.round(y)];
}
