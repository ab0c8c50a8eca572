/** An amount that gives no figure to compare: dozens, several thousand, tenfold, 14:30. */
export interface RoughAmount {
  text: string;
  /** Where it begins and ends in the text, counted from 0. */
  start: number;
  end: number;
  /** Whether it says only roughly, or in passing, how many: "a handful", "twice". */
  isLoose: boolean;
}

const groups = 'ten|hundred|thousand|million|billion|trillion|dozen';
const parts = 'fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth';
const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|hundred|thousand';

const exact = new RegExp(
  [
    // dozens; hundreds of thousands
    `(?:(?:many|several|some|a few) )?(?:${groups})s(?: of (?:${groups})s)*(?!\\p{L})`,
    'scores(?= of )',
    `(?:many|several|a few|a couple of|some|a good|over a|under a|(?<!\\p{L} )the) (?:hundred|thousand|million|billion|trillion|dozen)(?!\\p{L})(?! (?:days|years)\\b)`,
    `(?:an?|one|two|three|four|five|seven|nine)[- ](?:${parts})s?(?= of\\b)`,
    `(?:${small}|\\d+)[- ]?fold(?!\\p{L})`,
    'one (?:in|out of)(?: every)? (?:two|three|four|five|six|ten|twenty|\\d+)',
    '(?:only|just|exactly|at least|no more than|more than|fewer than) one(?= (?!of |another|that|who|by )\\p{L})',
    'one (?:[a-z]+ )?(?:soldier|man|woman|prisoner|officer|engineer|sapper|worker|civilian|child)(?= (?:was|is|has been|had|died|fell|deserted|escaped|surrendered))',
    'zero(?![- ](?:tolerance|sum|hour))(?!\\p{L})',
    '\\d{1,2}:\\d{2}(?!\\d)',
    '\\d{1,2} ?(?:a\\.m\\.|p\\.m\\.|[ap]m(?!\\p{L}))',
    '[½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘]',
    '(?<!\\p{L})(?![0-9\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9\u0966-\u096F])\\p{Nd}+',
  ].join('|'),
  'giu',
);
const loose =
  /(?:(?:almost|nearly|about|roughly|more than|at least) )?(?:twice|thrice|(?:has |have |had )?(?:more than )?(?:doubled|tripled|trebled|quadrupled|halved))(?!\p{L})|a (?:handful|couple) of/giu;

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
  return [...found(exact, false), ...found(loose, true)].sort((a, b) => a.start - b.start);
}
