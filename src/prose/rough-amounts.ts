import { numbersInOtherScripts } from './numbers-in-other-scripts.ts';

/** An amount that gives no figure to compare: dozens, several thousand, tenfold, 14:30. */
export interface RoughAmount {
  text: string;
  /** Where it begins and ends in the text, counted from 0. */
  start: number;
  end: number;
  /** Whether it says only roughly, or in passing, how many: "a handful", "twice". */
  isLoose: boolean;
}

const scales = 'hundred|thousand|million|billion|trillion|dozen';
const groups = `ten|${scales}`;
const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const person = 'soldier|man|woman|prisoner|officer|engineer|sapper|worker|civilian|child';

const exact = new RegExp(
  [
    // dozens; hundreds of thousands; dozens upon dozens
    `(?:(?:many|several|some|a few) )?(?:${groups})s(?: (?:of|upon|after|and) (?:${groups})s)*(?!\\p{L})`,
    'scores(?= of )',
    'a score of(?= \\p{L})',
    'a (?:trio|quartet|quintet|sextet|brace|gross) of',
    `(?:two|three|four|six)[- ]?score(?!\\p{L})(?:(?: and)? (?:${small}))?`,
    `multi-?(?:${scales})(?!\\p{L})`,
    `an? (?:cool|full|whole|round|quarter(?: of an?)?) (?:${scales})(?!\\p{L})`,
    "a baker[’']s dozen",
    `(?:many|several|a few|a couple(?: of)?|some|a good|over a|under a) (?:${scales})(?!\\p{L})(?! (?:days|years)\\b)`,
    `(?<!\\p{L} )the (?:${scales})(?![\\p{L}-])(?! (?:days|years)\\b)`,
    // "thousand men", without the article that English wants
    `(?<!(?<!\\p{L})(?:the|last|past|next|first|these|those) )(?:${scales})(?= \\p{L})(?! (?:days|years|and one)\\b)`,
    `(?:${small}|${tens}|hundred|thousand|\\d[\\d.,]*)[- ]?fold(?!\\p{L})`,
    '(?:only|just|exactly|at least|no more than|more than|fewer than) one(?= (?!of |another|that|who|by )\\p{L})',
    `one (?:[a-z]+ )?(?:${person})(?= (?:was|is|has been|had|died|fell|deserted|escaped|surrendered))`,
    'zero(?![- ](?:tolerance|sum|hour))(?!\\p{L})',
    '\\d{1,2}:\\d{2}(?!\\d)',
    '\\d{1,2} ?(?:a\\.m\\.|p\\.m\\.|[ap]m(?!\\p{L}))',
    '[½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘]',
    '(?<!\\p{L})(?![0-9\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9\u0966-\u096F])\\p{Nd}+',
  ].join('|'),
  'giu',
);
// In Q3: with a year it is a day.
const quarterOfYear = /Q[1-4](?![\p{L}\d-])/gu;
const loose = new RegExp(
  [
    '(?:(?:almost|nearly|about|roughly|more than|at least) )?(?:twice|thrice|(?:has |have |had )?(?:more than )?(?:doubled|tripled|trebled|quadrupled|halved))(?!\\p{L})',
    '(?:double|triple|treble|quadruple)(?= (?:the |its |their |that |those |what )(?!agent|standard|life))',
    '(?:a|the) (?:doubling|tripling|trebling|quadrupling|halving)(?= of)',
    'an? (?:handful|couple|pair) of',
    `every (?:second|other|third|fourth|fifth|tenth) (?:${person})(?!\\p{L})`,
    `(?:not )?a (?:single|lone) (?:${person})(?!\\p{L})`,
    '(?:an?|the) (?:(?:vast|great|large|overwhelming|clear|slim|narrow) )?majority of',
    '(?<!(?:the|its|their|his|her|at) )most (?:of (?:the|its|their|his|these|those|them)(?!\\p{L})|(?![a-z]+(?:ous|ss|us) )[a-z]+s(?!\\p{L}))',
    'an? order of magnitude|orders of magnitude',
  ].join('|'),
  'giu',
);

/** Amounts in a text that are no plain figures, and so are not found by `figuresIn`. */
export function roughAmountsIn(text: string): RoughAmount[] {
  const found = (pattern: RegExp, isLoose: boolean) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !/[\p{L}\d]$/u.test(text.slice(Math.max(0, index - 2), index)))
      .map((match) => ({
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        isLoose,
      }));
  const others = numbersInOtherScripts(text).map(({ start, end }) => ({
    ...{ text: text.slice(start, end), start, end },
    isLoose: false,
  }));
  return [...found(exact, false), ...found(quarterOfYear, false), ...others, ...found(loose, true)].sort(
    (a, b) => a.start - b.start,
  );
}
