import { printable } from '../edition/reading/printable.ts';
import type { Problem } from '../edition/problem.ts';
import { wordCount } from '../wording/list.ts';
import type { ChosenFindings } from './choose-problems.ts';
import { summarise } from './report-to-terminal.ts';

/** More would be scrolled past, and GitHub takes at most 1 MB. */
const mostErrors = 50;

/**
 * Tells the findings as Markdown, for the summary of a step on GitHub: every error up to a limit, and how often each rule
 * warns.
 * @returns the text, with a line break at the end
 */
export function reportAsMarkdown(findings: ChosenFindings): string {
  const { problems } = findings;
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  const [first = '', ...more] = summarise(findings);
  return [
    `## Content: ${plain(first)}`,
    ...more.map(plain),
    ...errors.slice(0, mostErrors).map(tellError),
    ...(errors.length > mostErrors
      ? [`and ${wordCount(errors.length - mostErrors, 'more error')}, in the log of this step.`]
      : []),
    ...(warnings.length > 0 ? [tableOf(warnings)] : []),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function tellError({ file, line, column, rule, message, remedy }: Problem): string {
  return [`- **${plain(`${file}:${line}:${column}`)}** ${plain(rule)}`, plain(message), plain(remedy)].join(
    '<br>\n  ',
  );
}

function tableOf(warnings: readonly Problem[]): string {
  const rows = [...Map.groupBy(warnings, ({ rule }) => rule)].map(([rule, all]) => {
    const files = new Set(all.map(({ file }) => file)).size;
    return `| ${plain(rule)} | ${all.length} | ${files} |`;
  });
  return ['| Warnings of the rule | | in files |', '| --- | ---: | ---: |', ...rows].join('\n');
}

/** Text that Markdown takes for nothing but text: no markup, no HTML, no address that becomes a link. */
function plain(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).replace(
    /[!#$%&*+.:<=>?@[\\\]^_`{|}~)-]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}
