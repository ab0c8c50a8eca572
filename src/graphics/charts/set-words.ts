import type { Point, Words, WordsOnLine } from './drawing.ts';
import type { TimedFigure } from './place-over-time.ts';
import { linesOfText, widthOfText } from './text-size.ts';

/** How much wider the stronger type is. */
const stronger = 1.06;

/** The width of a line in pixels, at most. */
export function widthOfWords({ name, figure }: WordsOnLine, size: number): number {
  const between = name === undefined || figure === undefined ? '' : ' ';
  return widthOfText((name ?? '') + between, size) + widthOfText(figure ?? '', size) * stronger;
}

/** Words with the room they take when they stand on a point. */
export function setWords(line: WordsOnLine, at: Point, anchor: Words['anchor'], size: number): Words {
  const width = widthOfWords(line, size);
  const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor];
  const room = { left, right: left + width, top: at[1] - size * 0.8, bottom: at[1] + size * 0.25 };
  return { ...line, at, anchor, room };
}

/** What stands beside a mark: who says so as of when, and the figure. */
export function labelOf({ name, day, figure }: TimedFigure): Required<WordsOnLine> {
  return { name: `${name}, ${day}`, figure };
}

/**
 * The lines of a label: name and figure on one, where that may be and fits, else the figure under the name.
 * @param most the width of a line in pixels
 */
export function linesOfLabel(
  { name, figure }: Required<WordsOnLine>,
  { size, most, mayShareLine }: { size: number; most: number; mayShareLine: boolean },
): WordsOnLine[] {
  const shared = { name, figure };
  if (mayShareLine && widthOfWords(shared, size) <= most) return [shared];
  return [
    ...linesOfText(name ?? '', size, most).map((line) => ({ name: line })),
    ...linesOfText(figure ?? '', size * stronger, most).map((line) => ({ figure: line })),
  ];
}
