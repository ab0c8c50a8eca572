import type { FigureInWords } from './figures-in-words.ts';
import { endsPhrase, isDescribing, isVerb } from './words-around-figures.ts';

const bounds = '(?:(?:well|just|slightly|far|not|no) )?(?:over|under|more than|fewer than|less than)';
const qualifier = new RegExp(
  `(?:^|[\\s(“‘—–])((?:${[
    ...[
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'nearly',
      'almost',
      'circa',
      'exactly',
      'precisely',
    ],
    ...['at least', 'at most', bounds, 'up to', 'only', 'as many as', 'as much as', 'close to', 'not quite'],
    ...['an estimated', 'an additional', 'another', 'a further', 'a total of', 'upwards of', 'in excess of'],
    ...['a minimum of', 'a maximum of', '(?:at least|up to|only) (?:about|around|some)'],
  ].join('|')}) |[~≈<>±] ?)$`,
  'i',
);
const beforeRange = /(?:^|[\s(“])((?:between|from) )$/i;
const range = /\d ?[–—-] ?\d| to | and /;
const mostWords = 5;
// Where no plural says what is counted: 5,000 North Korean infantry.
const mostWordsOfSingular = 3;
// With a plural, what is counted has been named: 1,500 North Korean soldiers.
const plural = /(?:[^su’']s|people|men|women|children|dead|infantry|personnel|aircraft|staff|police)$/i;
const manyWithout = /^(?:.* )?(?:tens|hundreds|thousands|millions|billions|trillions|dozens|scores)$/i;
const inPassing =
  /(?:twice|thrice|doubled|tripled|trebled|quadrupled|halved|double|triple|treble|quadruple)$/i;
const ratio = /^[\p{L}\d,]+(?:\/| in |-in-| out of |-out-of-)/iu;
const word = /^ (\p{L}[\p{L}’'-]*[²³]?)(?![\p{L}\d])/u;

/**
 * The words to mark with a figure: its "about" before, and what it counts after ("about 16 countries"), but no verb: of
 * "sent 12,000 soldiers who died" it is "12,000 soldiers".
 * @param text the words around it
 * @param span where the figure stands in them
 * @param kind a day needs nothing more
 */
export function phraseAround(
  text: string,
  span: { start: number; end: number },
  kind: FigureInWords['kind'] | undefined,
): { start: number; end: number } {
  const figure = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  if (kind === 'day')
    return { start: span.start - (/(?<!\p{L})mid-$/iu.exec(before)?.[0].length ?? 0), end: span.end };
  const found = qualifier.exec(before) ?? (range.test(figure) ? beforeRange.exec(before) : null);
  return {
    start: span.start - (found?.[1] ?? '').length,
    end: span.end + lengthAfter(figure, text.slice(span.end, span.end + 200), kind),
  };
}

function lengthAfter(figure: string, after: string, kind: FigureInWords['kind'] | undefined): number {
  if (kind === 'money') return /^ an? (?:year|month|week|day)(?!\p{L})/u.exec(after)?.[0].length ?? 0;
  const glued = /^(?:-\p{L}+(?:-\p{L}+)*|\+|[°%‰]\p{L}?)/u.exec(after)?.[0].length ?? 0;
  const rest = after.slice(glued);
  if (kind === 'percent') return ratio.test(figure) ? lengthOfPlural(rest) : glued;
  if (kind === undefined && inPassing.test(figure)) return 0;
  if (kind === undefined && / of$/i.test(figure)) {
    const article = /^ (?:the|its|their|these|those|them)(?!\p{L})/u.exec(rest)?.[0].length ?? 0;
    return article + lengthOfCounted(rest.slice(article));
  }
  if (kind === undefined && manyWithout.test(figure)) return glued + ofWhat(rest);
  const counted = lengthOfCounted(rest);
  return glued + (glued === 0 && counted === 0 ? ofWhat(rest) : counted);
}

/** Up to the plural that is counted; without one, up to a verb or a small word. */
function lengthOfCounted(after: string): number {
  const upToPlural = lengthOfPlural(after);
  if (upToPlural > 0) return upToPlural;
  let length = 0;
  for (const next of wordsOf(after).slice(0, mostWordsOfSingular)) {
    if (isVerb(next) || isDescribing(next)) break;
    length += next.length + 1;
  }
  return length;
}

/** Nothing where no plural follows before a verb or a small word. */
function lengthOfPlural(after: string): number {
  const words = wordsOf(after);
  let length = 0;
  for (const [index, next] of words.entries()) {
    if (isVerb(next)) return 0;
    length += next.length + 1;
    if (plural.test(next)) return length;
    // "12 wounded North Korean soldiers", but "12 wounded on Tuesday"
    if (isDescribing(next) && !words.slice(index + 1).some((each) => plural.test(each))) return 0;
  }
  return 0;
}

function wordsOf(after: string): string[] {
  const words: string[] = [];
  let rest = after;
  while (words.length < mostWords) {
    const next = word.exec(rest)?.[1];
    if (next === undefined || endsPhrase(next)) break;
    words.push(next);
    rest = rest.slice(next.length + 1);
  }
  return words;
}

/** dozens of men, dozens of North Korean men; of "dozens of the men" only the dozens. */
function ofWhat(after: string): number {
  const joint = /^ of(?= \p{L})/u.exec(after)?.[0].length ?? 0;
  const counted = joint === 0 ? 0 : lengthOfCounted(after.slice(joint));
  return counted === 0 ? 0 : joint + counted;
}
