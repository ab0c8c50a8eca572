import { matchAt } from './number-words.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const month = `(?<month>${months.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)(?!\\p{L})`;
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
// Four digits without a comma are a year from 1500 on; other counts have a comma (1,083).
const year = '(?<year>1[5-9]\\d{2}|20\\d{2})(?!\\d|,\\d{3}|\\.\\d)';

const iso = /(?<year>[12]\d{3})-(?<monthNumber>\d{2})-(?<days>\d{2})(?!\d)/y;
const dayFirst = new RegExp(
  `(?<days>${day}(?:(?: ?[–-] ?| to | and | or |, | )${day}){0,6}) (?:of )?${month}(?: ${year})?`,
  'uy',
);
const monthFirst = new RegExp(`${month} (?<days>${day})(?!\\d|,\\d{3}(?!\\d)|\\.\\d)(?:,? ${year})?`, 'uy');
const monthAndYear = new RegExp(`${month},? ${year}`, 'uy');
const decade = /(?<decade>1[5-9]\d|20\d)0s(?!\p{L})/uy;
const yearToYear =
  /(?<from>1[5-9]\d{2}|20\d{2})(?: ?[–-] ?| to | and )(?<to>20\d{2}|1[5-9]\d{2}|\d{2})(?![\d,.]\d|\d| (?:hundred|thousand|million|billion|trillion|%|per ?cent))/y;
const yearAlone = new RegExp(
  `${year}(?! ?(?:%|per ?cent)|[ -](?:hundred|thousand|million|billion|trillion|dollars?|won|rou?bles?|euros?|yuan|yen)(?!\\p{L}))`,
  'uy',
);

// A month by itself is one only after such a word: "since September", but not "that may" or "march on".
const monthAlone = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|to|[Dd]uring|[Aa]fter|[Bb]efore|and|early|late|mid|last|next|that)[ -])${month}`,
  'uy',
);

/** Days, months or years, as a text writes them. */
export interface DaysInWords {
  /**
   * `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. What is not said is written X, as in EDTF: `XXXX-06-19` for "19 June",
   * `199X` for "the 1990s".
   */
  days: string[];
  /** Where they end in the text, counted from 0. */
  end: number;
}

/**
 * Reads the day that begins at a place in a text: 19 June 2024; June 19, 2024; 19–20 June; June 2024; 2010 to 2017; 2024; since June.
 * @param at where it begins, counted from 0
 */
export function readDays(text: string, at: number): DaysInWords | undefined {
  for (const pattern of [
    iso,
    dayFirst,
    monthFirst,
    monthAndYear,
    decade,
    yearToYear,
    yearAlone,
    monthAlone,
  ]) {
    const found = matchAt(pattern, text, at);
    const days = found?.groups === undefined ? undefined : daysOf(found.groups);
    if (found !== undefined && days !== undefined) return { days, end: at + found[0].length };
  }
  return undefined;
}

function daysOf(groups: Record<string, string | undefined>): string[] | undefined {
  const { from, to, decade: tens } = groups;
  if (tens !== undefined) return [`${tens}X`];
  if (from !== undefined && to !== undefined) {
    const last = to.length === 4 ? to : from.slice(0, 2) + to;
    return last > from ? [from, last] : undefined;
  }
  const inYear = groups['year'] ?? 'XXXX';
  const number = groups['monthNumber'] ?? monthNumber(groups['month']);
  if (number === undefined) return [inYear];
  const days = [...(groups['days'] ?? '').matchAll(/\d+/g)].map(([each]) => each.padStart(2, '0'));
  return days.length === 0 ? [`${inYear}-${number}`] : days.map((each) => `${inYear}-${number}-${each}`);
}

function monthNumber(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const index = months.findIndex((each) => each.startsWith(name.slice(0, 3)));
  return String(index + 1).padStart(2, '0');
}
