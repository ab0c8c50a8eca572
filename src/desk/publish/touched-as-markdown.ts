import { escapeMarkdown } from '../../formats/markdown/as-markdown.ts';
import { wordCount } from '../../wording/list.ts';
import { shorten } from '../../wording/shorten.ts';
import type { CommonWords } from './changed-words.ts';
import type { Comparison, Touched } from './compare-editions.ts';
import type { TouchedFact } from './compare-facts.ts';
import { addressOf } from './file-at.ts';

/** So many paths of a kind are listed. */
const most = 30;
/** So many facts are listed, and so many letters of what they said. */
const mostFacts = 100;
const mostLetters = 300;
/** So many changes that most pages share are told. */
const mostCommon = 5;

/**
 * What a change does to the site, as the summary of a pull request: facts first, then pages and files by kind.
 * @returns Markdown, without a line break at the end
 */
export function touchedAsMarkdown({ facts, touched, common, sameWords }: Comparison): string {
  const isNothing = facts.length + touched.length + common.length + sameWords === 0;
  const parts = [
    isNothing ? ['Nothing changes: every page says what it said.'] : [],
    factsTold(facts),
    touched.length === 0 ? [] : tableOf(touched),
    ...touched.map((each) => listOf(each, facts)),
    commonTold(common),
    sameWordsTold(sameWords, common.length > 0),
  ];
  const told = parts.filter(({ length }) => length > 0).map((lines) => lines.join('\n'));
  return ['## What readers will see', ...told].join('\n\n');
}

function factsTold(facts: readonly TouchedFact[]): string[] {
  if (facts.length === 0) return [];
  const lines = facts.slice(0, mostFacts).flatMap(factTold);
  const left = facts.length - mostFacts;
  return [
    `### ${wordCount(facts.length, 'fact')}`,
    '',
    ...lines,
    ...(left > 0 ? [`- and ${left} more`] : []),
  ];
}

function factTold({ how, number, label, address, renamedFrom, changes }: TouchedFact): string[] {
  const isSame = how === 'changed' && changes.length === 0;
  const what = {
    gone: '**gone**',
    withdrawn: '**withdrawn**',
    new: 'new',
    changed: isSame ? 'renamed' : 'changed',
  }[how];
  const from = renamedFrom === undefined ? '' : `, before at ${asCode(renamedFrom)}`;
  return [
    `- ${what}: fact ${number}, ${asText(label)}, ${asCode(address)}${from}`,
    ...changes.map((change) => `  - ${asText(change)}`),
  ];
}

function tableOf(touched: readonly Touched[]): string[] {
  const count = ({ length }: readonly unknown[]) => (length === 0 ? '' : length);
  return [
    '| | new | changed | moved | gone |',
    '|---|---|---|---|---|',
    ...touched.map(
      ({ kind, added, changed, moved, removed }) =>
        `| ${kind} | ${[added, changed, moved, removed].map(count).join(' | ')} |`,
    ),
  ];
}

function listOf({ kind, added, changed, moved, removed }: Touched, facts: readonly TouchedFact[]): string[] {
  const told = new Set(facts.map(({ address }) => address));
  const first = changed.filter((path) => told.has(addressOf(path)));
  const lines = [
    ...removed.map((path) => `- **gone** ${asCode(addressOf(path))}`),
    ...added.map((path) => `- new ${asCode(addressOf(path))}`),
    ...moved.map(({ from, to }) => `- moved ${asCode(addressOf(from))} → ${asCode(addressOf(to))}`),
    ...first.map((path) => `- changed ${asCode(addressOf(path))}`),
    ...changed.filter((path) => !first.includes(path)).map((path) => `- changed ${asCode(addressOf(path))}`),
  ];
  const left = lines.length - most;
  return [
    `<details><summary>${wordCount(lines.length, kind, pluralOf(kind))}</summary>`,
    '',
    ...lines.slice(0, most),
    ...(left > 0 ? [`- and ${left} more`] : []),
    '',
    '</details>',
  ];
}

function pluralOf(kind: Touched['kind']): string {
  return kind === 'page of a day' ? 'pages of days' : `${kind}s`;
}

function commonTold(common: readonly CommonWords[]): string[] {
  if (common.length === 0) return [];
  const words = (said: string) => (said === '' ? 'nothing' : `“${asText(said)}”`);
  const left = common.length - mostCommon;
  return [
    'Alike on many pages, which do not count as changed for it:',
    '',
    ...common
      .slice(0, mostCommon)
      .map(({ was, now, pages }) => `- on ${wordCount(pages, 'page')}: ${words(was)} → ${words(now)}`),
    ...(left > 0 ? [`- and ${left} more`] : []),
  ];
}

function sameWordsTold(pages: number, butForThat: boolean): string[] {
  if (pages === 0) return [];
  const said = `${wordCount(pages, 'more page')} ${pages === 1 ? 'says' : 'say'} what was said before`;
  return [`${said}, ${butForThat ? 'but for that' : 'in other markup'}.`];
}

// A name of a file is somebody's text, too.
function asCode(address: string): string {
  return `\`${address.replaceAll('`', '')}\``;
}

/** Somebody's words, which must stay words in Markdown, and short. */
function asText(said: string): string {
  return escapeMarkdown(shorten(said, mostLetters));
}
