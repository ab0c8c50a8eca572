import { createHash } from 'node:crypto';
import { printable } from '../edition/reading/printable.ts';
import type { Problem } from '../edition/problem.ts';
import { wordCount, wordList } from '../wording/list.ts';

/** GitHub shows so many errors and so many warnings of one step beside the changed lines; it drops the others. */
const mostMarks = 10;

/**
 * Marks the lines of a pull request on GitHub, errors first, and prints the text of the report below the marks.
 * @param problems by place
 * @param text the report for readers
 * @returns what a step of GitHub Actions prints, without a line break at the end
 */
export function reportToGitHub(problems: readonly Problem[], text: string): string {
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  const marks = [...errors.slice(0, mostMarks), ...warnings.slice(0, mostMarks)].map(markFor);
  const report = [...tellDropped(errors.length, warnings.length), text].join('\n\n');
  // GitHub obeys what looks like a command anywhere in the output. The report quotes content files, which may hold such a
  // line, and no text can hold its own checksum.
  const token = createHash('sha256').update(report).digest('hex');
  return [...marks, `::stop-commands::${token}`, report, `::${token}::`].join('\n');
}

function tellDropped(errors: number, warnings: number): string[] {
  const dropped = [
    ...(errors > mostMarks ? [`${mostMarks} of ${wordCount(errors, 'error')}`] : []),
    ...(warnings > mostMarks ? [`${mostMarks} of ${wordCount(warnings, 'warning')}`] : []),
  ];
  if (dropped.length === 0) return [];
  return [`GitHub marks only ${wordList(dropped)} beside the lines. All errors stand below.`];
}

function markFor({ file, line, column, length, rule, level, message, remedy }: Problem): string {
  const properties = {
    file: printable(file),
    line: String(line),
    col: String(column),
    endColumn: String(column + length),
    title: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level} ${written.join(',')}::${escapeData(`${oneLine(message)}\n${oneLine(remedy)}`)}`;
}

function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}

/** As GitHub’s own toolkit escapes the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As GitHub’s own toolkit escapes a property of a command. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
