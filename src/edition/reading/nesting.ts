import type { Problem } from '../problem.ts';
import {
  deepest,
  longestBlock,
  longestIndent,
  longestWord,
  mostBraces,
  mostLines,
  mostSigns,
} from './limits.ts';

/**
 * Finds what a parser would take long over, or break down on, before one is asked to read it.
 * @param text the whole text of a file
 * @param isProse whether it is MDX, fields and all, and not YAML alone
 */
export function unsafeToParse(text: string, isProse: boolean): Told | undefined {
  const unsafe = tooManyLines(text) ?? tooDeep(text);
  return unsafe ?? (isProse ? (tooLong(text) ?? tooManyBraces(text)) : undefined);
}

const longWord = new RegExp(`\\S{${longestWord + 1},}`);

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

/** Finds curly brackets that hold program code, where there are many. */
function tooManyBraces(text: string): Told | undefined {
  const braces = [...text.matchAll(/\{/g)];
  if (braces.length <= mostBraces) return undefined;
  const before = text.slice(0, braces[0]?.index).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    message: `The first of ${braces.length} curly brackets stands here. In MDX they hold program code, which content may not hold.`,
    remedy: 'Delete them, or write round brackets.',
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
