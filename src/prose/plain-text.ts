import type { Nodes } from 'mdast';
import { childrenOf, placeOf, type PlaceInFile } from './prose-tree.ts';

const blocks = new Set([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
]);

interface Stretch {
  text: string;
  /** The text node it comes from; nothing for a break between two blocks. */
  node?: Nodes;
}

function* stretchesOf(node: Nodes): Generator<Stretch> {
  if (node.type === 'text' || node.type === 'inlineCode') {
    // One character for one character, so that a place in the plain text is a place in the file.
    yield { text: node.value.replace(/\s/g, ' '), node };
    return;
  }
  if (node.type === 'break') {
    yield { text: ' ' };
    return;
  }
  let isFirst = true;
  for (const child of childrenOf(node)) {
    if (!isFirst && blocks.has(child.type)) yield { text: '\n' };
    yield* stretchesOf(child);
    isFirst = false;
  }
}

/**
 * The words of a node as a reader reads them, without marks and tags. Line breaks in the file become spaces;
 * blocks are parted by a line break. Tags without children (`<Fact id="…" />`) give nothing.
 */
export function plainText(node: Nodes): string {
  return [...stretchesOf(node)].map((stretch) => stretch.text).join('');
}

/**
 * Where a character of `plainText(node)` stands in the file.
 * @param index counted from 0 in the plain text
 * @returns the place, which is exact unless the text node holds escapes or entities before it
 */
export function placeInPlainText(node: Nodes, index: number): PlaceInFile {
  let passed = 0;
  for (const stretch of stretchesOf(node)) {
    if (stretch.node !== undefined && index < passed + stretch.text.length) {
      return placeInText(stretch.node, index - passed);
    }
    passed += stretch.text.length;
  }
  return placeOf(node);
}

/**
 * Where a character of a text node stands in the file, exact unless escapes or entities stand before it.
 * @param index counted from 0 in the value of the node
 */
export function placeInText(node: Nodes, index: number): PlaceInFile {
  const start = placeOf(node);
  const before = ('value' in node ? node.value : '').slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  if (before.length === 1) return { line: start.line, column: start.column + last.length };
  return { line: start.line + before.length - 1, column: last.length + 1 };
}
