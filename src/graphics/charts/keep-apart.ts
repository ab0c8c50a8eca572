/** Something that takes room on a line. */
export interface OnLine {
  /** Where its middle should be. */
  wanted: number;
  size: number;
}

/**
 * Middles of things on a line, as near to where they should be as they can without touching, in the order given.
 * @param things in the order of where they should be
 * @param length of the line, which begins at 0; the things must have room on it
 */
export function keepApart(things: readonly OnLine[], length: number): number[] {
  const middles: number[] = [];
  let free = 0;
  for (const { wanted, size } of things) {
    const middle = Math.max(wanted, free + size / 2);
    middles.push(middle);
    free = middle + size / 2;
  }
  let limit = length;
  for (let index = things.length - 1; index >= 0; index -= 1) {
    const half = (things[index]?.size ?? 0) / 2;
    middles[index] = Math.min(middles[index] ?? 0, limit - half);
    limit = (middles[index] ?? 0) - half;
  }
  return middles;
}

/** The room that the mark of a figure takes: a place in time, and from where to where it reaches across. */
export interface MarkRoom {
  along: number;
  from: number;
  to: number;
}

/** The side of a square with the space it needs. */
const side = 12;

/**
 * Moves marks that would lie on each other to the side, as little as it takes, and none past another.
 * @param marks in pixels, in the order of their days
 * @param length of the time line in pixels, which no mark leaves
 * @param aside how far marks keep from each other along the line that would not touch
 * @returns the places of the marks in time, in the same order; nearer than they need where the line is too short for all
 */
export function keepMarksApart(marks: readonly MarkRoom[], length: number, aside = 0): number[] {
  const places = spread(marks, length, { touching: side, aside });
  if (places.every((place) => place >= 0)) return places;
  const fitting = length / marks.length;
  const apart = { touching: fitting, aside: Math.min(aside, fitting) };
  return spread(marks, length, apart).map((place) => Math.max(place, 0));
}

/** Whether a mark stands where one can see that it is not its own place. */
export function areMoved(marks: readonly MarkRoom[], places: readonly number[]): boolean {
  return marks.some(({ along }, index) => Math.abs(along - (places[index] ?? along)) > 1);
}

/** Later marks move on where they must, then back from the end of the line with those before them. */
function spread(
  marks: readonly MarkRoom[],
  length: number,
  apart: { touching: number; aside: number },
): number[] {
  const between = (one: MarkRoom, other: MarkRoom) =>
    one.from < other.to + side && other.from < one.to + side ? apart.touching : apart.aside;
  const places: number[] = [];
  for (const mark of marks) {
    const least = places.map((place, index) => place + between(marks[index] ?? mark, mark));
    places.push(Math.max(mark.along, ...least));
  }
  for (const [index, mark] of [...marks.entries()].toReversed()) {
    const most = marks.slice(index + 1).map((later, step) => {
      return (places[index + 1 + step] ?? length) - between(mark, later);
    });
    places[index] = Math.min(places[index] ?? 0, length, ...most);
  }
  return places;
}

/**
 * Which labels have room on a line: the first, then those that do not touch the one before; the last wins over its
 * neighbours.
 * @param labels by their middles
 */
export function withRoom(labels: readonly OnLine[]): boolean[] {
  const kept: number[] = [];
  const touches = (one: number, other: number) => {
    const [a, b] = [labels[one], labels[other]];
    return a !== undefined && b !== undefined && b.wanted - a.wanted < (a.size + b.size) / 2;
  };
  for (const index of labels.keys()) {
    const isLast = index === labels.length - 1;
    while (isLast && kept.length > 1 && touches(kept.at(-1) ?? 0, index)) kept.pop();
    if (kept.length === 0 || !touches(kept.at(-1) ?? 0, index)) kept.push(index);
  }
  return labels.map((_, index) => kept.includes(index));
}
