import { matchAt, readAmount } from './number-words.ts';

/** A part of a whole, as a text writes it. */
export interface ShareInWords {
  /** 66.7 for two thirds. */
  percent: number;
  /** Where it ends, counted from 0. */
  end: number;
}

const parts = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
]);
const part = [...parts.keys()].join('|');
const times = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const half = /half(?![-\p{L}]| an? (?:dozen|(?:thousand|million|billion|trillion)))/iuy;
const fraction = new RegExp(
  `(?:(?<one>one)[- ](?<single>${part})|(?<many>${times.slice(1).join('|')})[- ](?<several>${part})s)(?!\\p{L}|-party)`,
  'iuy',
);
// "a third country", "he shot two and wounded a third": only with what it is a part of, or after what it is held against.
const indefinite = new RegExp(
  `an? (?<single>${part})(?!\\p{L})(?:(?= (?:of|more|less|fewer|larger|smaller|higher|lower|longer|shorter)(?!\\p{L}))|(?<=(?<!\\p{L})(?:by|about|around|nearly|almost|roughly|than|least|only|up to|lost) an? \\p{L}+)(?= ?[.,;:!?)]|$))`,
  'iuy',
);
const ratio = /(?<in>(?: in |-in-)(?:every[ -])?)|(?: |-)out(?: |-)of(?: |-)(?:every[ -])?|(?<slash>\/)/iuy;
const ofOne = / \p{L}+ (?<in>in|out of) (?:every )?/uy;
const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000, 1e4, 1e5, 1e6]);
// "five in ten days" is no share.
const noShare =
  /^ (?:seconds|minutes|hours|days|nights|weeks|months|years|decades|countries|provinces|regions|cities|towns|places|ways)(?!\p{L})/u;

/**
 * Reads the share that begins at a place in a text: half; two-thirds; a fifth of; 1/3; two out of three; one in every four.
 * @param at where it begins, counted from 0
 */
export function readShare(text: string, at: number): ShareInWords | undefined {
  const isPartOfTime = /(?:first|second|other|latter|last) $/i.test(text.slice(Math.max(0, at - 8), at));
  const one = matchAt(half, text, at);
  if (one !== undefined && !isPartOfTime) return { percent: 50, end: at + one[0].length };
  const found = matchAt(fraction, text, at) ?? matchAt(indefinite, text, at);
  if (found === undefined) return readRatio(text, at);
  const { many, single, several } = found.groups ?? {};
  const count = times.indexOf((many ?? 'one').toLowerCase()) + 1;
  const whole = parts.get((single ?? several ?? '').toLowerCase()) ?? 1;
  return { percent: inPercent(count, whole), end: at + found[0].length };
}

/** Of 2,500 out of 6,064 both are counts; of two out of three only the share is known. */
function readRatio(text: string, at: number): ShareInWords | undefined {
  const count = readAmount(text, at);
  if (count === undefined || count.scale !== 1) return undefined;
  // One soldier in four
  const joint =
    matchAt(ratio, text, count.end) ?? (count.figure === 1 ? matchAt(ofOne, text, count.end) : undefined);
  if (joint === undefined || (joint.groups?.['slash'] !== undefined && text.charAt(at - 1) === '/'))
    return undefined;
  const whole = readAmount(text, count.end + joint[0].length);
  if (whole === undefined) return undefined;
  const size = whole.figure * whole.scale;
  const after = text.slice(whole.end, whole.end + 12);
  if (!wholes.has(size) || count.figure >= size || !Number.isInteger(count.figure)) return undefined;
  if (joint.groups?.['slash'] !== undefined && /^[/\d]/.test(after)) return undefined;
  if (joint.groups?.['in'] !== undefined && noShare.test(after)) return undefined;
  return { percent: inPercent(count.figure, size), end: whole.end };
}

function inPercent(count: number, whole: number): number {
  const percent = (count * 100) / whole;
  // Of one in 10,000 one digit would leave nothing.
  return percent < 1 ? Number(percent.toPrecision(2)) : Math.round(percent * 10) / 10;
}
