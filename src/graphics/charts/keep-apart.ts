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
 * Moves marks that would lie on each other to the side, as little as it takes.
 * @param marks in pixels
 * @param length of the time line in pixels, which no mark leaves
 * @returns the places of the marks in time, in their order; a mark for which there is no free place stays
 */
export function keepMarksApart(marks: readonly MarkRoom[], length: number): number[] {
  const placed: MarkRoom[] = [];
  return marks.map((mark) => {
    const isFree = (along: number) =>
      along >= 0 &&
      along <= length &&
      !placed.some(
        (other) =>
          Math.abs(other.along - along) < side && mark.from < other.to + side && other.from < mark.to + side,
      );
    const steps = Array.from({ length: Math.ceil(length) }, (_, index) => index);
    const along = steps.flatMap((step) => [mark.along + step, mark.along - step]).find(isFree) ?? mark.along;
    placed.push({ ...mark, along });
    return along;
  });
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
