import type { Problem } from '../problem.ts';

/** Deeper than any text needs, and far from where a parser breaks down. */
const deepest = 20;
const longestIndent = 40;

type Told = Pick<Problem, 'line' | 'column' | 'message' | 'remedy'>;

/** The longest stretch of prose without a blank line, in characters: the parser takes some in square time. */
const longestBlock = 16_000;

/**
 * Finds a paragraph, list or table of an MDX file that is too long to be one.
 * @param text the whole text of the file
 */
export function tooLong(text: string): Told | undefined {
  let line = 1;
  for (const block of text.split(/(\n[ \t]*\n)/)) {
    if (block.length > longestBlock) {
      const message = `A paragraph, list or table of ${block.length} characters begins here; it may have ${longestBlock}.`;
      return { line, column: 1, message, remedy: 'Divide it with a blank line.' };
    }
    line += block.split('\n').length - 1;
  }
  return undefined;
}

/**
 * Finds what is nested so deep that a parser could break down on it, before one is asked to read it.
 * @param text the whole text of a file
 */
export function tooDeep(text: string): Told | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^(?:[ \t]|[>*+-]|\d{1,9}[.)])*/.exec(line)?.[0] ?? '';
    if (marks.length > longestIndent) {
      return told(index + 1, longestIndent + 1, 'This line is indented, or its lists are nested, too deep.');
    }
    const run = /(?:([[{(<*_~`!])\1*[ \t]*){21,}/.exec(line);
    if (run !== null)
      return told(index + 1, run.index + 1, `A row of ${run[0].length} brackets or marks stands here.`);
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
