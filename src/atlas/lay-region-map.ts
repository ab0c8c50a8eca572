import { geoCentroid, geoConicEqualArea, type GeoConicProjection } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { inset, pointsBetween, type Box } from './box.ts';
import { namesOnRegionMap } from './names-on-region-map.ts';
import { layOut, smallest, type Layout } from './lay-out.ts';
import type { WantedLabel } from './place-labels.ts';
import { landOf, regionBoundaries } from './read-boundaries.ts';
import { remembered } from './remembered.ts';
import { linesOf, pathOf, type Line, type Point } from './rings.ts';

/** A place to be shown as an area. */
export interface NamedArea {
  /** Id of the place. */
  id: string;
  /** The name that stands on the map. */
  name: string;
  /** ISO 3166 code of the area. */
  code: string;
}

/** A map of Ukraine and its neighbours. All paths are in the same units, and both layouts show a part of them. */
export interface RegionMap {
  land: string;
  /** The border of Ukraine, its coast with it. */
  ukraine: string;
  /** Borders between other countries. */
  borders: string;
  /** Borders of regions inside Ukraine. */
  regions: string;
  areas: { id: string; path: string }[];
  wide: Layout;
  narrow: Layout;
}

const unitsOfWide = { from: [21.9, 48.4], to: [40.95, 48.4] } as const;
const unitsOfNarrow = { from: [31.15, 48.4], to: [40.95, 48.4] } as const;
const [south, north] = [44.15, 52.95];
const middle = 32;
const projection = onPaper();

function onPaper(): GeoConicProjection {
  return geoConicEqualArea()
    .parallels([45, 52])
    .rotate([-middle, 0])
    .center([0, 48.5])
    .scale(3550)
    .translate([0, 0])
    .precision(0);
}

/** Cities with the standing of a region, inside a region: they are drawn as a part of it unless they are shown themselves. */
const drawnWith: Readonly<Record<string, string>> = { 'UA-40': 'UA-43' };

/** Whether there is a boundary of an area on this map. */
export function isOnRegionMap(code: string | undefined): code is string {
  return code !== undefined && regionBoundaries.shapes.has(code);
}

/**
 * Lays a map of Ukraine and its neighbours with some areas named.
 * @throws if there is no boundary of an area, which the desk refuses
 */
export function layRegionMap(areas: readonly NamedArea[]): RegionMap {
  return laid(areas);
}

const laid = remembered((areas: readonly NamedArea[]): RegionMap => {
  const shapes = areas.map(({ id, name, code }) => shapeOf(id, name, code));
  const { topology, all } = regionBoundaries;
  const clipped = onPaper().clipExtent(extent(frameOf(unitsOfWide), 6));
  const lines = (object: Parameters<typeof linesOf>[0]) => linesOf(object, clipped);
  const isUkraine = ({ id }: { id?: string | number | undefined }) => countryOf(id) === 'UA';
  const ukraine = lines(
    mesh(topology, all, (a, b) => isUkraine(a) !== isUkraine(b) || (a === b && isUkraine(a))),
  );
  const borders = lines(
    mesh(topology, all, (a, b) => countryOf(a.id) !== countryOf(b.id) && !isUkraine(a) && !isUkraine(b)),
  );
  const regions = mesh(
    topology,
    all,
    (a, b) => wholeOf(a.id) !== wholeOf(b.id) && isUkraine(a) && isUkraine(b),
  );
  const around = { names: namesOnRegionMap, projected, borders: [...ukraine, ...borders].map(pointsAlong) };
  return {
    land: pathOf(lines(landOf(regionBoundaries))),
    ukraine: pathOf(ukraine),
    borders: pathOf(borders),
    regions: pathOf(lines(regions)),
    areas: shapes.map(({ id, area }) => ({ id, path: pathOf(area) })),
    wide: layOut(shapes, { frame: frameOf(unitsOfWide), pixels: smallest.wide, ...around }),
    narrow: layOut(shapes, { frame: frameOf(unitsOfNarrow), pixels: smallest.narrow, ...around }),
  };
});

function pointsAlong({ points }: Line): Point[] {
  return points.flatMap((point, index) => pointsBetween(points[index - 1] ?? point, point));
}

function countryOf(id: string | number | undefined): string {
  return String(id).slice(0, 2);
}

function wholeOf(id: string | number | undefined): string {
  return drawnWith[String(id)] ?? String(id);
}

type NamedShape = WantedLabel & { area: Line[] };

function shapeOf(id: string, text: string, code: string): NamedShape {
  const { topology, shapes } = regionBoundaries;
  const parts = [...shapes].flatMap(([part, shape]) =>
    part === code || wholeOf(part) === code ? [shape] : [],
  );
  if (parts.length === 0) throw new Error(`There is no boundary of ${code}. The desk let it pass.`);
  const geometry = merge(topology, parts);
  return { id, text, area: linesOf(geometry, projection), anchor: projected(geoCentroid(geometry)) };
}

function projected([lon, lat]: readonly [number, number]): Point {
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return [Math.round(x), Math.round(y)];
}

function frameOf({ from, to }: { from: readonly [number, number]; to: readonly [number, number] }): Box {
  const [x, right] = [projected(from)[0], projected(to)[0]];
  const [y, bottom] = [projected([middle, north])[1], projected([middle, south])[1]];
  return { x, y, width: right - x, height: bottom - y };
}

function extent(frame: Box, more: number): [[number, number], [number, number]] {
  const { x, y, width, height } = inset(frame, -more);
  return [
    [x, y],
    [x + width, y + height],
  ];
}
