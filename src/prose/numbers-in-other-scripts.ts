import type { Span } from './sentences.ts';

// Characters that are numbers by themselves (Ⅻ, ⑫, ½). One after a letter or full stop is a unit (km²), a formula (CO₂) or
// the mark of a note; Ⅱ after a name is part of it (World War Ⅱ).
const characters =
  /(?<=^|[\s(“‘"'–—−+~≈<>-])(?<!(?:\p{Lu}\p{L}+|chapter|article|section|part|annex|volume) (?=\p{Nl}))[\p{No}\p{Nl}]+(?:[/⁄][\p{No}\p{Nl}\d]+)?(?![\p{L}\d])/gu;

const hangul = String.raw`\p{Script=Hangul}`;
const endOfWord = String.raw`(?:이|가|을|를|은|는|의|에|도|과|와|만)?(?!${hangul})`;
const counter = '(?:명|개|년|월|일|원|달러|인|사람|퍼센트|%)';
const sino = '[영일이삼사오육륙칠팔구십백천만억조]';
const nativeTens = '(?:열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)';
const nativeOnes = '(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)';
// Runs have a longest length, so that a hostile line takes no longer than any other.
const digits = String.raw`(?<![\d,.])\d[\d,.]{0,20}\s?`;
const digitsWithScale = `${digits}[십백천만억조]{1,4}`;

/** Korean numbers are told only with what they count: their syllables stand in names too (백두산, 만수대, 한국일보). */
const korean = [
  // 1만 2천 명
  String.raw`${digitsWithScale}(?:\s?\d{1,4}\s?[십백천만억조]{1,4}){0,4}(?:\s?\d{1,3}(?!\d))?(?:여?\s?${counter}|여)?${endOfWord}`,
  // 일만 이천 명, 이천명; 만일 ("if") and 백인 ("white") are one syllable with one that counts elsewhere.
  String.raw`(?<!${hangul})(?:수[십백천만억]{1,3}|${sino}{2,16}|${sino}(?=\s))(?:\s${sino}{1,16}){0,4}여?\s?${counter}${endOfWord}`,
  String.raw`(?<!${hangul})${sino}(?:명|달러|퍼센트)${endOfWord}`,
  // 열두 명
  String.raw`(?<!${hangul})(?:${nativeTens}${nativeOnes}?\s?|${nativeOnes}\s)${counter}${endOfWord}`,
  String.raw`(?<!${hangul})절반${endOfWord}`,
];

const scale = '[十百千万萬亿億兆]';
const han = String.raw`\p{Script=Han}`;

const some = '[数數几幾]';
const numeral = '[〇零一二三四五六七八九两兩十百千万萬亿億兆]';

/** Chinese numbers are told in a run of their own: 千里马 and 五十嵐 are names. */
const chinese = [
  String.raw`${digits}[千万萬亿億兆]{1,2}(?:\d{1,4}[千万萬亿億兆]{1,2}){0,4}[个個名人年]?(?!${han})`,
  `(?<!${han})${numeral}{1,12}分之${numeral}{1,12}(?!${han})`,
  // At least two signs, one of them for ten or more
  `(?<!${han})(?=.?${scale})(?:${some}|${numeral})${numeral}{1,20}[多余餘]?[个個名人年月日]?(?!${han})`,
  `(?<!${han})(?:${some}?${numeral}{1,20})[个個名人年](?!${han})`,
];

const words = new RegExp([...korean, ...chinese].join('|'), 'gu');

/**
 * Finds numbers that English does not write: characters that are numbers (Ⅻ, ⑫, ¹²), Korean and Chinese ones (1만 2천 명,
 * 열두 명, 一万二千).
 * @param text words of one sentence or more
 */
export function numbersInOtherScripts(text: string): Span[] {
  return [...text.matchAll(characters), ...text.matchAll(words)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
