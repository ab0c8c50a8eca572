import type { Figure } from '../edition/edition.ts';

const scales = [
  { name: 'trillion', size: 1e12 },
  { name: 'billion', size: 1e9 },
  { name: 'million', size: 1e6 },
] as const;

/** The smallest step that the word of a scale may hide: 1.083 million, but 1,083,200. */
const stepsInScale = 1000;

interface Worded {
  digits: string;
  /** million, billion, trillion, or nothing. */
  scale: string;
}

/**
 * A number as it stands in a sentence: `15,000`, `1.2 million`, `1,083`. Nothing is rounded.
 * @param value a finite number
 */
export function wordNumber(value: number): string {
  const { digits, scale } = digitsAndScale(value);
  return scale === '' ? digits : `${digits} ${scale}`;
}

/**
 * A figure as a voice gave it, with its own "about" or "at least": `about 6,000`, `11,000–15,000`, `1.2–2.3 billion`.
 * @param symbol what stands right before a number, such as `US$`
 */
export function wordFigure(figure: Figure, symbol = ''): string {
  const qualifier = figure.qualifier === undefined ? '' : `${figure.qualifier} `;
  const words =
    figure.kind === 'value'
      ? withSymbol(wordNumber(figure.value), symbol)
      : wordRange(figure.low, figure.high, symbol);
  return qualifier + words;
}

function wordRange(low: number, high: number, symbol: string): string {
  if (low === high) return withSymbol(wordNumber(low), symbol);
  const from = digitsAndScale(low);
  const to = digitsAndScale(high);
  // A dash between two scales, or after a minus, would be misread.
  if (from.scale !== to.scale || low < 0) {
    return `${withSymbol(wordNumber(low), symbol)} to ${withSymbol(wordNumber(high), symbol)}`;
  }
  return `${withSymbol(from.digits, symbol)}–${wordNumber(high)}`;
}

function withSymbol(words: string, symbol: string): string {
  return words.startsWith('−') ? `−${symbol}${words.slice(1)}` : symbol + words;
}

function digitsAndScale(value: number): Worded {
  const size = Math.abs(value);
  const scale = scales.find((candidate) => size >= candidate.size);
  if (scale !== undefined && Number.isInteger((size / scale.size) * stepsInScale)) {
    return { digits: sign(value) + grouped(size / scale.size), scale: scale.name };
  }
  return { digits: sign(value) + grouped(size), scale: '' };
}

function sign(value: number): string {
  return value < 0 ? '−' : '';
}

/** Digits with a comma every three, from a number that is not negative. */
function grouped(size: number): string {
  const [whole = '', fraction] = plainDigits(size).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

// The shortest digits that name this number; below a millionth String() would write an exponent.
function plainDigits(size: number): string {
  const shortest = String(size);
  return shortest.includes('e-') ? size.toFixed(20).replace(/0+$/, '') : shortest;
}
