import { figuresIn } from '../../prose/figures-in-words.ts';
import { qualifierBefore } from '../../prose/qualifiers.ts';
import { isRealDay, isRealPartialDay } from '../../schemas/fields.ts';
import { readDays } from '../../prose/days-in-words.ts';

/** What an editor meant who wrote a value in another form than the desk does. */

/**
 * The day that an editor meant, as the desk writes it.
 * @param value `20241018`, `2024-10-8`, `18 October 2024`, `October 18, 2024`, `18/10/2024`
 * @returns nothing where it is no day; two days where it could be either: 5/6/2024 is in May or in June
 */
export function meantDays(value: unknown): string[] {
  const text = String(value).trim();
  const [, year = '', month = '', day] = /^(\d{4})([-./]?)/.test(text)
    ? (/^(\d{4})[-./]?(\d{2})(?:[-./]?(\d{2}))?$/.exec(text) ??
      /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text) ??
      [])
    : [];
  const named = dayOf(year, month, day);
  if (named !== undefined) return [named];
  const parted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (parted !== null) {
    const [, first = '', second = '', inYear = ''] = parted;
    const both = [dayOf(inYear, second, first), dayOf(inYear, first, second)];
    return [...new Set(both.filter((each) => each !== undefined))];
  }
  const read = readDays(text, 0);
  const [meant, ...others] = read?.end === text.length ? read.days : [];
  return meant !== undefined && others.length === 0 && isRealPartialDay(meant) ? [meant] : [];
}

function dayOf(year: string, month: string, day: string | undefined): string | undefined {
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  const written = parts.join('-');
  const isReal = day === undefined ? isRealPartialDay(written) : isRealDay(written);
  return isReal ? written : undefined;
}

/**
 * The fields that say what a figure in words says: `qualifier: about and value: 5000` for "about 5,000".
 * @param name the field in which it stands: value, low or high
 * @returns nothing where the text is no figure, or more than one
 */
export function meantFigure(value: string, name: string): string | undefined {
  const text = value.trim();
  const [figure, ...others] = figuresIn(text);
  if (figure === undefined || others.length > 0 || !['number', 'money', 'percent'].includes(figure.kind))
    return undefined;
  const before = text.slice(0, figure.start);
  const qualifier = qualifierBefore(text, figure.start);
  if (before.trim() !== (qualifier?.text ?? '')) return undefined;
  const [low, high] = figure.values;
  if (low === undefined) return undefined;
  const fields = high === undefined ? `${name}: ${low}` : `low: ${low} and high: ${high}`;
  const word = qualifier?.means === 'at most' ? 'up to' : qualifier?.means;
  return word === undefined ? fields : `qualifier: ${word} and ${fields}`;
}

/** The word of the content model for a word like "around" or "over". */
export function meantQualifier(value: unknown): string | undefined {
  const words = `${String(value).trim()} `;
  const found = qualifierBefore(words, words.length);
  if (found === undefined || found.start > 0) return undefined;
  return found.means === 'at most' ? 'up to' : found.means;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The code of a language that is called by its English name: `ko` for Korean. */
export function meantLanguage(value: unknown): string | undefined {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const wanted = String(value).trim().toLowerCase();
  for (const first of letters) {
    for (const second of letters) {
      if (names.of(first + second)?.toLowerCase() === wanted) return first + second;
    }
  }
  return undefined;
}
