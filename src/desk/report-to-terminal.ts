import type { Problem } from '../edition/problem.ts';
import { printable } from '../edition/reading/printable.ts';
import { wordCount } from '../wording/list.ts';
import type { ChosenFindings } from './choose-problems.ts';
import { pointAt } from './point-at.ts';
import { paint, type Look } from './terminal-look.ts';
import { wrapText } from './wrap-text.ts';

/** How many warnings of one rule are shown before the others are only counted. */
const shownOfARule = 3;

/**
 * Tells the findings as an editor reads them in a terminal: each problem with its place, the line it stands in and what to
 * do. Warnings stand first and errors last, each by place, so that what stops publication is seen beside the summary at
 * the end without scrolling. Of a rule that warns again and again only the first few are shown.
 * @param options.showsAll whether all warnings are shown
 * @param options.alsoTyped options without which the same command would find something else, such as `--today 2027-03-01`
 * @returns the text, without a line break at the end
 */
export function reportToTerminal(
  findings: ChosenFindings,
  look: Look,
  options: { showsAll?: boolean; alsoTyped?: readonly string[] } = {},
): string {
  const { problems, lineOf } = findings;
  const tell = (problem: Problem) => tellProblem(problem, lineOf(problem.file, problem.line), look);
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  const { shown, folded } =
    options.showsAll === true
      ? { shown: warnings, folded: [] }
      : fold(warnings, errors.length > 0 ? 0 : shownOfARule);
  return [
    ...shown.map(tell),
    ...folded.map((rest) => tellFolded(rest, options.alsoTyped ?? [], look)),
    ...errors.map(tell),
    summarise(findings)
      .map((line, index) => (index === 0 ? paint(look, 'bold', line) : line))
      .join('\n'),
  ].join('\n\n');
}

interface Folded {
  rule: string;
  /** Whether some of the rule stand above. */
  isRest: boolean;
  rest: readonly Problem[];
}

/**
 * Parts the warnings that are shown from those that are only counted, which stay in the order of their rule's first.
 * @param shownOfOften how many are shown of a rule that many break: none beside errors, which they would drown
 */
function fold(warnings: readonly Problem[], shownOfOften: number): { shown: Problem[]; folded: Folded[] } {
  const ofRules = Map.groupBy(warnings, ({ rule }) => rule);
  const folded = [...ofRules].flatMap(([rule, all]) =>
    // One more than the limit is shown too: a line that counts it would be as long.
    all.length > shownOfARule + 1 ? [{ rule, isRest: shownOfOften > 0, rest: all.slice(shownOfOften) }] : [],
  );
  const hidden = new Set(folded.flatMap(({ rest }) => rest));
  return { shown: warnings.filter((warning) => !hidden.has(warning)), folded };
}

function tellFolded({ rule, isRest, rest }: Folded, alsoTyped: readonly string[], look: Look): string {
  const files = new Set(rest.map(({ file }) => file)).size;
  return [
    `${paint(look, 'yellow', isRest ? `and ${wordCount(rest.length, 'more warning')}` : wordCount(rest.length, 'warning'))} of ${rule} in ${wordCount(files, 'file')}`,
    `  ${['npm run check -- --rule', rule, ...alsoTyped].join(' ')}`,
  ].join('\n');
}

/**
 * What was found, counted, for the end of a report.
 * @returns one line, and a second one where only part of the problems was asked for
 */
export function summarise({ problems, counts, leftOut }: ChosenFindings): string[] {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const found = `${wordCount(errors, 'error')}, ${wordCount(warnings, 'warning')}`;
  const concerned = wordCount(new Set(problems.map(({ file }) => file)).size, 'file');
  if (leftOut !== undefined) {
    const { errors: otherErrors, warnings: otherWarnings } = leftOut;
    const others = `${wordCount(otherErrors, 'error')}, ${wordCount(otherWarnings, 'warning')}`;
    const asked = problems.length === 0 ? 'here' : `in ${concerned}`;
    return [capital(`${found} ${asked}`), `Not asked for and not shown: ${others}`];
  }
  if (errors > 0) return [`${found} in ${concerned}`];
  const { files, facts, sources } = counts;
  const looked = [wordCount(files, 'file'), wordCount(facts, 'fact'), wordCount(sources, 'source')];
  return [`${looked.join(', ')}: ${found}`];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function tellProblem(problem: Problem, line: string | undefined, look: Look): string {
  const { level, message, remedy } = problem;
  const place = `${printable(problem.file)}:${problem.line}:${problem.column}`;
  const shown = line === undefined || line.trim() === '' ? [] : pointAt(line, problem, look.columns);
  return [
    `${paint(look, 'bold', place)}  ${paint(look, level === 'error' ? 'red' : 'yellow', level)}  ${problem.rule}`,
    ...shown.map((text) => paint(look, 'dim', text)),
    ...wrapText(message, look.columns, '  '),
    ...wrapText(remedy, look.columns, '  '),
  ].join('\n');
}
