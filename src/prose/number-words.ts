const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const teens = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const values = new Map<string, number>([
  ...[...ones, ...teens].map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const scales = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const upToNineteen = [...ones, ...teens].sort((a, b) => b.length - a.length).join('|');
const belowHundred = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(0, 9).join('|')}))?|${upToNineteen})`;
const inWords = new RegExp(
  `(?:(an?|${belowHundred})[ -](hundred|dozen)(?:(?: and)? (${belowHundred}))?|(${belowHundred}))(?![\\p{L}\\d])`,
  'iuy',
);
// 12,000, and as other languages and the Swiss write it: 12 000, 1.200.000, 12’000.
const inDigits =
  /(?:\d{1,3}(?:\.\d{3}){2,}(?!\.?\d)|(?:\d{1,3}([,'’ ])\d{3}(?:\1\d{3})*|\d+)(?:\.\d+)?(?!\d))/y;
const vulgar = / ?([¼½¾⅓⅔⅛⅜⅝⅞])/y;
const scaleWord = /[ -](hundred|dozen|thousand|million|billion|trillion)(?!\p{L})/iuy;
const shortScale = / ?(?:trn?|tn|bn|mln|mn)(?!\p{L})|(?:m|k|[KMB])(?![\p{L}\d])/uy;
const halfOf = /half[ -]an?[ -](dozen|thousand|million|billion|trillion)(?!\p{L})/iuy;
const indefinite = /an? (thousand|million|billion|trillion)(?!\p{L})/iuy;
const beforeRest = / (?:and )?/y;
const andAHalf = / and a half(?!\p{L})/iuy;
const shortScales = new Map([...scales].map(([word, value]): [string, number] => [word.charAt(0), value]));

/** A number as a text writes it, without what it counts. */
export interface Amount {
  /** The number before its scale: 1.2 of "1.2 billion". */
  figure: number;
  /** 1 where no scale word follows. */
  scale: number;
  /** Where it ends, counted from 0. */
  end: number;
  /** Whether it is written in digits. */
  isDigits: boolean;
}

/**
 * Reads the number that begins at a place in a text: 15,000; 1.2 billion; twenty-five; two hundred and fifty;
 * a dozen; a million; 1.2bn.
 * @param at where it begins, counted from 0
 * @returns nothing where no number begins there
 */
export function readAmount(text: string, at: number): Amount | undefined {
  const digits = matchAt(inDigits, text, at);
  if (digits !== undefined) {
    const part = matchAt(vulgar, text, at + digits[0].length);
    return scaled(text, {
      figure: Number(digits[0].replace(/[,'’ ]|\.(?=.*\.)|(?<=\..*)\./g, '')) + partOf(part?.[1]),
      scale: 1,
      end: at + digits[0].length + (part?.[0].length ?? 0),
      isDigits: true,
    });
  }
  const part = matchAt(halfOf, text, at);
  if (part !== undefined) {
    const whole = (part[1] ?? '').toLowerCase();
    return {
      figure: 0.5,
      scale: scales.get(whole) ?? 12,
      end: at + part[0].length,
      isDigits: false,
    };
  }
  const one = matchAt(indefinite, text, at);
  if (one !== undefined) {
    const scale = scales.get((one[1] ?? '').toLowerCase()) ?? 1;
    return withRest(text, { figure: 1, scale, end: at + one[0].length, isDigits: false });
  }
  return readWords(text, at);
}

/** @param below what it must come to less than */
function readWords(text: string, at: number, below = Infinity): Amount | undefined {
  const words = matchAt(inWords, text, at);
  if (words === undefined) return undefined;
  const amount = { figure: figureOf(words), scale: 1, end: at + words[0].length, isDigits: false };
  const whole = scaled(text, amount);
  return whole.figure * whole.scale < below ? withRest(text, whole) : undefined;
}

/** "two thousand five hundred" and "a thousand and one" are one number; "two thousand and fifty thousand" are two. */
function withRest(text: string, amount: Amount): Amount {
  const joint = amount.scale === 1 ? undefined : matchAt(beforeRest, text, amount.end);
  const rest = joint && readWords(text, amount.end + joint[0].length, amount.scale);
  if (rest === undefined || text.charAt(rest.end) === '-') return amount;
  return { ...amount, figure: amount.figure + (rest.figure * rest.scale) / amount.scale, end: rest.end };
}

/** ½ is 0.5. */
function partOf(character: string | undefined): number {
  const [above, below] = (character ?? '').normalize('NFKC').split('⁄').map(Number);
  return above === undefined || below === undefined ? 0 : above / below;
}

const zeroes = [0xff10, 0x0660, 0x06f0, 0x0966];

/** A text with digits of other scripts (１５, ١٥) as 0 to 9, and one sign for a hyphen, character for character. */
export function inPlainDigits(text: string): string {
  return text
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = zeroes.find((first) => code >= first && code < first + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(/(?<=\d)[，．](?=\d)/g, (mark) => (mark === '，' ? ',' : '.'))
    .replaceAll('％', '%')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('⁄', '/');
}

/** Finds a pattern that begins exactly at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function scaled(text: string, amount: Amount): Amount {
  const half = matchAt(andAHalf, text, amount.end);
  const halved =
    half === undefined
      ? amount
      : { ...amount, figure: amount.figure + 0.5, end: amount.end + half[0].length };
  const word = matchAt(scaleWord, text, halved.end);
  const short = word === undefined && amount.isDigits ? matchAt(shortScale, text, halved.end) : undefined;
  if (word !== undefined) {
    const scale = scales.get((word[1] ?? '').toLowerCase()) ?? 1;
    return { ...halved, scale, end: halved.end + word[0].length };
  }
  if (short === undefined) return halved;
  return { ...halved, scale: shortScaleOf(short[0]), end: halved.end + short[0].length };
}

function shortScaleOf(letters: string): number {
  const [letter = ''] = letters.trim().toLowerCase();
  return letter === 'k' ? 1e3 : (shortScales.get(letter) ?? 1);
}

function figureOf([, count, group, rest, single]: RegExpExecArray): number {
  if (single !== undefined) return belowHundredOf(single);
  const times = count === undefined || /^an?$/i.test(count) ? 1 : belowHundredOf(count);
  const size = group?.toLowerCase() === 'dozen' ? 12 : 100;
  return times * size + (rest === undefined ? 0 : belowHundredOf(rest));
}

function belowHundredOf(words: string): number {
  const parts = words.toLowerCase().split(/[- ]/);
  return parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0);
}
