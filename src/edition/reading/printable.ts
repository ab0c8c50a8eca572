/** Characters that are not seen, or that change how the rest of a line is shown. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\uFFFD]/gu;

/** A character by its Unicode number, such as `U+202E`. */
export function unicodeNumber(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

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
