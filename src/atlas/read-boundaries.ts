import type { GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Objects,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import countries from './boundaries/countries.json' with { type: 'json' };
import regions from './boundaries/regions.json' with { type: 'json' };

type Shape = TopoPolygon | TopoMultiPolygon;
type Layers = Topology<Objects<NonNullable<GeoJsonProperties>>>;

/** Shapes that share their borders, by ISO 3166 code. */
export interface Boundaries {
  topology: Layers;
  shapes: Map<string, Shape>;
  /** All of them together, also those that are only land. */
  all: GeometryCollection;
}

/** Regions of Ukraine, and its neighbours. */
export const regionBoundaries = readBoundaries(regions, 'regions');
/** Countries of Eastern Europe, and of Central and East Asia. */
export const countryBoundaries = readBoundaries(countries, 'countries');

/** Everything that is not sea. */
export function landOf({ topology, all }: Boundaries): MultiPolygon {
  return merge(
    topology,
    shapesIn(all).map(([, shape]) => shape),
  );
}

/** The shape of an area on the globe; nothing where there is no boundary of it. */
export function areaOf({ topology, shapes }: Boundaries, code: string): Polygon | MultiPolygon | undefined {
  const shape = shapes.get(code);
  if (shape === undefined) return undefined;
  return shape.type === 'Polygon' ? feature(topology, shape).geometry : feature(topology, shape).geometry;
}

function readBoundaries(file: unknown, layer: string): Boundaries {
  if (!isTopology(file)) throw new Error(`The boundaries of ${layer} are no TopoJSON: npm run boundaries`);
  const collection = file.objects[layer];
  if (collection?.type !== 'GeometryCollection')
    throw new Error(`The boundaries have no layer ${layer}: npm run boundaries`);
  return { topology: file, shapes: new Map(shapesIn(collection)), all: collection };
}

function shapesIn({ geometries }: GeometryCollection): [string, Shape][] {
  return geometries.flatMap((geometry) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [namedBy(geometry)] : [],
  );
}

function namedBy(shape: Shape): [string, Shape] {
  return [String(shape.id), shape];
}

function isTopology(file: unknown): file is Layers {
  return typeof file === 'object' && file !== null && 'type' in file && file.type === 'Topology';
}
