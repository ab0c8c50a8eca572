import type { Root, RootContent } from 'mdast';
import { plainText } from './plain-text.ts';
import { attributeOf, idsIn, isTag, nodesIn, type TagNode } from './prose-tree.ts';
import { tagNamed } from './tags.ts';

/** A block of running text that holds evidence: a paragraph, a list, a note, a figure. */
export interface Passage {
  /** Its number in the file, counted from 1 over the blocks that hold evidence. */
  n: number;
  /** The block: a child of the root. */
  node: RootContent;
  /** Every mark of a fact, in order, also those in a chart or sum; `words` is empty where the tag holds none. */
  facts: { id: string; words: string; node: TagNode }[];
  /** Every citation of a plain sentence, in order. */
  citations: { id: string; at: string | undefined; node: TagNode }[];
  /** Every quotation inside a sentence, in order. */
  said: { id: string; words: string; node: TagNode }[];
  /** Length of the block's text in characters. */
  length: number;
}

/**
 * The blocks of a file that hold evidence, in order. The edition and the page's parser both count with this
 * function, so that passage 3 of the one is passage 3 of the other. Tags without an id are left to `problemsInProse`.
 */
export function passagesIn(root: Root): Passage[] {
  const passages: Passage[] = [];
  for (const node of root.children) {
    const found = [...nodesIn(node)].filter(isTag);
    const facts = found.flatMap(factsOf);
    const citations = found.flatMap((tag) => citedBy(tag));
    const said = found.flatMap((tag) => saidBy(tag));
    if (facts.length + citations.length + said.length === 0) continue;
    passages.push({ n: passages.length + 1, node, facts, citations, said, length: plainText(node).length });
  }
  return passages;
}

function factsOf(tag: TagNode): Passage['facts'] {
  const attributes = tagNamed(tag.name)?.attributes ?? {};
  return Object.entries(attributes).flatMap(([name, { value }]) => {
    if (!('of' in value) || value.of !== 'fact') return [];
    const words = tag.name === 'Fact' ? plainText(tag) : '';
    return idsIn(attributeOf(tag, name) ?? '').map(({ id }) => ({ id, words, node: tag }));
  });
}

function citedBy(tag: TagNode): Passage['citations'] {
  const id = attributeOf(tag, 'id');
  return tag.name === 'Source' && id !== undefined ? [{ id, at: attributeOf(tag, 'at'), node: tag }] : [];
}

function saidBy(tag: TagNode): Passage['said'] {
  const id = attributeOf(tag, 'id');
  return tag.name === 'Said' && id !== undefined ? [{ id, words: plainText(tag), node: tag }] : [];
}
