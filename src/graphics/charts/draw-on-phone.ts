import { drawMark, extentOf } from './draw-mark.ts';
import { arrow, half, type Drawing, type Line, type Point, type Words, type WordsOnLine } from './drawing.ts';
import { areMoved, keepApart, keepMarksApart } from './keep-apart.ts';
import type { TimedFigure, TimedFigures } from './place-over-time.ts';
import { labelOf, linesOfLabel, setWords, widthOfWords } from './set-words.ts';
import { widthOfText } from './text-size.ts';

/** The width that a window of 320 px leaves. */
export const width = 280;
export const size = 12;
export const lineHeight = 15;
/** Room for a year with a space after it. */
const yearColumn = 36;
/** The widest label. A longer name goes on in a next line. */
const widestLabel = 126;
/** Between one label and the next, and between the plot and the labels. */
const gap = 6;
const shortest = 200;
/** Room for the ends of the scale above the plot. */
const head = lineHeight + gap;

interface Row {
  figure: TimedFigure;
  lines: WordsOnLine[];
  /** Where the mark is, and where the label: from the top of the plot. */
  mark: number;
  label: number;
}

/** The layout for phones: time runs down, figures stretch to the right, labels stand beside them in a column. */
export function drawOnPhone({ figures, years, highest, top }: TimedFigures): Drawing {
  const labels = figures.map((figure) =>
    linesOfLabel(labelOf(figure), { size, most: widestLabel, mayShareLine: false }),
  );
  const widest = Math.max(...labels.flat().map((line) => widthOfWords(line, size)));
  const column = width - Math.ceil(widest);
  const roomFor = (way: TimedFigure['opens']) =>
    figures.some(({ opens }) => opens === way) ? arrow : half + 1;
  const zero = yearColumn + roomFor('downwards');
  const reach = column - gap * 2 - roomFor('upwards') - zero;
  const along = (value: number) => (highest === 0 ? 0 : (value / highest) * reach);
  const { rows, length, isMoved } = placeRows(figures, labels, along);
  const at = (y: number, value: number): Point => [zero + along(value), head + y];
  const ofYears = drawYears(years, length, zero);
  const words = [
    ...rows.flatMap((row) => wordsOfRow(row, column)),
    ...scaleWords(top, highest, (value) => at(0, value)[0]),
    ...ofYears.words,
  ];
  const scale = [...new Set([0, highest])].map((value): Line => [at(-half, value), at(length, value)]);
  return {
    width,
    isMoved,
    height: Math.max(head + length + half, ...words.map(({ room }) => Math.ceil(room.bottom))),
    words,
    grid: [...scale, ...ofYears.grid],
    leaders: rows.map(({ figure, mark, label }) => {
      const [x, y] = at(mark, figure.high);
      const from: Point = [x + (figure.opens === 'upwards' ? arrow : half), y];
      return [from, [column - gap * 2, y], [column - 3, head + label]];
    }),
    marks: rows.map(({ figure, mark }) => drawMark(figure, mark, at, [1, 0])),
  };
}

/** Every year where it begins, its label as near to it as it can stand. */
function drawYears(
  years: TimedFigures['years'],
  length: number,
  end: number,
): Pick<Drawing, 'grid' | 'words'> {
  const begins = years.map(({ from }) => half + from * (length - half * 2));
  const middles = keepApart(
    begins.map((wanted) => ({ wanted, size: lineHeight })),
    length,
  ).map((middle) => head + middle);
  return {
    grid: begins.flatMap((begin, index): Line[] => {
      const turn: Point = [yearColumn - 2, head + begin];
      return [
        [[yearColumn - gap - 3, middles[index] ?? 0], turn],
        [turn, [end, head + begin]],
      ];
    }),
    words: years.map(({ year }, index) =>
      setWords({ name: year }, [0, (middles[index] ?? 0) + size / 3], 'start', size),
    ),
  };
}

/** Marks by their days on a line that is long enough for all labels, and labels as near to them as they can stand. */
function placeRows(
  figures: readonly TimedFigure[],
  labels: readonly WordsOnLine[][],
  along: (value: number) => number,
): { rows: Row[]; length: number; isMoved: boolean } {
  const heights = labels.map((lines) => lines.length * lineHeight + gap);
  const length = Math.max(
    shortest,
    heights.reduce((sum, height) => sum + height, 0),
  );
  const inside = length - half * 2;
  const rooms = figures.map((figure) => ({ along: figure.along * inside, ...extentOf(figure, along) }));
  const places = keepMarksApart(rooms, inside);
  const marks = places.map((place) => place + half);
  const order = [...figures.keys()].toSorted((one, other) => (marks[one] ?? 0) - (marks[other] ?? 0));
  const middles = keepApart(
    order.map((index) => ({ wanted: marks[index] ?? 0, size: heights[index] ?? 0 })),
    length,
  );
  const rows = order.flatMap((index, place) => {
    const [figure, lines] = [figures[index], labels[index]];
    return figure && lines ? [{ figure, lines, mark: marks[index] ?? 0, label: middles[place] ?? 0 }] : [];
  });
  return { rows, length, isMoved: areMoved(rooms, places) };
}

function wordsOfRow({ lines, label }: Row, column: number): Words[] {
  const first = head + label - (lines.length * lineHeight) / 2 + size;
  return lines.map((line, index) => setWords(line, [column, first + index * lineHeight], 'start', size));
}

/** The ends of the scale above the plot; the higher one gives way where the plot is too narrow for both. */
export function scaleWords(top: string, highest: number, at: (value: number) => number): Words[] {
  const zero = setWords({ name: '0' }, [at(0), size], 'middle', size);
  if (highest === 0) return [zero];
  const own = widthOfText(top, size) / 2;
  const middle = Math.max(Math.min(at(highest), width - own), zero.room.right + gap + own);
  return [zero, setWords({ name: top }, [middle, size], 'middle', size)];
}
