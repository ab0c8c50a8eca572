import { figuresIn } from '../../prose/figures-in-words.ts';
import { isRealPartialDay } from '../../schemas/fields.ts';
import { wordNumber } from '../../wording/number.ts';
import { wordDay } from '../../wording/day.ts';
import { alterationsBetween, wordsIn, type Word } from './altered-words.ts';

/** Something that a correction must say: in words for the editor, and how to tell that a text says it. */
export interface Wanted {
  words: string;
  isSaidIn: (text: string) => boolean;
}

/** So many words in a row of a longer passage show which one is meant. */
const enough = 4;
const mostShown = 8;

/**
 * What a text must say to tell one value of a pair: its figure, its day, its name, or the words in which it differs from the other.
 * @param value the value that is to be told; nothing has to be told of one that is not there
 * @param other what stood before, or stands instead
 * @param field name of the field, which stands for a value that is only yes
 * @param namesOf what a thing with an id is called; nothing for an id that names none
 */
export function wantedOf(
  value: unknown,
  other: unknown,
  field: string,
  namesOf: (id: string) => readonly string[],
): Wanted[] {
  if (value === undefined) return [];
  if (typeof value === 'number') return [ofFigure(value)];
  if (typeof value === 'boolean') return [ofWords(wordsIn(field))];
  if (typeof value === 'string') return ofText(value, typeof other === 'string' ? other : '', namesOf);
  if (Array.isArray(value)) {
    const others: unknown[] = Array.isArray(other) ? other : [];
    return value
      .filter((item: unknown) => !others.includes(item))
      .flatMap((item: unknown) => wantedOf(item, undefined, field, namesOf));
  }
  return anyOf(Object.values(Object(value)).flatMap((inner) => wantedOf(inner, undefined, field, namesOf)));
}

function ofFigure(value: number): Wanted {
  return {
    words: wordNumber(value),
    isSaidIn: (text) =>
      figuresIn(text).some(({ values }) => values.includes(value)) || (value === 1 && /\bone\b/i.test(text)),
  };
}

function ofText(value: string, other: string, namesOf: (id: string) => readonly string[]): Wanted[] {
  if (isRealPartialDay(value)) return [ofDay(value)];
  const names = namesOf(value);
  if (names.length > 0) {
    const ways = [...names, value].map((name) => ofWords(wordsIn(name)));
    return [{ words: names[0] ?? value, isSaidIn: (text) => ways.some(({ isSaidIn }) => isSaidIn(text)) }];
  }
  return alterationsBetween(value, other)
    .filter(({ was }) => was.length > 0)
    .map(({ was }) => ofWords(was));
}

function ofDay(day: string): Wanted {
  return {
    words: wordDay(day),
    isSaidIn: (text) => text.includes(day) || figuresIn(text).some(({ days }) => days.includes(day)),
  };
}

/** The words in a row; of many, any few of them in a row. */
function ofWords(words: readonly Word[]): Wanted {
  const length = Math.min(words.length, enough);
  const runs = words
    .slice(0, words.length - length + 1)
    .map((_, index) => inOneLine(words.slice(index, index + length)));
  const shown = words.slice(0, mostShown).map(({ printed }) => printed);
  return {
    words: `“${shown.join(' ')}${words.length > mostShown ? ' …' : ''}”`,
    isSaidIn: (text) => {
      const said = inOneLine(wordsIn(text));
      return runs.some((run) => said.includes(run));
    },
  };
}

function inOneLine(words: readonly Word[]): string {
  return ` ${words.map(({ bare }) => bare).join(' ')} `;
}

function anyOf(wanted: readonly Wanted[]): Wanted[] {
  const [first] = wanted;
  if (first === undefined) return [];
  return [{ words: first.words, isSaidIn: (text) => wanted.some(({ isSaidIn }) => isSaidIn(text)) }];
}
