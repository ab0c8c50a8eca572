/** The words of a feed entry with what they are, to be printed as HTML or as plain text. */
export type Markup = string | Element;

interface Element {
  name: BlockName | InlineName;
  children: Markup[];
  /** Where a link leads: a whole address. */
  address?: string | undefined;
  /** In what language it is, where it is not that of the feed. */
  language?: string | undefined;
}

type BlockName = 'p' | 'h3' | 'ul' | 'ol' | 'li' | 'blockquote' | 'table' | 'tr' | 'th' | 'td';
type InlineName = 'a' | 'em' | 'strong' | 'br';

const inline: readonly string[] = ['a', 'em', 'strong', 'br'] satisfies InlineName[];

/** An element with what stands in it. */
export function element(name: Element['name'], ...children: Markup[]): Element {
  return { name, children };
}

/** A link. @param address a whole address */
export function linkTo(address: string, ...children: Markup[]): Element {
  return { name: 'a', address, children };
}

/** A list; nothing where it is empty. */
export function asList(entries: readonly Markup[][]): Markup[] {
  return entries.length === 0 ? [] : [element('ul', ...entries.map((entry) => element('li', ...entry)))];
}

/** A heading with a list under it; nothing where the list is empty. */
export function headedList(heading: string, entries: readonly Markup[][]): Markup[] {
  return entries.length === 0 ? [] : [element('h3', heading), ...asList(entries)];
}

/** HTML as a feed may hold it: no styles, no scripts, nothing fetched. */
export function asHtml(markup: readonly Markup[]): string {
  return markup
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const { name, address, language } = node;
      const href = address === undefined ? '' : ` href="${escapeHtml(address)}"`;
      const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
      return name === 'br' ? '<br>' : `<${name}${href}${lang}>${asHtml(node.children)}</${name}>`;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The same words without marks: blocks are parted by a blank line, entries of a list begin with a hyphen. */
export function asPlainText(markup: readonly Markup[]): string {
  return blocksOf(markup).join('\n\n');
}

function blocksOf(markup: readonly Markup[]): string[] {
  const blocks: string[] = [];
  let line = '';
  for (const node of markup) {
    if (typeof node === 'string' || inline.includes(node.name)) {
      line += wordsOf(node);
      continue;
    }
    blocks.push(line, ...blockText(node));
    line = '';
  }
  return [...blocks, line].map((block) => block.trim()).filter((block) => block !== '');
}

function blockText({ name, children }: Element): string[] {
  if (name === 'table') return [children.map(wordsOf).join('\n')];
  if (name !== 'ul' && name !== 'ol') return blocksOf(children);
  const entries = children.map((entry) => (typeof entry === 'string' ? [entry] : blocksOf(entry.children)));
  return [entries.map((entry) => `- ${entry.join('\n').replaceAll('\n', '\n  ')}`).join('\n')];
}

function wordsOf(node: Markup): string {
  if (typeof node === 'string') return node;
  if (node.name === 'br') return '\n';
  return node.children.map(wordsOf).join(node.name === 'tr' ? ' | ' : '');
}
