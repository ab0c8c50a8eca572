import { families } from './card-faces.ts';
import { inks } from './inks.ts';

/** What the drawing library lays out: boxes as in CSS, with the names of its properties. */
export type CardNode =
  | { type: 'container'; style: Style; children: CardNode[] }
  | { type: 'text'; style: Style; text: string; lang?: string }
  | { type: 'image'; style: Style; src: string };

export type Style = Readonly<Record<string, string | number>>;

/** Boxes one below the other. */
export function column(children: CardNode[], style: Style = {}): CardNode {
  return { type: 'container', style: { display: 'flex', flexDirection: 'column', ...style }, children };
}

/** Boxes side by side. */
export function row(children: CardNode[], style: Style = {}): CardNode {
  return { type: 'container', style: { display: 'flex', flexDirection: 'row', ...style }, children };
}

/** A stretch of text. */
export function words(text: string, style: Style, language?: string): CardNode {
  const own = { color: inks.ink, wordBreak: 'keep-all', textWrap: 'balance', ...style };
  // A day stays with its month.
  const bound = text.replace(/\b(\d{1,2}) (?=[A-Z][a-z]{2,8} \d{4}\b)/g, '$1\u00a0');
  return { type: 'text', text: bound, style: own, ...(language === undefined ? {} : { lang: language }) };
}

/** A drawing, from the text of an SVG file. */
export function drawing(svg: string, width: number, height: number): CardNode {
  return {
    type: 'image',
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    style: { width, height, flexShrink: 0 },
  };
}

/** How a text is set. */
export interface Hand {
  face: keyof typeof families;
  weight: 400 | 500 | 600 | 700;
  lineHeight: number;
  letterSpacing?: string;
  color?: string;
  language?: string | undefined;
  isStruck?: boolean;
}

/** Text by one hand in one size. */
export function inHand(text: string, hand: Hand, size: number, style: Style = {}): CardNode {
  const { face, weight, lineHeight, letterSpacing = '0em', color = inks.ink, language, isStruck } = hand;
  return words(
    text,
    {
      fontFamily: families[face],
      fontWeight: weight,
      fontSize: size,
      lineHeight,
      letterSpacing,
      color,
      ...(isStruck === true ? { textDecoration: 'line-through' } : {}),
      ...style,
    },
    language,
  );
}
