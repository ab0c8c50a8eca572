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
  switch (name) {
    case 'h3':
      return [`### ${children.map(lineOf).join('').trim()}`];
    case 'ul':
    case 'ol':
      return [
        children.map((item, index) => listItem(item, name === 'ol' ? `${index + 1}.` : '-')).join('\n'),
      ];
    case 'blockquote':
      return [blocksOf(children).join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>')];
    case 'table':
      return [tableOf(children)];
    default:
      return blocksOf(children);
  }
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
  const words = node.children.map(lineOf).join('');
  switch (node.name) {
    case 'br':
      return '\\\n';
    case 'a':
      return `[${words}](<${node.address ?? ''}>)`;
    case 'strong':
      return marked(words, '**');
    case 'em':
      return marked(words, '*');
    default:
      return words;
  }
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
