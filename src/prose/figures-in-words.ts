import { readDays } from './days-in-words.ts';
import { inPlainDigits, matchAt, readAmount, type Amount } from './number-words.ts';
import { readShare } from './shares-in-words.ts';

/** A figure as a text writes it. */
export interface FigureInWords {
  text: string;
  /** Where it begins and ends in the text, counted from 0. */
  start: number;
  end: number;
  /**
   * What sort of figure it is. An `ordinal` (528th) and a `name` (Article 4, Resolution 2397) say which one is meant,
   * not how many.
   */
  kind: 'number' | 'money' | 'percent' | 'day' | 'ordinal' | 'name';
  /** Its value, or both ends of a range, in units: 1200000000 for 1.2 billion. Empty for days of a calendar. */
  values: number[];
  /** Days, months and years as `readDays` writes them; empty for other kinds. */
  days: string[];
  /** ISO 4217 code of the currency, for money; nothing where a plain $ leaves it open. */
  currency?: string | undefined;
}

const prefixes: readonly (readonly [string, string | undefined])[] = [
  ['US$', 'USD'],
  ['USD ', 'USD'],
  ['KRW ', 'KRW'],
  ['RUB ', 'RUB'],
  ['$', undefined],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['¥', undefined],
];
const currencies: readonly (readonly [RegExp, string])[] = [
  [/[ -](?:US )?dollars?(?!\p{L})/uy, 'USD'],
  [/[ -](?:South Korean )?won(?!\p{L})/uy, 'KRW'],
  [/[ -](?:Russian )?ro?u?bles?(?!\p{L})/uy, 'RUB'],
  [/[ -]euros?(?!\p{L})/uy, 'EUR'],
  [/[ -]pounds(?!\p{L})/uy, 'GBP'],
  [/[ -](?:Chinese )?yuan(?!\p{L})/uy, 'CNY'],
  [/[ -]yen(?!\p{L})/uy, 'JPY'],
];
const percent = / ?%| ?퍼센트|[ -](?:per ?cent|percentage points?)(?!\p{L})| ?(?:pct|pp)(?!\p{L})/uy;
const range = / ?[–—-] ?| to /y;
const betweenAnd = / and /y;

const named =
  /(?:[Vv]ersion|CC BY(?:-[A-Z]{2})*)\s\d+(?:\.\d+)*|(?!\d{1,3}(?:\.\d{3}){2,}(?!\.?\d))\d+(?:\.\d+){2,}|(?:[Aa]rticles?|[Rr]esolutions?|[Cc]hapters?|[Ss]ections?|[Pp]aragraphs?|[Pp]ages?|[Aa]nnex|[Pp]art|Order|Decree|Law|Bill|Protocol|No\.|Office|Room|Bureau|Unit|Group|Type|Area)\s\d+(?:(?:, | and | to |[–-])\d+)*(?:\(\d+\))*|\d+ (?:Sanctions )?Committee/uy;
const compound = /(?!(?:Mid|Late|Early|Pre|Post)-)\p{Lu}[\p{L}\d]*-?\d[\d.]*(?:-\d+)*[\p{L}]?/uy;
const ordinal = /\d[\d,]*(?:st|nd|rd|th)(?!\p{L})/uy;
const glued = /(?<=\p{Ll})\d{1,3}(?:,\d{3})+(?!\d)/uy;
const time = /\d{1,2}:\d{2}(?!\d)/y;

/**
 * Finds the figures in a text as English writes them. The word "one" counts only before a scale or unit or in a range
 * ("one million", "one percent", "one to two"): by itself it is rarely a count. Vague amounts ("hundreds", "several thousand") have
 * no value and are not found.
 * @param words one line of plain text
 */
export function figuresIn(words: string): FigureInWords[] {
  const text = inPlainDigits(words.replace(/\s/g, ' '));
  const found: FigureInWords[] = [];
  for (let at = 0; at < text.length;) {
    const figure = startsHere(text, at) ? figureAt(text, at) : undefined;
    if (figure !== undefined && figure !== 'skip') found.push(figure);
    const end = figure === undefined ? at + 1 : figure === 'skip' ? skipped(text, at) : figure.end;
    at = Math.max(end, at + 1);
  }
  return found.map((figure) => ({ ...figure, text: words.slice(figure.start, figure.end) }));
}

