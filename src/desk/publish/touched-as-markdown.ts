import { wordCount } from '../../wording/list.ts';
import type { Touched } from './compare-editions.ts';

/** So many paths of a kind are listed. */
const most = 30;

/**
 * What a change does to the site, as the summary of a pull request.
 * @returns Markdown, without a line break at the end
 */
export function touchedAsMarkdown(touched: readonly Touched[]): string {
  if (touched.length === 0)
    return '## What readers will see\n\nNothing changes: every file says what it said.';
  const rows = touched.map(
    ({ kind, added, changed, removed }) =>
      `| ${kind} | ${[added, changed, removed].map(({ length }) => (length === 0 ? '' : length)).join(' | ')} |`,
  );
  return [
    '## What readers will see',
    '',
    '| | new | changed | gone |',
    '|---|---|---|---|',
    ...rows,
    ...touched.flatMap(listOf),
  ].join('\n');
}

function listOf({ kind, added, changed, removed }: Touched): string[] {
  const lines = [
    ...removed.map((path) => `- **gone** ${asCode(path)}`),
    ...added.map((path) => `- new ${asCode(path)}`),
    ...changed.map((path) => `- changed ${asCode(path)}`),
  ];
  const left = lines.length - most;
  return [
    '',
    `<details><summary>${wordCount(lines.length, kind)}</summary>`,
    '',
    ...lines.slice(0, most),
    ...(left > 0 ? [`- and ${left} more`] : []),
    '',
    '</details>',
  ];
}

// A name of a file is somebody's text, too.
function asCode(path: string): string {
  return `\`/${path.replace(/index\.html$/, '').replaceAll('`', '')}\``;
}
