import { isOnRegionMap, layRegionMap } from '../../atlas/lay-region-map.ts';
import { wordList } from '../../wording/list.ts';
import { entryNamed, fileFor, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { pictures, type Named, type Picture, type Told } from '../pictures-in-prose.ts';

const rule = 'maps-can-be-drawn';

/** How a fact must stand to be a solid region: what is solid has happened. */
const happened = ['confirmed', 'reported', 'outdated'];

/**
 * A map can be drawn as it is asked for: each place has a boundary and room for its name, and each forecast and fact a region
 * that carries its sign. Content model, the table of tags: `<Map>` gives "a map with regions named".
 */
export function mapsCanBeDrawn(manuscript: Manuscript): Problem[] {
  return pictures(manuscript, 'Map').flatMap((map) => {
    const areas = map.named.filter((each) => each.entry.kind === 'place');
    return [
      ...areas.flatMap((area) => problem(area, wrongArea(area, areas))),
      ...map.named.flatMap((each) => problem(each, wrongSign(manuscript, each, map))),
      ...withoutRoom(areas),
    ];
  });
}

function problem({ reference }: Named, told: Told | undefined): Problem[] {
  return told === undefined ? [] : [{ ...reference.place(), rule, level: 'error', ...told }];
}

function wrongArea({ entry }: Named, areas: readonly Named[]): Told | undefined {
  if (entry.kind !== 'place') return undefined;
  const { area } = entry.data;
  const leaveOut = `leave "${entry.id}" out of the areas`;
  if (area === undefined) {
    return {
      message: `The place "${entry.id}" has no area, so there is no region to draw.`,
      remedy: `Add area: and its ISO 3166-2 code to ${entry.file}, or ${leaveOut}.`,
    };
  }
  if (!isOnRegionMap(area)) {
    return {
      message: `The map of Ukraine and its neighbours has no boundary of ${area}, the area of the place "${entry.id}".`,
      remedy: `Correct area: in ${entry.file}, or ${leaveOut}. <Places ids="${entry.id}" …> shows it in a table.`,
    };
  }
  const same = areas.find((other) => areaOf(other) === area);
  if (same === undefined || same.entry === entry) return undefined;
  return {
    message: `"${same.entry.id}" and "${entry.id}" are the same region on a map: ${area}.`,
    remedy: 'Keep one of the two in the areas.',
  };
}

function areaOf({ entry }: Named): string | undefined {
  return entry.kind === 'place' ? entry.data.area : undefined;
}

function wrongSign(manuscript: Manuscript, { entry, attribute }: Named, map: Picture): Told | undefined {
  if (entry.kind !== 'fact' && entry.kind !== 'forecast') return undefined;
  const what = `The ${entry.kind} "${entry.id}"`;
  const leaveOut = `leave it out of ${attribute}`;
  const { places = [] } = entry.data;
  if (places.length === 0) {
    return {
      message: `${what} names no places, so it has no sign on the map.`,
      remedy: `Add places: and their ids to ${entry.file}, or ${leaveOut}.`,
    };
  }
  if (!places.some((id) => map.named.some((each) => each.entry.kind === 'place' && each.entry.id === id))) {
    const [first = ''] = places;
    return {
      message: `${what} is about ${wordList(places.map((id) => nameOf(manuscript, entry, id)))}, which the map does not name.`,
      remedy: `Add "${first}" to the areas, or ${leaveOut}.`,
    };
  }
  if (entry.kind === 'forecast' || happened.includes(entry.data.standing)) return undefined;
  return {
    message: `${what} is ${entry.data.standing}, and a solid region says that something happened there.`,
    remedy: `${leaveOut[0]?.toUpperCase() ?? ''}${leaveOut.slice(1)}. What is confirmed or reported can be solid.`,
  };
}

function nameOf(manuscript: Manuscript, from: EntryOf<'fact' | 'forecast'>, id: string): string {
  return entryNamed(manuscript, from, 'place', id)?.data.name ?? id;
}

/** Names of places for which there is no room, where everything else is right. */
function withoutRoom(areas: readonly Named[]): Problem[] {
  const places = areas.flatMap((named) => {
    const { entry } = named;
    const code = entry.kind === 'place' ? entry.data.area : undefined;
    return entry.kind === 'place' && isOnRegionMap(code)
      ? [{ named, id: entry.id, name: entry.data.name, code }]
      : [];
  });
  const isWhole =
    places.length === areas.length && new Set(places.map(({ code }) => code)).size === areas.length;
  if (areas.length === 0 || !isWhole) return [];
  const { wide, narrow } = layRegionMap(places.map(({ id, name, code }) => ({ id, name, code })));
  return places.flatMap(({ named, id, name }) => {
    const isWide = !wide.without.includes(id);
    if (isWide && !narrow.without.includes(id)) return [];
    return problem(named, noRoom(name, id, isWide));
  });
}

/** @param isOnPhones whether it is only in the layout for phones that there is no room */
export function noRoom(name: string, place: string, isOnPhones: boolean): Told {
  return {
    message: `There is no room on the map${isOnPhones ? ' of a phone' : ''} for the name "${name}".`,
    remedy: `Shorten name: in ${fileFor('place', place, undefined)}, or name fewer places on the map.`,
  };
}
