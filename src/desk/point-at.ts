import { printable } from '../edition/reading/printable.ts';
import type { Stretch } from '../edition/problem.ts';
import { widthOf } from './terminal-width.ts';

const tab = '    ';

/**
 * The line of a file, and under it carets as wide as a stretch of it.
 * @param columns the width of the terminal; of a longer line the part around the stretch is shown
 */
export function pointAt(line: string, { column, length }: Stretch, columns: number): string[] {
  const cells = [...line].map((character) => (character === '\t' ? tab : printable(character)));
  const start = Math.min(column - 1, cells.length);
  const end = Math.max(start + 1, Math.min(start + length, cells.length));
  const { from, to } = visiblePart(cells, start, end, columns);
  const before = (from > 0 ? '…' : '') + cells.slice(from, start).join('');
  const marked = cells.slice(start, Math.min(end, to)).join('');
  const after = cells.slice(end, to).join('') + (to < cells.length ? '…' : '');
  const carets = '^'.repeat(Math.max(1, widthOf(marked)));
  return [`    ${before}${marked}${after}`.trimEnd(), `    ${' '.repeat(widthOf(before))}${carets}`];
}

/** The cells of a line that fit in a terminal's width, with the stretch among them. */
function visiblePart(
  cells: readonly string[],
  start: number,
  end: number,
  columns: number,
): { from: number; to: number } {
  const widths = cells.map(widthOf);
  let from = start;
  let to = start;
  let room = columns - 6;
  const take = (index: number): boolean => {
    room -= widths[index] ?? 0;
    return room >= 0;
  };
  // Of a stretch that is longer than the line its beginning is enough.
  while (to < Math.min(end, cells.length) && room > columns / 4 && take(to)) to += 1;
  // Words before the stretch say more about it than words after it; some of both is best.
  const roomAfter = to < end ? 0 : columns / 4;
  while (from > 0 && room > roomAfter && take(from - 1)) from -= 1;
  while (to < cells.length && take(to)) to += 1;
  while (from > 0 && take(from - 1)) from -= 1;
  return { from, to };
}
