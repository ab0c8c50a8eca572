import { drawMark, extentOf } from './draw-mark.ts';
import { arrow, half, type Drawing, type Line, type Point, type Words, type WordsOnLine } from './drawing.ts';
import { areMoved, keepMarksApart, withRoom } from './keep-apart.ts';
import { placeFlags, type Flag, type PlacedFlag } from './place-flags.ts';
import type { TimedFigure, TimedFigures } from './place-over-time.ts';
import { labelOf, linesOfLabel, setWords, widthOfWords } from './set-words.ts';
import { widthOfText } from './text-size.ts';

/** The narrowest frame in which this layout is shown. */
const width = 544;
const size = 13;
const lineHeight = 16;
/** Between a pole and its label. */
const gap = 4;
const plotHeight = 170;
/** From a pole to the square of another figure. */
const besidePole = half + 3;
/** The widest label, as a part of the plot; narrower ones if they do not fit so. A longer name goes on in a next line. */
const widestLabels = [0.6, 0.4, 0.3];

interface Placed {
  figure: TimedFigure;
  lines: WordsOnLine[];
  flag: Flag & PlacedFlag;
}

/** The layout for wide screens: time runs to the right, figures stand up, labels hang on poles above them. */
export function drawOnWideScreen({ figures, years, highest, top }: TimedFigures): Drawing {
  // Where letters are set on whole pixels they take up to a tenth more.
  const gutter = Math.ceil(widthOfText(top, size) * 1.1) + 8;
  const start = gutter + half + 2;
  const up = (value: number) => (highest === 0 ? 0 : (value / highest) * plotHeight);
  const { placed, length, isMoved } = placeLabels(figures, start, up);
  const flags = Math.max(...placed.map(({ flag }) => flag.base + flag.height));
  const foot = flags + arrow + half + plotHeight;
  const below = foot + (figures.some(({ opens }) => opens === 'downwards') ? arrow : half + 3);
  const at = (x: number, value: number): Point => [x, foot - up(value)];
  const scale = [...new Set([0, highest])];
  const begins = years.map(({ from }) => start + from * length);
  return {
    width,
    isMoved,
    height: below + lineHeight,
    grid: [
      ...scale.map((value): Line => [at(gutter, value), at(start + length + half + 1, value)]),
      ...begins.map((x): Line => [at(x, 0), [x, foot + half]]),
    ],
    leaders: placed.map(({ figure, flag }) => {
      const end = at(flag.at, figure.high)[1] - (figure.opens === 'upwards' ? arrow : half);
      return [
        [flag.at, flags - flag.base - flag.height + 3],
        [flag.at, end],
      ];
    }),
    marks: placed.map(({ figure, flag }) => drawMark(figure, flag.at, at, [0, -1])),
    words: [
      ...placed.flatMap((each) => wordsOfFlag(each, flags)),
      ...scale.map((value) => {
        const [x, y] = at(gutter - 8, value);
        return setWords({ name: value === 0 ? '0' : top }, [x, y + 4], 'end', size);
      }),
      ...wordsOfYears(years, (part) => start + part * length, below + size - 1),
    ],
  };
}

/** Each year under its middle, where it has room. */
function wordsOfYears(years: TimedFigures['years'], inPixels: (part: number) => number, y: number): Words[] {
  const middles = years.map(({ year, from, to }) => {
    const own = widthOfText(year, size);
    return { wanted: Math.min(inPixels((from + to) / 2), width - own / 2), size: own + gap };
  });
  const hasRoom = withRoom(middles);
  return years.flatMap(({ year }, index) =>
    hasRoom[index] ? [setWords({ name: year }, [middles[index]?.wanted ?? 0, y], 'middle', size)] : [],
  );
}

/** Labels over the whole width if they find room so, else over the part that leaves the widest of them room at the end. */
function placeLabels(
  figures: readonly TimedFigure[],
  start: number,
  up: (value: number) => number,
): { placed: Placed[]; length: number; isMoved: boolean } {
  const full = width - start - half - 1;
  const labelsWithin = (part: number) =>
    figures.map((figure) => {
      const lines = linesOfLabel(labelOf(figure), { size, most: full * part, mayShareLine: true });
      return { lines, width: gap + Math.max(...lines.map((line) => widthOfWords(line, size))) };
    });
  const attempts = widestLabels.map((part) => ({ labels: labelsWithin(part), length: full }));
  const narrowest = labelsWithin(Math.min(...widestLabels));
  const beside = full - Math.max(...narrowest.map((label) => label.width));
  for (const { labels, length } of [...attempts, { labels: narrowest, length: beside }]) {
    const rooms = figures.map((figure) => ({ along: figure.along * length, ...extentOf(figure, up) }));
    const places = keepMarksApart(rooms, length, besidePole);
    const standing = figures
      .flatMap((figure, index) => {
        const label = labels[index];
        const height = (label?.lines.length ?? 0) * lineHeight;
        return label ? [{ figure, ...label, height, at: start + (places[index] ?? 0) }] : [];
      })
      .toSorted((one, other) => one.at - other.at);
    const hung = placeFlags(standing, width);
    if (hung === undefined) continue;
    const placed = standing.flatMap(({ figure, lines, ...flag }, index) => {
      const pole = hung[index];
      return pole ? [{ figure, lines, flag: { ...flag, ...pole } }] : [];
    });
    return { placed, length, isMoved: areMoved(rooms, places) };
  }
  throw new Error('The labels of a chart found no room.');
}

function wordsOfFlag({ lines, flag }: Placed, flags: number): Words[] {
  const head = flags - flag.base - flag.height;
  const x = flag.isLeft ? flag.at - gap : flag.at + gap;
  return lines.map((line, index) =>
    setWords(line, [x, head + index * lineHeight + size - 1], flag.isLeft ? 'end' : 'start', size),
  );
}
