import { printable } from '../../edition/reading/printable.ts';
import { wordCount } from '../../wording/list.ts';
import type { Findings } from '../collect-problems.ts';
import { pointAt } from '../point-at.ts';
import { reportToTerminal, summarise } from '../report-to-terminal.ts';
import type { Look } from '../terminal-look.ts';

/** What the browser is sent: plain text, which it shows as text. */
export interface DeskReport {
  /** Such as "2 errors"; empty where there are none. */
  headline: string;
  errors: ToldError[];
  /** Such as "Also 257 warnings: npm run check"; empty where there are none. */
  footnote: string;
}

/** One error, in the parts in which the check tells it. */
export interface ToldError {
  /** Such as `content/sources/herald.yaml:2:8`. */
  place: string;
  rule: string;
  /** The line of the file, and carets under what is meant; empty where the file has no such line. */
  source: string;
  message: string;
  remedy: string;
}

const columns = 100;

/** The problems of the desk as the overlay in the browser shows them. */
export function showsInBrowser({ problems, lineOf }: Findings): DeskReport {
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.length - errors.length;
  return {
    headline: errors.length === 0 ? '' : wordCount(errors.length, 'error'),
    errors: errors.map((problem) => {
      const { rule, message, remedy } = problem;
      const line = lineOf(problem.file, problem.line) ?? '';
      return {
        place: `${printable(problem.file)}:${problem.line}:${problem.column}`,
        rule,
        source: line.trim() === '' ? '' : outdented(pointAt(line, problem, columns)).join('\n'),
        message,
        remedy,
      };
    }),
    footnote: alsoWarnings(warnings),
  };
}

/** The problems of the desk as the terminal of `npm run dev` shows them. */
export function showsInTerminal(findings: Findings, look: Look): string {
  const errors = findings.problems.filter(({ level }) => level === 'error');
  const footnote = alsoWarnings(findings.problems.length - errors.length);
  if (errors.length === 0) return ['The desk finds no errors.', footnote].join(' ').trim();
  // Warnings would drown what keeps the page from being published.
  const told = reportToTerminal({ ...findings, problems: errors }, look)
    .split('\n\n')
    .slice(0, -1);
  return [...told, ...summarise(findings)].join('\n\n');
}

function alsoWarnings(count: number): string {
  return count === 0 ? '' : `Also ${wordCount(count, 'warning')}: npm run check`;
}

/** Without the blanks that all lines begin with: a narrow window has no room for them. */
function outdented(lines: readonly string[]): string[] {
  const blanks = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(blanks));
}
