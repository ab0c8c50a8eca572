import { iconShapes } from '../../graphics/icon-shapes.ts';
import type { BesideCard, CardMark } from '../../formats/cards/card.ts';
import { drawing, type CardNode } from './card-node.ts';
import { inks, type Ink } from './inks.ts';

type Standings = Extract<BesideCard, { kind: 'strip' }>['squares'];

/** The ink of a standing or a verdict: colour comes third, after icon and word. */
export function inkOf(icon: CardMark['icon']): Ink {
  if (icon === 'disputed') return inks.disputed;
  return icon === 'outdated' || icon === 'withdrawn' ? inks.ink2 : inks.ink;
}

/** The icon of a standing or a verdict, as on the pages. */
export function icon(name: CardMark['icon'], paper: Ink, size: number): CardNode {
  const ink = inkOf(name);
  const { solid, line, broken, knockout } = iconShapes[name];
  const pen = `fill="none" stroke="${ink}" stroke-width="1.5"`;
  const paths = [
    solid && `<path d="${solid}" fill="${ink}"/>`,
    line && `<path d="${line}" ${pen}/>`,
    broken && `<path d="${broken}" ${pen} stroke-dasharray="2 2"/>`,
    knockout && `<path d="${knockout}" fill="none" stroke="${paper}" stroke-width="2"/>`,
  ];
  return drawing(svg(16, 16, paths.filter(Boolean).join('')), size, size);
}

/** The two thin red rules between the two words of the name. */
export function doubleRule(width: number, height: number): CardNode {
  const line = (x: number) => `<path d="M${x} 0V${height}" stroke="${inks.rubric}" stroke-width="1.6"/>`;
  return drawing(svg(width, height, line(width / 2 - 4.5) + line(width / 2 + 4.5)), width, height);
}

/**
 * One square for each fact.
 * @param width the room there is, in pixels
 * @param most the height it may have; with many facts the squares are smaller
 */
export function strip(squares: Standings, width: number, most: number): CardNode {
  const step =
    [25, 20, 16, 13, 10, 8, 6, 4].find((size) => rowsOf(squares.length, width, size) * size <= most) ?? 3;
  const inRow = Math.floor((width + gapOf(step)) / step);
  const height = rowsOf(squares.length, width, step) * step;
  const drawn = squares.map((standing, place) => {
    const x = (place % inRow) * step;
    const y = Math.floor(place / inRow) * step;
    return square(standing, x, y, step - gapOf(step));
  });
  return drawing(svg(width, height, drawn.join('')), width, height);
}

function gapOf(step: number): number {
  return Math.max(1, Math.round(step / 5));
}

function rowsOf(count: number, width: number, step: number): number {
  return Math.ceil(count / Math.floor((width + gapOf(step)) / step));
}

function square(standing: Standings[number], x: number, y: number, size: number): string {
  const pen = size > 8 ? 2 : 1;
  const frame = (rest = '') =>
    `<rect x="${x + pen / 2}" y="${y + pen / 2}" width="${size - pen}" height="${size - pen}" fill="none" stroke="${inks.ink}" stroke-width="${pen}"${rest}/>`;
  const filled = (width: number) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${size}" fill="${inks.ink}"/>`;
  switch (standing) {
    case 'confirmed':
      return filled(size);
    case 'reported':
      return frame();
    case 'disputed':
      return frame() + filled(size / 2);
    case 'unverified':
      return frame(` stroke-dasharray="${pen} ${pen}"`);
    case 'outdated':
      return frame(` stroke-dasharray="${pen * 2} ${pen}"`);
    case 'withdrawn':
      return `${frame()}<path d="M${x} ${y + size}L${x + size} ${y}" stroke="${inks.ink}" stroke-width="${pen}"/>`;
  }
}

function svg(width: number, height: number, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`;
}
