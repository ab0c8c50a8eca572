import { styleText } from 'node:util';
import type { Problem } from '../edition/problem.ts';
import { printable } from '../edition/reading/printable.ts';
import { wordCount } from '../wording/list.ts';
import type { Findings } from './collect-problems.ts';
import { widthOf } from './terminal-width.ts';

const lineWidth = 98;
const tab = '    ';

/**
 * Tells the findings as an editor reads them in a terminal: each problem with its place, the line it stands in and what to
 * do; a summary at the end.
 * @param isColoured whether the terminal shows colours
 * @returns the text, without a line break at the end
 */
export function reportToTerminal({ problems, counts, lineOf }: Findings, isColoured: boolean): string {
  const told = problems.map((problem) =>
    tellProblem(problem, lineOf(problem.file, problem.line), isColoured),
  );
  return [...told, summary(problems, counts)].join('\n\n');
}

function summary(problems: readonly Problem[], { files, facts, sources }: Findings['counts']): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = wordCount(problems.length - errors, 'warning');
  if (errors === 0) {
    const looked = [wordCount(files, 'file'), wordCount(facts, 'fact'), wordCount(sources, 'source')];
    return `${looked.join(', ')}: no errors, ${warnings}`;
  }
  const concerned = new Set(problems.map(({ file }) => file)).size;
  return `${wordCount(errors, 'error')}, ${warnings} in ${wordCount(concerned, 'file')}`;
}

function tellProblem(problem: Problem, line: string | undefined, isColoured: boolean): string {
  const { level, message, remedy } = problem;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  const place = `${printable(problem.file)}:${problem.line}:${problem.column}`;
  const found = level === 'error' ? paint('red', level) : paint('yellow', level);
  const shown = line === undefined || line.trim() === '' ? [] : pointAt(line, problem);
  return [
    `${paint('bold', place)}  ${found}  ${problem.rule}`,
    ...shown.map((text) => paint('dim', text)),
    ...wrap(message),
    ...wrap(remedy),
  ].join('\n');
}

/** The line, and under it carets as wide as the stretch. */
function pointAt(line: string, { column, length }: Problem): string[] {
  const cells = [...line].map((character) => (character === '\t' ? tab : printable(character)));
  const start = Math.min(column - 1, cells.length);
  const end = Math.max(start + 1, Math.min(start + length, cells.length));
  const { from, to } = visiblePart(cells, start, end);
  const before = (from > 0 ? '…' : '') + cells.slice(from, start).join('');
  const marked = cells.slice(start, Math.min(end, to)).join('');
  const after = cells.slice(end, to).join('') + (to < cells.length ? '…' : '');
  const carets = '^'.repeat(Math.max(1, widthOf(marked)));
  return [`    ${before}${marked}${after}`.trimEnd(), `    ${' '.repeat(widthOf(before))}${carets}`];
}

/** The cells of a line that fit in a terminal's width, with the stretch among them. */
function visiblePart(cells: readonly string[], start: number, end: number): { from: number; to: number } {
  const widths = cells.map(widthOf);
  let from = start;
  let to = start;
  let room = lineWidth - 6;
  const take = (index: number): boolean => {
    room -= widths[index] ?? 0;
    return room >= 0;
  };
  while (to < Math.min(end, cells.length) && take(to)) to += 1;
  // Words before the stretch say more about it than words after it; some of both is best.
  while (from > 0 && room > lineWidth / 4 && take(from - 1)) from -= 1;
  while (to < cells.length && take(to)) to += 1;
  while (from > 0 && take(from - 1)) from -= 1;
  return { from, to };
}

/** Breaks a sentence into lines that fit, indented under the place they belong to. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text.replace(/\s+/g, ' ')).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > lineWidth - 2) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].filter((each) => each !== '').map((each) => `  ${each}`);
}
