import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { firstDeception } from '../../prose/deceiving-characters.ts';
import type { Problem } from '../problem.ts';
import { mostBytes } from './limits.ts';

type Told = Pick<Problem, 'line' | 'column' | 'message' | 'remedy'>;

/** The text of a file, or the one thing that keeps it from being text. */
export type TextOf = { text: string } | { problem: Told };

const resave = 'Save it as UTF-8 with line ends of Unix (LF), without a byte order mark.';

/**
 * Reads a file as text: UTF-8, lines that end in a line feed, nothing that is not seen. A link is not followed and a pipe
 * not waited for, also where one took the file's place since the folder was looked at.
 * @returns with the text, whether the file is marked as a program
 */
export function readText(path: string): { text: string; isProgram: boolean } | { problem: Told } {
  const start = { line: 1, column: 1 };
  try {
    const { bytes, isProgram } = readBytes(path);
    if (typeof bytes !== 'string') {
      const read = textOf(bytes);
      return 'problem' in read ? read : { ...read, isProgram };
    }
    return refuse(
      start,
      bytes,
      bytes.includes('KB') ? 'Divide it: one thing a file.' : 'Put the file itself here.',
    );
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return refuse(start, `This file cannot be opened${reason}.`, 'See who may read it, and copy it again.');
  }
}

/**
 * The bytes of a plain file of allowed size, for showing a line of it; nothing for a link, a pipe, a folder, or what is too
 * large or cannot be opened.
 */
export function plainBytes(path: string): Uint8Array | undefined {
  try {
    const { bytes } = readBytes(path);
    return typeof bytes === 'string' ? undefined : bytes;
  } catch {
    return undefined;
  }
}

function readBytes(path: string): { bytes: Uint8Array | string; isProgram: boolean } {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const about = fstatSync(file);
    const isProgram = (about.mode & 0o111) !== 0;
    if (!about.isFile())
      return { bytes: 'This is not a plain file, but a pipe, a device or a folder.', isProgram };
    // One byte more than it may have tells whether it has grown.
    const bytes = new Uint8Array(Math.min(about.size, mostBytes) + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    if (length <= Math.min(about.size, mostBytes)) return { bytes: bytes.subarray(0, length), isProgram };
    const size = Math.round(Math.max(about.size, length) / 1024);
    return { bytes: `This file has ${size} KB; it may have ${mostBytes / 1024}.`, isProgram };
  } finally {
    closeSync(file);
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
  return firstWrongCharacter(text) ?? { text };
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

function firstWrongCharacter(text: string): { problem: Told } | undefined {
  const found = firstDeception(text);
  if (found === undefined) return undefined;
  const place = placeAt(text.slice(0, found.index));
  if (found.character === '\r') {
    const ends = text[found.index + 1] === '\n' ? 'CR LF, as on Windows' : 'CR, as on old computers';
    return refuse(place, `The lines of this file end in ${ends}.`, resave);
  }
  return refuse(place, found.message, found.remedy);
}
