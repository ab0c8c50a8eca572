/** A chart drawn in a frame of pixels: what an SVG prints as it stands. */
export interface Drawing {
  width: number;
  height: number;
  /** Fine lines: the ends of the scale and the beginnings of years. */
  grid: Line[];
  /** From labels to their marks. */
  leaders: Point[][];
  marks: Mark[];
  /** Never touching one another. */
  words: Words[];
  /** True where a mark stands a little beside its day, for it would touch another. */
  isMoved: boolean;
}

export type Point = [x: number, y: number];
export type Line = [from: Point, to: Point];

/** The mark of one figure. */
export interface Mark {
  isOfficial: boolean;
  /** One square for a figure, two for the ends of a range: their middles. None for a narrow range. */
  squares: Point[];
  /** From end to end of a range too narrow for two squares. */
  block?: Line | undefined;
  /** Between the ends of a range, and out to where a least or a most is open. */
  bars: Line[];
  /** The head of the arrow where a figure is open. */
  head?: Point[] | undefined;
}

/** What stands on a line: a name, a figure, which is set stronger, or the one after the other. */
export interface WordsOnLine {
  name?: string | undefined;
  figure?: string | undefined;
}

/** A line of text, and where its anchor stands. */
export interface Words extends WordsOnLine {
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  /** Room it takes at most. */
  room: Room;
}

/** A rectangle. */
export interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Half of the side of a square. */
export const half = 5;
/** Half of the thickness of a block. */
export const halfBlock = 3;
/** How far an arrow reaches out of the middle of a square. */
export const arrow = 19;
