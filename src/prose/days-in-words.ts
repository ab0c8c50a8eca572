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
  /(?<from>1[5-9]\d{2}|20\d{2})(?: ?[–/-] ?| to | and )(?<to>20\d{2}|1[5-9]\d{2}|\d{2})(?![\d,.]\d|\d| (?:hundred|thousand|million|billion|trillion|%|per ?cent))/y;
const yearAlone = new RegExp(
  `${year}(?! ?(?:%|per ?cent)|[ -](?:hundred|thousand|million|billion|trillion|dollars?|won|ro?u?bles?|euros?|yuan|yen)(?!\\p{L}))`,
  'uy',
);

// A month by itself is one only after such a word: "since September", but not "that may" or "march on".
const monthAlone = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|to|[Dd]uring|[Aa]fter|[Bb]efore|and|early|late|mid|last|next|that)[ -])${month}`,
  'uy',
);

// December brought a pact. "May" and "March" are other words too, and "the October Revolution" is a name.
const monthAnywhere =
  /(?<month>(?<![\p{L}-])(?:January|February|April|June|July|August|September|October|November|December)|(?<=(?<!\p{L})\p{Ll}+ )(?:March|May))(?![\p{L}-]| \p{Lu})/uy;

const dotted =
  /(?<days>[12]\d|3[01]|0?[1-9])\.(?<monthNumber>1[0-2]|0?[1-9])\.(?<year>1[5-9]\d{2}|20\d{2})(?!\d|\.\d)/y;
// 24.2.22 is a version, unless a word before says when.
const dottedShort =
  /(?:(?=\d\d\.\d\d\.)|(?<=(?:^|\s)(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f) ))(?<days>[0-3]?\d)\.(?<monthNumber>1[0-2]|0?[1-9])\.(?<shortYear>\d{2})(?!\d|\.\d)/y;
const yearFirst =
  /(?<year>1[5-9]\d{2}|20\d{2})(?<sign>[./])(?<monthNumber>1[0-2]|0[1-9])\k<sign>(?<days>[0-3]\d)(?!\d|[./]\d)/y;
const slashed =
  /(?<one>[0-3]?\d)\/(?<other>[0-3]?\d)\/(?:(?<year>1[5-9]\d{2}|20\d{2})|(?<shortYear>\d{2}))(?!\d|\/)/y;
const partOfYear = new RegExp(`(?:Q[1-4]|[1-4]Q|H[12]|FY)[- ]?(?:${year}|(?<shortYear>\\d{2})(?!\\d))`, 'uy');
// ’24; an opening quotation mark has the other form.
const shortYear =
  /(?:(?<=^|[\s(])’|(?<=(?:in|of|since|by|until|from|to|late|early|mid|spring|summer|autumn|winter)[ -])['‘])(?<shortYear>\d{2})(?![\d\p{L}%]|[,.]\d)/uy;
const shortDecade = /(?<=^|[\s(-])[’'‘](?<tens>\d)0s(?!\p{L})/uy;
const decadeInWords =
  /(?<=(?:^|[^\p{L}])[Tt]he (?:early |late |mid[- ])?)(?<inWords>[Tt]went|[Tt]hirt|[Ff]ort|[Ff]ift|[Ss]ixt|[Ss]event|[Ee]ight|[Nn]inet)ies(?!\p{L}| \p{Lu})/uy;
const tensInWords = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

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
    dotted,
    dottedShort,
    yearFirst,
    slashed,
    partOfYear,
    dayFirst,
    monthFirst,
    monthAndYear,
    decade,
    yearToYear,
    yearAlone,
    monthAlone,
    monthAnywhere,
    shortYear,
    shortDecade,
    decadeInWords,
  ]) {
    const found = matchAt(pattern, text, at);
    const days = found?.groups === undefined ? undefined : daysOf(found.groups);
    if (found !== undefined && days !== undefined) return { days, end: at + found[0].length };
  }
  return undefined;
}

function daysOf(groups: Record<string, string | undefined>): string[] | undefined {
  const { from, to } = groups;
  const decade = decadeOf(groups);
  if (decade !== undefined) return [decade];
  if (from !== undefined && to !== undefined) {
    const last = to.length === 4 ? to : from.slice(0, 2) + to;
    return last > from ? [from, last] : undefined;
  }
  const inYear = groups['year'] ?? fullYear(groups['shortYear']);
  if (groups['one'] !== undefined) return [`${inYear}-${eitherWay(groups['one'], groups['other'] ?? '')}`];
  const number = groups['monthNumber']?.padStart(2, '0') ?? monthNumber(groups['month']);
  if (number === undefined) return [inYear];
  const days = [...(groups['days'] ?? '').matchAll(/\d+/g)].map(([each]) => each.padStart(2, '0'));
  return days.length === 0 ? [`${inYear}-${number}`] : days.map((each) => `${inYear}-${number}-${each}`);
}

function decadeOf({ decade, tens, inWords }: Record<string, string | undefined>): string | undefined {
  if (decade !== undefined) return `${decade}X`;
  if (tens !== undefined) return `${Number(tens) < 3 ? '20' : '19'}${tens}X`;
  // "the twenties" leaves the century open.
  return inWords && `XX${String(tensInWords.indexOf(inWords.toLowerCase()) + 2)}X`;
}

function fullYear(short: string | undefined): string {
  return short === undefined ? 'XXXX' : `${Number(short) < 40 ? '20' : '19'}${short}`;
}

/** 9/5 is the ninth of May or the fifth of September; of 25/5 only one can be. */
function eitherWay(one: string, other: string): string {
  if (Number(one) > 12) return `${other.padStart(2, '0')}-${one}`;
  return Number(other) > 12 ? `${one.padStart(2, '0')}-${other}` : 'XX-XX';
}

function monthNumber(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const index = months.findIndex((each) => each.startsWith(name.slice(0, 3)));
  return String(index + 1).padStart(2, '0');
}
