import { placeEstimates } from '../../graphics/charts/place-estimates.ts';
import { placeOverTime } from '../../graphics/charts/place-over-time.ts';
import { linesOfText } from '../../graphics/charts/text-size.ts';
import { site } from '../../site.ts';
import { explainMultiplyingScale, explainPlaces, explainSigns } from '../../wording/chart.ts';
import { wordDay, wordShortDay } from '../../wording/day.ts';
import type { EmbedContent, EmbeddedChart, Labelled, Sign } from './embed.ts';

/** The width that a frame is offered with, in pixels; it may be made narrower, and nothing is cut. */
const offered = 600;
/**
 * How narrow a frame may become, in pixels. The first gives way in any page, down to the width of a phone; the second has less empty
 * room, for a page whose column is never as narrow.
 */
export const columns = { any: 320, wide: 480 } as const;
export type Column = keyof typeof columns;
/** Widths for which heights are guessed: letters grow with the width, and drawings have steps, so that the narrowest is not always the highest. */
const tried = [320, 400, 480, 540, 575, offered, 700];
/** What the frame of an embed takes of its width: its edges and the room inside of them. */
const edges = 37;
/** From this room on a chart over time is drawn for wide screens, and no drawing grows wider than the second and third. */
const roomForWideDrawing = 544;
const widestOnPhone = 320;
const widestDrawing = 640;
/** Heights are told in steps, and lines may come out a little longer than thought. */
const step = 10;
const reserve = 1.03;
/** How much wider the stronger type is, where a line has some. */
const bold = 1.03;

/** A stretch of text: its size in pixels, the height of a line as a multiple of it, and the room around it. */
interface Set {
  words: string;
  size: number;
  line: number;
  around: number;
}

/**
 * How large a frame an embed needs, guessed from its words and drawings as `src/styles/embed.css` sets them: the build has no browser
 * to ask. In pixels. The height is enough in every width from that of the column to 700.
 */
export function sizeOfEmbed(
  content: EmbedContent,
  column: Column = 'any',
): { width: number; height: number } {
  const widths = tried.filter((width) => width >= columns[column]);
  const most = Math.max(...widths.map((width) => heightAt(content, width)));
  return { width: offered, height: Math.ceil((most * reserve) / step) * step };
}

function heightAt(content: EmbedContent, width: number): number {
  const { notices, figure, unit, sentence, lead, chart, lines } = content;
  const room = width - edges;
  const body = between(14, 11.5 + width * 0.008, 17);
  const heading = { size: between(20, 15.2 + width * 0.015, 26), line: 1.25 };
  const signs = [content.kicker, ...content.signs.map(wordSign)].join('    ');
  const set: Set[] = [
    { words: signs, size: body * bold, line: 1.4, around: 2 },
    ...(figure === undefined
      ? [{ words: sentence, ...heading, around: 6 }]
      : [
          { words: figure, size: between(32, width * 0.1, 64), line: 1.05, around: 6 },
          { words: unit ?? '', ...heading, around: 0 },
          { words: sentence, size: body * 1.2, line: 1.3, around: 6 },
        ]),
    { words: lead ?? '', size: body * 1.15, line: 1.3, around: 6 },
    ...lines.map((line) => ({ words: wordLabelled(line), size: body, line: 1.4, around: 6 })),
  ];
  const noticed = notices.map((notice) => ({
    words: wordLabelled(notice),
    size: body * bold,
    line: 1.4,
    around: 26,
  }));
  return (
    30 +
    sum(set.map((each) => heightOf(each, room))) +
    sum(noticed.map((each) => heightOf(each, room - 24))) +
    (chart === undefined ? 0 : heightOfChart(chart, room, body)) +
    heightOfFoot(content, room, body)
  );
}

function heightOfFoot({ checked, to, question }: EmbedContent, room: number, body: number): number {
  const looked = checked === undefined ? '' : `Last checked on ${wordDay(checked)}.`;
  const rows = [
    { words: looked, size: body, line: 1.4, around: 0 },
    ...to.map(({ words }) => ({ words, size: body, line: 1.4, around: 14 })),
    { words: `${site.name}: ${question} ${site.url}`, size: 13 * bold, line: 1.4, around: 6 },
  ];
  // The line above it, and what is left free between the two parts.
  return 9 + 12 + sum(rows.map((each) => heightOf(each, room)));
}

function heightOfChart({ facts, form }: EmbeddedChart, room: number, body: number): number {
  const small = (words: string) => heightOf({ words, size: 13, line: 1.4, around: 6 }, room);
  if (form === 'side-by-side') {
    const { rows, multiplies } = placeEstimates(facts);
    const isInColumns = room + edges >= 576;
    const half = isInColumns ? (room - 16) / 2 : room;
    const heights = rows.map(({ fact, claim }) => {
      const name = `${claim.by.shortName}, ${wordShortDay(claim.asOf)}${facts.length > 1 ? `: ${fact.label}` : ''}`;
      const told = heightOf({ words: name, size: body * bold, line: 1.4, around: 0 }, half);
      const figure = body * 1.4 + 20;
      return 13 + (isInColumns ? Math.max(told, figure) : told + figure);
    });
    return 57 + sum(heights) + small(explainSigns(facts)) + (multiplies ? small(explainMultiplyingScale) : 0);
  }
  const drawn = placeOverTime(facts);
  const isWide = room >= roomForWideDrawing;
  const { width, height } = isWide ? drawn.wide : drawn.phone;
  const shown = isWide ? widestDrawing : widestOnPhone;
  const explained = small(`${explainPlaces(facts, drawn)} ${explainSigns(facts)}`);
  return 8 + (height * shown) / width + explained + 25;
}

function heightOf({ words, size, line, around }: Set, room: number): number {
  const count = linesOfText(words, size, room).length;
  return count === 0 ? 0 : count * size * line + around;
}

function wordSign({ word, asOf, of }: Sign): string {
  return `${of ?? ''} xx ${word} ${asOf === undefined ? '' : `as of ${wordDay(asOf)}`}`;
}

function wordLabelled({ label, words }: Labelled): string {
  return `${label}: ${words}`;
}

function between(least: number, size: number, most: number): number {
  return Math.min(Math.max(least, size), most);
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, height) => all + height, 0);
}
