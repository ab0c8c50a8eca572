import { isOnRouteMap, layRouteMap, stopOf, type Leg } from '../../atlas/lay-route-map.ts';
import { entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { noRoom } from './maps-can-be-drawn.ts';
import { pictures, type Named, type Told } from '../pictures-in-prose.ts';

const rule = 'ways-can-be-drawn';

/**
 * A way can be drawn as it is asked for: each fact tells of a journey or of where it led, and each place lies on the map and has
 * room for its name. Content model, the table of tags: `<Route>` gives "the way".
 */
export function waysCanBeDrawn(manuscript: Manuscript): Problem[] {
  return pictures(manuscript, 'Route').flatMap(({ named }) => {
    const wrong = named.flatMap((each) => problem(each, wrongFact(each) ?? wrongPlace(manuscript, each)));
    return wrong.length > 0 ? wrong : withoutRoom(manuscript, named);
  });
}

function problem({ reference }: Named, told: Told | undefined): Problem[] {
  return told === undefined ? [] : [{ ...reference.place(), rule, level: 'error', ...told }];
}

function wrongFact({ entry, attribute }: Named): Told | undefined {
  if (entry.kind !== 'fact') return undefined;
  const leaveOut = `leave it out of ${attribute}`;
  if (attribute === 'journeys' && entry.data.journey === undefined) {
    return {
      message: `The fact "${entry.id}" tells of no journey, so there is no way to draw.`,
      remedy: `Add journey: with from, to and by to ${entry.file}, or ${leaveOut}.`,
    };
  }
  if (attribute === 'reached' && entry.data.places === undefined) {
    return {
      message: `The fact "${entry.id}" names no places, so nothing is known of where the way led.`,
      remedy: `Add places: and their ids to ${entry.file}, or ${leaveOut}.`,
    };
  }
  return undefined;
}

function wrongPlace(manuscript: Manuscript, named: Named): Told | undefined {
  const place = placesOf(manuscript, named).find(({ data }) => !isOnRouteMap(data.position));
  if (place === undefined) return undefined;
  return {
    message: `The place "${place.id}" lies outside the map, which reaches from Eastern Europe to Japan.`,
    remedy: `Correct position: in ${place.file}, or leave out what leads there.`,
  };
}

/** The places that something named brings onto the map. */
function placesOf(manuscript: Manuscript, { entry, attribute }: Named): EntryOf<'place'>[] {
  if (entry.kind === 'place') return [entry];
  if (entry.kind !== 'fact') return [];
  const { journey, places = [] } = entry.data;
  const ids =
    attribute === 'reached' ? places.slice(0, 1) : journey === undefined ? [] : [journey.from, journey.to];
  return ids.flatMap((id) => entryNamed(manuscript, entry, 'place', id) ?? []);
}

function withoutRoom(manuscript: Manuscript, named: readonly Named[]): Problem[] {
  const brought = named.map((each) => ({ each, places: placesOf(manuscript, each) }));
  const stops = new Map(
    brought.flatMap(({ places }) =>
      places.map(
        ({ id, data: { name, position, area } }) => [id, stopOf({ id, name, position, area })] as const,
      ),
    ),
  );
  const legs = brought.flatMap(({ each: { entry } }): Leg[] =>
    entry.kind === 'fact' && entry.data.journey !== undefined ? [entry.data.journey] : [],
  );
  // A place that is missing is told of elsewhere.
  if (!legs.every(({ from, to }) => stops.has(from) && stops.has(to)) || stops.size === 0) return [];
  const { wide, narrow } = layRouteMap([...stops.values()], legs);
  const told = new Set<string>();
  return brought.flatMap(({ each, places }) =>
    places.flatMap(({ id, data }) => {
      const isWide = !wide.without.includes(id);
      if (told.has(id) || (isWide && !narrow.without.includes(id))) return [];
      told.add(id);
      return problem(each, noRoom(data.name, id, isWide));
    }),
  );
}
