import type { Markup } from '../feeds/markup.ts';

type Element = Exclude<Markup, string>;

const inline: readonly string[] = ['a', 'em', 'strong', 'br'];

/** Words with what they are as Markdown (CommonMark, with the tables of GitHub). No character of theirs is taken for a mark. */
export function asMarkdown(markup: readonly Markup[]): string {
  return `${blocksOf(markup).join('\n\n')}\n`;
}

/** A text in which no character is taken for a mark of Markdown or of HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, '\\$&').replace(/\s+/g, ' ');
}

function blocksOf(markup: readonly Markup[]): string[] {
  const blocks: string[] = [];
  let line = '';
  for (const node of markup) {
    if (typeof node === 'string' || inline.includes(node.name)) {
      line += lineOf(node);
      continue;
    }
    blocks.push(safeStart(line), ...blockOf(node));
    line = '';
  }
  return [...blocks, safeStart(line)].filter((block) => block !== '');
}

function blockOf({ name, children }: Element): string[] {
  if (name === 'h3') return [`### ${children.map(lineOf).join('').trim()}`];
  if (name === 'blockquote') {
    return [blocksOf(children).join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>')];
  }
  if (name === 'table') return [tableOf(children)];
  if (name !== 'ul' && name !== 'ol') return blocksOf(children);
  const items = children.map((item, index) => listItem(item, name === 'ol' ? `${index + 1}.` : '-'));
  return [items.join('\n')];
}

function listItem(item: Markup, mark: string): string {
  const blocks = typeof item === 'string' ? [escapeMarkdown(item)] : blocksOf(item.children);
  return `${mark} ${blocks.join('\n\n').replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`;
}

function tableOf(rows: readonly Markup[]): string {
  const cells = rows.map((row) =>
    typeof row === 'string' ? [] : row.children.map((cell) => lineOf(cell).trim()),
  );
  const lines = cells.map((row) => `| ${row.join(' | ')} |`);
  const rule = `|${(cells[0] ?? []).map(() => ' --- |').join('')}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}

function lineOf(node: Markup): string {
  if (typeof node === 'string') return escapeMarkdown(node);
  if (node.name === 'br') return '\\\n';
  const words = node.children.map(lineOf).join('');
  if (node.name === 'a') return `[${words}](<${node.address ?? ''}>)`;
  if (node.name === 'strong') return marked(words, '**');
  return node.name === 'em' ? marked(words, '*') : words;
}

/** Marks stand right at the words: blanks go outside. */
function marked(words: string, mark: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return middle === '' ? words : `${before}${mark}${middle}${mark}${after}`;
}

/** A paragraph that would begin like a heading or a list does not. */
function safeStart(line: string): string {
  return line
    .trim()
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}
