import { half, type Drawing, type Point } from './drawing.ts';

/** How near to one another lines may come and still be told apart, in pixels. */
const nearest = 4;

/** Whether the eye can follow each line from a label to its mark: none crosses another, comes near it or runs over the square of another. */
export function leadersRunClear({ leaders, marks }: Pick<Drawing, 'leaders' | 'marks'>): boolean {
  return leaders.every((leader, index) => {
    const others = leaders.slice(index + 1);
    const squares = marks.flatMap((mark, of) =>
      of === index ? [] : [...mark.squares, ...(mark.block ?? [])],
    );
    return (
      others.every((other) => distance(leader, other) >= nearest) &&
      squares.every((square) => distance(leader, [square, square]) > half)
    );
  });
}

/** The distance between two lines of several points; nought where they cross. */
function distance(one: readonly Point[], other: readonly Point[]): number {
  const [ones, others] = [piecesOf(one), piecesOf(other)];
  const all = ones.flatMap((piece) => others.map((counter) => between(piece, counter)));
  return Math.min(...all);
}

type Piece = [from: Point, to: Point];

function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to]);
}

function between(one: Piece, other: Piece): number {
  if (cross(one, other)) return 0;
  return Math.min(
    ...one.map((point) => fromPoint(point, other)),
    ...other.map((point) => fromPoint(point, one)),
  );
}

function cross([a, b]: Piece, [c, d]: Piece): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of the line through two points a third lies. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

function fromPoint([x, y]: Point, [[ax, ay], [bx, by]]: Piece): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const part = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}
