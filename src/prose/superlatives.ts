import type { Span } from './sentences.ts';

/** A word that claims a rank or an absolute: the largest, unprecedented, never. */
export interface Superlative extends Span {
  text: string;
}

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const patterns: readonly RegExp[] = [
  // the first North Korean soldiers; not "the first of May", "at first", "the first half", "the first to speak … second"
  new RegExp(
    `(?<!\\p{L})(?:the|its|their|his|her|Russia’s|Korea’s|a) first(?! (?:of (?:${month})|(?:${month})|half|quarter|place|name|part|step|report|line|spelling|sentence|point|reason|time of|and second|or second)\\b)(?=[ -]\\p{L})`,
    'giu',
  ),
  /(?<!\p{L})for the (?:first|last|only) time(?!\p{L})/giu,
  /(?<!\p{L})the (?:only|sole) (?!way to read|thing to say)\p{L}+/giu,
  /(?<![\p{L}-])(?:largest|biggest|greatest|highest|lowest|smallest|fewest|deadliest|bloodiest|longest|shortest|fastest|strongest|weakest|oldest|youngest|worst|best|heaviest|richest|poorest|closest|gravest|fiercest|hardest|youngest)(?! known)(?!\p{L})/giu,
  /(?<!\p{L})the most (?!of\b)\p{L}+/giu,
  /(?<!\p{L})(?:unprecedented|unparalleled|unrivalled|unique|record(?:-(?:high|low|breaking))|a record (?:number|sum|high|low|level)|in record (?:numbers?|time)|historic)(?!\p{L})/giu,
  /(?<!\p{L})(?:never|always)(?!\p{L})/giu,
];
// best known, at best, at the latest: no rank.
const idioms = /(?:at|the) (?:best|worst|most|least) ?$|best[- ]known|at (?:its|their|his) (?:best|worst)/i;

/**
 * Finds words that claim a rank or an absolute in running text. Superlatives that only order the text ("the first spelling",
 * "at first", "most of them") are left out.
 * @param text words of one sentence; `covered` characters hold nothing
 */
export function superlativesIn(text: string): Superlative[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found
    .filter(
      ({ text: words, start, end }) =>
        !idioms.test(words) &&
        !/(?:^|\s)at $/i.test(text.slice(Math.max(0, start - 3), start)) &&
        text.charAt(end) !== '-',
    )
    .filter(
      (each, index) => !found.some((other, place) => place !== index && isInside(each, other, index > place)),
    )
    .sort((a, b) => a.start - b.start);
}

function isInside(inner: Span, outer: Span, isLater: boolean): boolean {
  const isWithin = inner.start >= outer.start && inner.end <= outer.end;
  const isSame = inner.start === outer.start && inner.end === outer.end;
  return isWithin && (!isSame || isLater);
}
