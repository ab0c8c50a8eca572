import type { Problem } from '../problem.ts';
import {
  deepest,
  longestBlock,
  longestIndent,
  longestProgram,
  longestWord,
  mostBraces,
  mostLines,
  mostSigns,
  mostSignsInFields,
  mostTagsInProgram,
} from './limits.ts';

/**
 * Finds what a parser would take long over, or break down on, before one is asked to read it.
 * @param text the whole text of a file
 * @param isProse whether it is MDX, fields and all, and not YAML alone
 */
export function unsafeToParse(text: string, isProse: boolean): Told | undefined {
  const unsafe =
    tooManyLines(text) ?? tooDeep(text) ?? tooManySigns(isProse ? (topFields.exec(text)?.[0] ?? '') : text);
  return unsafe ?? (isProse ? (tooLong(text) ?? tooManyBraces(text) ?? longProgram(text)) : undefined);
}

// Looked for from the beginnings of words only, so that each is read once.
const longWord = new RegExp(`(?<!\\S)\\S{${longestWord + 1},}`);

type Told = Pick<Problem, 'line' | 'column' | 'message' | 'remedy'>;

/**
 * Finds a paragraph, list or table of an MDX file that is too long to be one, or more marks than a text needs.
 * @param text the whole text of the file
 */
function tooLong(text: string): Told | undefined {
  const signs = text.match(/[<>|*_`~[\]{}&#!]/g)?.length ?? 0;
  if (signs > mostSigns) {
    const message = `This text has ${signs} brackets, stars, bars and the like; it may have ${mostSigns}.`;
    return { line: 1, column: 1, message, remedy: 'Write plain paragraphs.' };
  }
  const fields = /^---\n(?:.*\n)*?---\n/.exec(text)?.[0] ?? '';
  let line = fields.split('\n').length;
  for (const block of text.slice(fields.length).split(/(\n[ \t]*\n)/)) {
    if (block.length > longestBlock) {
      const message = `A paragraph, list or table of ${block.length} characters begins here; it may have ${longestBlock}.`;
      return { line, column: 1, message, remedy: 'Divide it with a blank line.' };
    }
    line += block.split('\n').length - 1;
  }
  return undefined;
}

/** Finds fields with so many signs that the parser would take long to tell what each begins or ends. */
function tooManySigns(fields: string): Told | undefined {
  const signs = fields.match(/[\]["'{},:&*!|>%@`\\#?-]/g)?.length ?? 0;
  if (signs <= mostSignsInFields) return undefined;
  const message = `These fields have ${signs} quotation marks, colons, commas and the like; they may have ${mostSignsInFields}.`;
  return { line: 1, column: 1, message, remedy: 'Write words, and divide what is long: one thing a file.' };
}

/** Finds curly brackets that hold program code, where there are many. */
function tooManyBraces(text: string): Told | undefined {
  // Fields are YAML, where curly brackets hold groups of fields.
  const braces = [...text.replace(topFields, blank).matchAll(/\{/g)];
  if (braces.length <= mostBraces) return undefined;
  const before = text.slice(0, braces[0]?.index).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    message: `The first of ${braces.length} curly brackets stands here. In MDX they hold program code, which content may not hold.`,
    remedy: 'Delete them, or write round brackets.',
  };
}

// In the attributes of these, curly brackets are words.
const plainTag = /(?<!\\)<\/?[A-Z][A-Za-z]*(?:\s+[a-z]+="[^"<]*")*\s*\/?>/g;
const topFields = /^---\n(?:(?!---|\+\+\+).*\n)*---\n/;

function blank(part: string): string {
  return part.replace(/[^\n]/g, ' ');
}

/**
 * Finds a curly bracket that begins program code, where much follows it: with each tag the parser takes twice as long, and
 * brackets or words in one another abort it, and the whole process with it. Where the code ends, only a parser can tell.
 */
function longProgram(text: string): Told | undefined {
  const bare = text
    .replace(topFields, blank)
    // Over several lines, what looks like a tag can be the start of another block.
    .replace(plainTag, (tag) => (/\n/.test(tag) && tag.includes('{') ? tag : blank(tag)));
  const opening = /(?<!\\)(?:\\\\)*\{/.exec(bare);
  if (opening === null) return undefined;
  const at = opening.index + opening[0].length - 1;
  const rest = text.slice(at);
  const tags = rest.match(/</g)?.length ?? 0;
  if (tags <= mostTagsInProgram && rest.length <= longestProgram) return undefined;
  const before = text.slice(0, at).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    message: 'A curly bracket stands here. In MDX it begins program code, which content may not hold.',
    remedy: 'Delete it, or write round brackets.',
  };
}

/** Finds the line from which on a file has too many of them. */
function tooManyLines(text: string): Told | undefined {
  const lines = text.split('\n').length;
  if (lines <= mostLines) return undefined;
  const message = `This file has ${lines} lines; it may have ${mostLines}.`;
  return { line: mostLines, column: 1, message, remedy: 'Divide it: one thing a file.' };
}

/**
 * Finds what is nested so deep that a parser could break down on it, before one is asked to read it.
 * @param text the whole text of a file
 */
function tooDeep(text: string): Told | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^(?:[ \t]|[>*+-]|\d{1,9}[.)])*/.exec(line)?.[0] ?? '';
    if (marks.length > longestIndent) {
      return told(index + 1, longestIndent + 1, 'This line is indented, or its lists are nested, too deep.');
    }
    const run = /(?:[[{(<*_~`!][ \t]*){21,}/.exec(line);
    if (run !== null)
      return told(index + 1, run.index + 1, `A row of ${run[0].length} brackets or marks stands here.`);
    const word = longWord.exec(line);
    if (word !== null) {
      const message = `${word[0].length} characters stand here without a blank; there may be ${longestWord}.`;
      return { line: index + 1, column: word.index + 1, message, remedy: 'Write words.' };
    }
  }
  return bracketsTooDeep(text);
}

function bracketsTooDeep(text: string): Told | undefined {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[[{]|[\]}]|<\/?[A-Za-z][^<>]*\/?>/g)) {
    const closes = /^(?:[\]}]|<\/)/.test(mark);
    if (closes) depth = Math.max(0, depth - 1);
    else if (!mark.endsWith('/>')) depth += 1;
    if (depth <= deepest) continue;
    const lines = text.slice(0, index).split('\n');
    return told(
      lines.length,
      (lines.at(-1) ?? '').length + 1,
      `Brackets or tags are open here ${depth} deep.`,
    );
  }
  return undefined;
}

function told(line: number, column: number, message: string): Told {
  return { line, column, message, remedy: 'Close what is open, or write it flat.' };
}
