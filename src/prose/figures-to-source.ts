import { figuresIn, type FigureInWords } from './figures-in-words.ts';
import { relativeDaysIn } from './relative-days.ts';
import { roughAmountsIn } from './rough-amounts.ts';

/** Something in running text that a reader takes for a count, sum, share or day, and that somebody must have said. */
export interface FigureToSource {
  text: string;
  /** Where it begins and ends in the text, counted from 0. */
  start: number;
  end: number;
  /** What it comes to; nothing for a rough amount such as "dozens". */
  figure: FigureInWords | undefined;
  /** Whether it says only in passing how many: "twice". */
  isLoose: boolean;
  /** Whether it is a day counted from the day of writing: "last month". */
  isRelativeDay: boolean;
}

// "the two sides", "all three": of things that the words around them have named.
const namedBefore = /(?:^|[\s(“‘])(?:the|these|those|all|other|last|next|first|our|between the) $/i;
// Parts of the text itself, and of any argument.
const ofTheText =
  /^[- ](?:(?:more|different|other|such|main|short|new) )?(?:ways?|kinds?|sorts?|things?|reasons?|questions?|sentences?|halves|ends?|points?|words?|steps?|cases?|spellings|respects|matters|views|minds|paragraphs|sections|lists?|columns|sides|parts|readings|meanings|-way|-sided|-fold)\b/i;
const smallWord = /^(?:two|three|four|five|six|seven|eight|nine)$/i;
const scaleWord = /hundred|thousand|million|billion|trillion|dozen/i;
const namedAfter =
  /^ ?(?:\p{Lu}|century\b|centuries\b|parallel\b|floor\b|grade\b|edition\b|session\b|meeting\b|plenary\b|district\b)/u;

/**
 * Finds what must be sourced in a line of running text. Left out are numbers that only say which one (Article 4, the 528th
 * Regiment, the 21st century), names (Five Eyes), numbers of things just named (the two sides, all three) and of parts of
 * the text (two reasons). Left in is everything else: a number too many costs an editor a tag, a number too few a reader's
 * trust.
 * @param text words of one sentence or more; `covered` characters hold nothing
 */
export function figuresToSource(text: string): FigureToSource[] {
  const figures = figuresIn(text)
    .filter((figure) => isClaim(figure, text))
    .map((figure) => ({ ...placed(figure), figure, isLoose: false, isRelativeDay: false }));
  const rough = roughAmountsIn(text).map((amount) => ({
    ...placed(amount),
    figure: undefined,
    isLoose: amount.isLoose,
    isRelativeDay: false,
  }));
  const relative = relativeDaysIn(text).map(({ start, end }) => ({
    ...{ text: text.slice(start, end), start, end, figure: undefined },
    isLoose: true,
    isRelativeDay: true,
  }));
  const kept: FigureToSource[] = [];
  for (const each of [...figures, ...rough, ...relative].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || each.start >= last.end) kept.push(each);
    // Of "one in three" and "three" the longer counts.
    else if (each.end - each.start > last.end - last.start) kept[kept.length - 1] = each;
  }
  return kept;
}

function placed({ text, start, end }: { text: string; start: number; end: number }) {
  return { text, start, end };
}

function isClaim({ kind, text: words, start, end }: FigureInWords, text: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 40)];
  if (kind === 'name') return false;
  if (kind === 'ordinal') return !namedAfter.test(after);
  if (kind !== 'number' || /\d/.test(words)) return true;
  if (isNameInWords(words, before, after)) return false;
  return !(smallWord.test(words) && (namedBefore.test(before) || ofTheText.test(after)));
}

/**
 * Five Eyes, the Group of Seven, Six-Party Talks: beside another capital, or after "the" or "of", a capital within a
 * sentence makes a small number a name. Capitals throughout, or in the middle of other words, do not.
 */
function isNameInWords(words: string, before: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(words) || words === words.toUpperCase() || scaleWord.test(words)) return false;
  if (/^-\p{Lu}/u.test(after)) return true;
  if (!/[\p{L}\d,;:] $/u.test(before)) return false;
  return /(?<!\p{L})(?:the|of|\p{Lu}[\p{L}’'-]*) $/u.test(before) || /^ \p{Lu}/u.test(after);
}
