import { boxAround, type Box } from './box.ts';
import { isFree, sizeOf, type Paper } from './place-labels.ts';
import type { Point } from './rings.ts';

type Degrees = readonly [lon: number, lat: number];

/** A name of what surrounds the story, so that a reader knows where it is. */
export interface NameOnMap {
  name: string;
  kind: 'country' | 'sea' | 'city';
  /** Where it may stand, the best first; a city at its one place. */
  at: readonly Degrees[];
}

/** Such a name, which has its place. */
export interface PlacedName {
  name: string;
  kind: NameOnMap['kind'];
  /** The middle of the words. */
  at: Point;
  /** The middle of the dot of a city. */
  dot?: Point;
}

/** Such a name, with the places where it may stand on the paper. */
export interface NameWithPlaces extends Pick<PlacedName, 'name' | 'kind'> {
  places: { at: Point; box: Box; dot?: Point }[];
}

/** Room between the letters of countries, in units of their size. */
const spacing = 0.1;

/** @param size of the letters, in units of the drawing */
export function namesOnPaper(
  names: readonly NameOnMap[],
  projected: (degrees: Degrees) => Point,
  size: number,
): NameWithPlaces[] {
  return names.map(({ name, kind, at }) => {
    const text = kind === 'country' ? name.toUpperCase() : name;
    const { width, height } = sizeOf(text, size, kind === 'country' ? spacing : 0);
    const places = at.map(projected).map((point) => {
      const above: Point = [point[0], point[1] - size];
      const middleOfWords = kind === 'city' ? above : point;
      const box = boxAround(middleOfWords, width, height);
      return { at: middleOfWords, box, ...(kind === 'city' && { dot: point }) };
    });
    return { name: text, kind, places };
  });
}

/** Names of what surrounds the story, as far as there is room beside its places. */
export function placeNames(names: readonly NameWithPlaces[], paper: Paper): PlacedName[] {
  const taken = [...paper.taken];
  return names.flatMap(({ name, kind, places }) => {
    const place = places.find(({ box }) => isFree(box, { ...paper, taken }, paper.areas));
    if (place === undefined) return [];
    taken.push(place.box);
    const { at, dot } = place;
    return [{ name, kind, at, ...(dot && { dot }) }];
  });
}
