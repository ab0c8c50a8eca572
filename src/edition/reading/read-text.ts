import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import { unicodeNumber } from './printable.ts';

/** The largest file that is read, in bytes. A long section has a tenth of it. */
const mostBytes = 256 * 1024;

type Told = Pick<Problem, 'line' | 'column' | 'message' | 'remedy'>;

/** The text of a file, or the one thing that keeps it from being text. */
export type TextOf = { text: string } | { problem: Told };

const resave = 'Save it as UTF-8 with line ends of Unix (LF), without a byte order mark.';

/**
 * Reads a file as text: UTF-8, lines that end in a line feed, nothing that is not seen.
 * @param path a regular file
 */
export function readText(path: string): TextOf {
  const start = { line: 1, column: 1 };
  try {
    const { size } = statSync(path);
    if (size <= mostBytes) return textOf(readFileSync(path));
    const message = `This file has ${Math.round(size / 1024)} KB; it may have ${mostBytes / 1024}.`;
    return refuse(start, message, 'Divide it: one thing a file.');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return refuse(start, `This file cannot be opened${reason}.`, 'See who may read it, and copy it again.');
  }
}

/** The same for bytes that were read already. */
export function textOf(bytes: Uint8Array): TextOf {
  const start = { line: 1, column: 1 };
  if (bytes.length === 0) return refuse(start, 'This file is empty.', 'Write it, or delete it.');
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse(start, 'This file is UTF-16, not UTF-8.', resave);
  }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    return refuse(
      start,
      'This file begins with a byte order mark (BOM), which is not seen but counts.',
      resave,
    );
  }
  const wrong = firstWrongByte(bytes);
  if (wrong !== undefined) {
    const hex = `0x${(bytes[wrong] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    const place = placeAt(new TextDecoder().decode(bytes.subarray(0, wrong)));
    return refuse(place, `The byte ${hex} here (number ${wrong + 1} of the file) is not UTF-8.`, resave);
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.trim() === '')
    return refuse(start, 'This file is empty but for blank lines.', 'Write it, or delete it.');
  return firstWrongCharacter(text) ?? firstDeceivingWord(text) ?? { text };
}

function refuse(place: { line: number; column: number }, message: string, remedy: string): { problem: Told } {
  return { problem: { ...place, message, remedy } };
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function placeAt(before: string): { line: number; column: number } {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The place of the first byte that is not UTF-8, counted from 0. */
function firstWrongByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  // The decoder writes U+FFFD for what it cannot read; all before the first one stands as it was.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    const byte = Buffer.byteLength(text.slice(0, at));
    if (!startsWith(bytes.subarray(byte), [0xef, 0xbf, 0xbd])) return byte;
  }
  return 0;
}

/**
 * Control characters; characters that turn the direction of writing; characters without width; private and unassigned
 * ones. Joiners within other scripts, variation selectors and soft breaks of Arabic stay: words need them.
 */
const refusedCharacter =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFF\p{Co}\p{Cn}\u{E0000}-\u{E007F}]|(?<=[\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?=\p{ASCII})/u;

/** A word of Latin and Cyrillic or Greek letters, which looks like another word; and marks heaped on one letter. */
const deceivingWord =
  /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}])|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})|\p{M}{5}/u;

function firstDeceivingWord(text: string): { problem: Told } | undefined {
  const found = deceivingWord.exec(text);
  if (found === null) return undefined;
  const place = placeAt(text.slice(0, found.index));
  if (/\p{M}/u.test(found[0])) {
    return refuse(place, 'Five or more marks stand on one letter here.', 'Type the word again.');
  }
  const letters = [...text.slice(found.index, found.index + 4)].slice(0, 2);
  const numbers = letters.map((letter) => `${letter} (${unicodeNumber(letter)})`).join(' and ');
  const message = `A word mixes letters of two scripts here: ${numbers}. It looks like another word.`;
  return refuse(place, message, 'Type the word again with the keyboard of its language.');
}

function firstWrongCharacter(text: string): { problem: Told } | undefined {
  const found = refusedCharacter.exec(text);
  if (found === null) return undefined;
  const place = placeAt(text.slice(0, found.index));
  if (found[0] === '\r') {
    const ends = text[found.index + 1] === '\n' ? 'CR LF, as on Windows' : 'CR, as on old computers';
    return refuse(place, `The lines of this file end in ${ends}.`, resave);
  }
  const number = unicodeNumber(found[0]);
  return refuse(
    place,
    `${sortOf(found[0])} (${number}) stands here. It is not seen, and can change what is read.`,
    'Delete it, or type the words again.',
  );
}

function sortOf(character: string): string {
  if (character === '\u0000') return 'A NUL character';
  if (character === '\uFFFD') return 'A sign for a character that was lost';
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(character)) {
    return 'A character that turns the direction of writing';
  }
  if (/[\u00AD\u180E\u200B-\u200D\u2060-\u2065\uFEFF]/u.test(character)) return 'A character without width';
  if (/[\p{Cc}\u2028\u2029]/u.test(character)) return 'A control character';
  return 'A character that no script has';
}
