import { inset, pointsBetween, type Box } from './box.ts';
import { placeLabels, type Paper, type PlacedLabel, type WantedLabel } from './place-labels.ts';
import { namesOnPaper, placeNames, type NameOnMap, type PlacedName } from './place-names.ts';
import type { Point } from './rings.ts';

/** A map as it is shown in one range of widths. */
export interface Layout {
  /** The part of the drawing that is shown. */
  frame: Box;
  /** Size of the letters, in units of the drawing. */
  size: number;
  labels: PlacedLabel[];
  names: PlacedName[];
  /** Ids of what has a name for which there is no room. */
  without: string[];
}

/** How wide each layout is where it is shown as small as it gets, in pixels: from a width on, and on a small phone. */
export const smallest = { wide: 544, narrow: 280 };

/** How high letters are there, in pixels. */
const letters = 12.2;

interface Surroundings {
  frame: Box;
  /** How wide the frame is where it is shown as small as it gets. */
  pixels: number;
  names: readonly NameOnMap[];
  projected: (degrees: readonly [lon: number, lat: number]) => Point;
  /** Lines that no name may cover. */
  lines?: Paper['lines'];
  /** Lines that no name of what lies around may cover: `ROMANIA` across a border would name two countries. */
  borders?: Paper['lines'];
  taken?: readonly Box[];
}

/** Finds a place for the names of what is shown, and then, as far as there is room, for those of what lies around. */
export function layOut(
  wanted: readonly WantedLabel[],
  { frame, pixels, names, projected, lines = [], borders = [], taken = [] }: Surroundings,
): Layout {
  const size = Math.ceil((letters * frame.width) / pixels);
  const around = namesOnPaper(names, projected, size);
  const areas = wanted.flatMap(({ area }) => (area === undefined ? [] : [area]));
  const wished = around.flatMap(({ places: [first] }) => first?.box ?? []);
  const paper: Paper = { frame: inset(frame, 6), size, areas, taken, wished, lines };
  const { placed, without } = placeLabels(wanted, paper);
  const leaders = placed.flatMap(({ leader }) => (leader ? [pointsBetween(leader.from, leader.to)] : []));
  const rest = {
    ...paper,
    taken: [...taken, ...placed.map(({ box }) => box)],
    lines: [...lines, ...leaders, ...borders],
  };
  return {
    frame,
    size,
    labels: placed,
    names: placeNames(around, rest),
    without: without.map(({ id }) => id),
  };
}
