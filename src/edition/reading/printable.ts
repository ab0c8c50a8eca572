import { unicodeNumber } from '../../wording/character.ts';

/** Characters that are not seen, or that change how the rest of a line is shown. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\uFFFD]/gu;

/** A name or text as it may be shown in a terminal: what is not seen is written as its Unicode number. */
export function printable(text: string): string {
  return text.replace(unseen, (character) => `[${unicodeNumber(character)}]`);
}

/**
 * A value as a message quotes it: in quotation marks, on one line, at most 60 characters.
 * Numbers and truth values stand as they are written.
 */
export function quoted(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return Array.isArray(value) ? 'a list' : 'a group of fields';
  const oneLine = printable(value.replace(/\s+/g, ' '));
  return oneLine.length <= 60 ? `"${oneLine}"` : `"${oneLine.slice(0, 59)}…"`;
}