/** A figure does not begin inside a word or number; after a hyphen only where a small letter stands before it (mid-2024). */
function startsHere(text: string, at: number): boolean {
  if (/[$€£₩₽¥]/.test(text.charAt(at))) return true;
  // "about12,000": a slip of the keyboard.
  if (matchAt(glued, text, at) !== undefined) return true;
  return (
    !/[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/\d[.,]$/.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** Names such as KN-23 or G7, and times of day, are passed over. */
function skipped(text: string, at: number): number {
  const found = matchAt(time, text, at) ?? matchAt(compound, text, at);
  return found === undefined ? at + 1 : at + found[0].length;
}

function figureAt(text: string, at: number): FigureInWords | 'skip' | undefined {
  const name = matchAt(named, text, at);
  const days = readDays(text, at);
  // 1.1.64 is a version of something, 9.5.2025 a day.
  const isDay = days?.days[0]?.length === 10 && days.end >= at + (name?.[0].length ?? 0);
  if (name !== undefined && !isDay) return figure('name', at, at + name[0].length, numbersIn(name[0]));
  if (days !== undefined && !isAfterCurrency(text, at)) {
    const values = days.days.filter((day) => /^\d{4}$/.test(day)).map(Number);
    return { ...figure('day', at, days.end, values), days: days.days };
  }
  const nth = matchAt(ordinal, text, at);
  if (nth !== undefined) return figure('ordinal', at, at + nth[0].length, numbersIn(nth[0]));
  if (matchAt(time, text, at) !== undefined) return 'skip';
  if (/\p{L}/u.test(text.charAt(at)) && matchAt(compound, text, at) !== undefined) return 'skip';
  const share = readShare(text, at);
  return share === undefined ? amountAt(text, at) : figure('percent', at, share.end, [share.percent]);
}

function amountAt(text: string, at: number): FigureInWords | undefined {
  const prefix = prefixes.find(([sign]) => text.startsWith(sign, at));
  const minus = /[−-]/.test(text.charAt(at)) ? 1 : 0;
  const from = at + (prefix?.[0].length ?? minus);
  const low = readAmount(text, from);
  if (low === undefined) return undefined;
  const high = otherEnd(text, at, low, prefix?.[0] ?? '');
  const end = high?.end ?? low.end;
  const values = (high === undefined ? [low] : inOneScale(low, high)).map(valueOf);
  const signed = minus === 1 && low.isDigits ? values.map((value) => -value) : values;
  const found = withUnit(text, figure('number', low.isDigits ? at : from, end, signed), prefix);
  return found.kind === 'number' && high === undefined && isNoCount(text, at, low) ? undefined : found;
}

function withUnit(
  text: string,
  found: FigureInWords,
  prefix: readonly [string, string | undefined] | undefined,
): FigureInWords {
  const cent = matchAt(percent, text, found.end);
  if (cent !== undefined) return { ...found, kind: 'percent', end: found.end + cent[0].length };
  if (prefix !== undefined) return { ...found, kind: 'money', currency: prefix[1] };
  for (const [pattern, currency] of currencies) {
    const name = matchAt(pattern, text, found.end);
    if (name !== undefined) return { ...found, kind: 'money', currency, end: found.end + name[0].length };
  }
  return found;
}

function otherEnd(text: string, at: number, low: Amount, sign: string): Amount | undefined {
  const cent = matchAt(percent, text, low.end);
  const after = low.end + (cent?.[0].length ?? 0);
  const isBetween = /between $/i.test(text.slice(Math.max(0, at - 8), at));
  const joined = matchAt(range, text, after) ?? (isBetween ? matchAt(betweenAnd, text, after) : undefined);
  if (joined === undefined) return undefined;
  const next = after + joined[0].length;
  // "9 to 19 June": the second number belongs to a day.
  const hasSign = sign !== '' && text.startsWith(sign, next);
  if (!hasSign && /[A-Z]|\d{4}-/.test(text.charAt(next))) return undefined;
  return readAmount(text, hasSign ? next + sign.length : next);
}

/** "1.2 to 2.3 billion" is 1.2 billion to 2.3 billion; "900,000 to 1.2 million" is not. */
function inOneScale(low: Amount, high: Amount): Amount[] {
  const shares = low.scale === 1 && low.figure <= high.figure;
  return [shares ? { ...low, scale: high.scale } : low, high];
}

function isNoCount(text: string, at: number, amount: Amount): boolean {
  return !amount.isDigits && amount.scale === 1 && /^one$/i.test(text.slice(at, amount.end));
}

function valueOf({ figure: value, scale }: Amount): number {
  // 2.3 × 1,000,000,000 is not whole in binary; 12 digits are more than any figure here has.
  return Number((value * scale).toPrecision(12));
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

function isAfterCurrency(text: string, at: number): boolean {
  return /[$€£₩₽¥]/.test(text.charAt(at - 1));
}

function figure(kind: FigureInWords['kind'], start: number, end: number, values: number[]): FigureInWords {
  return { text: '', start, end, kind, values, days: [] };
}
