import type { Problem } from './problem.ts';

type Told = Pick<Problem, 'line' | 'column' | 'message' | 'remedy'>;

/** The fields on top of an MDX file. */
export interface FrontMatter {
  /** The YAML between the two lines of hyphens. */
  yaml: string;
  /** The line of the file on which it begins. */
  firstLine: number;
}

const shape = 'Begin the file with a line ---, then the fields, then a line ---, then the text.';

/**
 * Finds the front matter of an MDX file, in its one accepted form: line 1 is exactly `---`, and so is the line after
 * the last field. Other forms are read differently by different programs.
 * @param text the whole text of the file
 */
export function readFrontMatter(text: string): FrontMatter | { problem: Told } {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  if (first !== '---') return refuse(1, openingMessage(first, lines), shape);
  const closing = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+|\.\.\.)/.test(line));
  if (closing === -1)
    return refuse(1, 'The fields are opened here and not closed.', 'Write a line --- after the last field.');
  if (lines[closing] !== '---') {
    const written = lines[closing] ?? '';
    return refuse(
      closing + 1,
      `The fields end with "${written.trimEnd()}"${/\s$/.test(written) ? ' and blanks after it' : ''}.`,
      'Write three hyphens on this line and nothing else: ---',
    );
  }
  if (lines.slice(closing + 1).every((line) => line.trim() === '')) {
    return refuse(closing + 1, 'No text follows the fields.', 'Write the text below this line.');
  }
  return { yaml: lines.slice(1, closing).join('\n'), firstLine: 2 };
}

function openingMessage(first: string, lines: readonly string[]): string {
  if (first.startsWith('+++')) return 'The fields are written as TOML (+++). Here they are YAML.';
  if (first.startsWith('---')) return 'The first line has more than three hyphens, or blanks after them.';
  if (first.trim() === '' && lines.find((line) => line.trim() !== '') === '---') {
    return 'A blank line stands before the fields.';
  }
  return 'This file does not begin with its fields.';
}

function refuse(line: number, message: string, remedy: string): { problem: Told } {
  return { problem: { line, column: 1, message, remedy } };
}
