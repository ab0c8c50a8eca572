import { boxAround, doOverlap, isWithin, pointsBetween, pointsIn, type Box } from './box.ts';
import { isInside, type Line, type Point } from './rings.ts';
import { widthOf } from './text-width.ts';

/** A name that must stand on a map. */
export interface WantedLabel {
  id: string;
  text: string;
  /** What it names: the middle of an area, or a place. */
  anchor: Point;
  /** The area, in which it stands if it fits; without one it stands beside its place. */
  area?: readonly Line[];
}

/** A name that has its place. */
export interface PlacedLabel {
  id: string;
  text: string;
  /** The middle of the words. */
  at: Point;
  box: Box;
  /** Whether it stands in the area that it names. */
  isInside: boolean;
  /** The line that leads from what it names to it, where it stands away. */
  leader?: { from: Point; to: Point };
}

/** What is on the paper already. */
export interface Paper {
  frame: Box;
  /** Size of the letters, in units of the drawing. */
  size: number;
  /** Areas in which only their own name may stand. */
  areas: readonly (readonly Line[])[];
  /** Where nothing else may stand. */
  taken: readonly Box[];
  /** Where other names would rather stand. */
  wished: readonly Box[];
  /** Lines that no name may cover. */
  lines: readonly (readonly Point[])[];
}

/**
 * Finds a place for each name: in its area, else close by, else further off at the end of a line. Names do not lie on each
 * other, nor on other areas that have names, and stand inside the frame.
 * @returns those that have a place, in the order given, and those for which there is none
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  paper: Paper,
): { placed: PlacedLabel[]; without: WantedLabel[] } {
  const placed = new Map<string, PlacedLabel>();
  const keep = (label: PlacedLabel | undefined) => label && placed.set(label.id, label);
  const now = (): Paper => ({
    ...paper,
    taken: [...paper.taken, ...[...placed.values()].map(({ box }) => box)],
    lines: [...paper.lines, ...[...placed.values()].flatMap(lineOfLeader)],
  });
  // Those that have an area to stand in go first: the others have more choice.
  for (const label of wanted) keep(insideItsArea(label, now()));
  for (const label of wanted) {
    if (placed.has(label.id)) continue;
    const paperNow = now();
    const spared = { ...paperNow, taken: [...paperNow.taken, ...paper.wished] };
    const tries = label.area === undefined ? [rightBeside, furtherOff] : [furtherOff];
    keep(
      tries
        .values()
        .flatMap((ways) => [beside(label, spared, ways), beside(label, paperNow, ways)])
        .find((found) => found !== undefined),
    );
  }
  return {
    placed: wanted.flatMap(({ id }) => placed.get(id) ?? []),
    without: wanted.filter(({ id }) => !placed.has(id)),
  };
}

function lineOfLeader({ leader }: PlacedLabel): Point[][] {
  return leader === undefined ? [] : [pointsBetween(leader.from, leader.to)];
}

function insideItsArea({ id, text, anchor, area }: WantedLabel, paper: Paper): PlacedLabel | undefined {
  if (area === undefined) return undefined;
  const { width, height } = sizeOf(text, paper.size);
  const middles = [anchor, ...pointsIn(extentOf(area))].sort(
    (a, b) => distance(a, anchor) - distance(b, anchor),
  );
  const at = middles.find((middle) => {
    const box = boxAround(middle, width, height);
    return isFree(box, paper, []) && pointsIn(box).every((point) => isInside(point, area));
  });
  return at === undefined ? undefined : { id, text, at, box: boxAround(at, width, height), isInside: true };
}

/** Right first, then left, above and below, as one reads; then between them. In twenty-fourths of a circle. */
const besides = [0, 12, 18, 6, 1, 23, 11, 13, 21, 3, 15, 9];
/** Right beside a place, in units of the size of letters. */
const near = 0.75;
const rightBeside = besides.map((turn) => ({ turn, length: near }));
const furtherOff = [...Array(40).keys()].flatMap((step) =>
  [...Array(24).keys()].map((turn) => ({ turn, length: 1.6 + step * 0.5 })),
);

function beside(label: WantedLabel, paper: Paper, ways: typeof rightBeside): PlacedLabel | undefined {
  const { id, text, anchor, area } = label;
  const size = sizeOf(text, paper.size);
  const others = paper.areas.filter((other) => other !== area);
  for (const { turn, length } of ways) {
    const angle = (turn * Math.PI) / 12;
    const at = middleAt(anchor, angle, length * paper.size, size);
    const box = boxAround(at, size.width, size.height);
    if (!isFree(box, paper, paper.areas)) continue;
    const found = { id, text, at, box, isInside: false };
    if (length === near) return found;
    const to = pointAt(anchor, angle, length * paper.size);
    const between = pointsBetween(anchor, to);
    // A line may leave the dot from which it starts.
    const taken = paper.taken.filter((other) => !isIn(anchor, other));
    if (!isBlocked(between, taken, others)) return { ...found, leader: { from: anchor, to } };
  }
  return undefined;
}

function pointAt([x, y]: Point, angle: number, length: number): Point {
  return [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
}

/** The middle of a box whose edge is hit by a line of this length and direction. */
function middleAt(from: Point, angle: number, length: number, size: Pick<Box, 'width' | 'height'>): Point {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const reach = Math.min(
    Math.abs(dx) < 0.001 ? Infinity : size.width / 2 / Math.abs(dx),
    Math.abs(dy) < 0.001 ? Infinity : size.height / 2 / Math.abs(dy),
  );
  return pointAt(from, angle, length + reach);
}

/** Whether nothing stands yet where a name is to stand. */
export function isFree(box: Box, paper: Paper, areas: Paper['areas']): boolean {
  const { frame, taken, lines } = paper;
  if (!isWithin(box, frame) || taken.some((other) => doOverlap(box, other))) return false;
  if (lines.some((line) => line.some((point) => isIn(point, box)))) return false;
  return !pointsIn(box).some((point) => areas.some((area) => isInside(point, area)));
}

function isBlocked(line: readonly Point[], taken: readonly Box[], areas: Paper['areas']): boolean {
  return line.some(
    (point) => taken.some((box) => isIn(point, box)) || areas.some((area) => isInside(point, area)),
  );
}

function isIn([x, y]: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/**
 * The room that words need, with a little space round them.
 * @param spacing room between letters, in units of their size
 */
export function sizeOf(text: string, size: number, spacing = 0): { width: number; height: number } {
  return { width: (widthOf(text, spacing) + 0.3) * size, height: 1.2 * size };
}

function extentOf(area: readonly Line[]): Box {
  const points = area.flatMap((line) => line.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
