import { drawMark } from './draw-mark.ts';
import { lineHeight, scaleWords, size, width } from './draw-on-phone.ts';
import { arrow, half, type Drawing, type Line, type Mark, type Words } from './drawing.ts';
import type { TimedFigure, TimedFigures } from './place-over-time.ts';
import { linesOfLabel, setWords } from './set-words.ts';

/** Between one row and the next, and between a year and the line after it. */
const gap = 8;
/** The height of the line on which a mark stands. */
const barHeight = 16;

/** Where nought and the highest figure stand. */
interface Scale {
  zero: number;
  reach: number;
}

/** The layout for phones where lines to labels would run into one another: a row for each figure, in the order of days. */
export function drawInRows({ figures, highest, top }: TimedFigures): Drawing {
  const roomFor = (way: TimedFigure['opens']) =>
    figures.some(({ opens }) => opens === way) ? arrow : half + 1;
  const zero = roomFor('downwards');
  const scale = { zero, reach: width - zero - roomFor('upwards') };
  const along = (value: number) => zero + (highest === 0 ? 0 : (value / highest) * scale.reach);
  const words: Words[] = scaleWords(top, highest, along);
  const grid: Line[] = [];
  const marks: Mark[] = [];
  let y = lineHeight + gap;
  let before = '';
  for (const figure of figures) {
    const year = figure.claim.asOf.slice(0, 4);
    if (year !== before) {
      const landmark = setWords({ name: year }, [0, y + size], 'start', size);
      words.push(landmark);
      grid.push([
        [landmark.room.right + gap, y + size * 0.65],
        [width, y + size * 0.65],
      ]);
      y += lineHeight + gap / 2;
      before = year;
    }
    const lines = wordsOfRow(figure, y);
    words.push(...lines);
    y += lines.length * lineHeight + barHeight / 2;
    const middle = y;
    grid.push(...linesOfRow(scale, middle));
    marks.push(drawMark(figure, middle, (at, value) => [along(value), at], [1, 0]));
    y += barHeight / 2 + gap;
  }
  return { width, isMoved: false, height: y, words, grid, leaders: [], marks };
}

/** The day, the voice and the figure, on one line where they fit. */
function wordsOfRow({ day, name, figure }: TimedFigure, top: number): Words[] {
  const label = { name: `${day}, ${name}`, figure };
  return linesOfLabel(label, { size, most: width, mayShareLine: true }).map((line, index) =>
    setWords(line, [0, top + size + index * lineHeight], 'start', size),
  );
}

/** The line of a row with the two ends of the scale. */
function linesOfRow({ zero, reach }: Scale, y: number): Line[] {
  const end = zero + reach;
  const tick = (x: number): Line => [
    [x, y - half],
    [x, y + half],
  ];
  return [
    [
      [zero, y],
      [end, y],
    ],
    tick(zero),
    tick(end),
  ];
}
