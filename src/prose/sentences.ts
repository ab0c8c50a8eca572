import type { Nodes, Root } from 'mdast';
import { endsSentence } from './sentence-ends.ts';
import { placeInText } from './plain-text.ts';
import { attributeOf, childrenOf, isTag, placeOf, type PlaceInFile, type TagNode } from './prose-tree.ts';
import { tagNamed } from './tags.ts';

/** Stands for a character that a tag answers for. No letter, digit, space or mark, so that no figure goes on across it. */
export const covered = '\uFFFC';

/** A stretch of characters, counted from 0. */
export interface Span {
  start: number;
  end: number;
}

/** One sentence of a block: what ends at a full stop or the end of a paragraph, heading, list item or table cell. */
export interface Sentence extends Span {
  /** Ids of the sources that stand in it or right after its full stop. */
  sources: string[];
  /** Ids of the facts that are marked in it. */
  facts: string[];
}

/** A tag that answers for words, with the words it holds; of a source, the place where it stands. */
export interface Mark extends Span {
  tag: 'Source' | 'Fact' | 'Said';
  id: string;
}

/** Words without a break between blocks: a paragraph, a heading, one item of a list, one cell of a table. */
export interface TextBlock {
  /** As a reader reads it, line breaks as spaces. */
  text: string;
  /** The same, character for character, with `covered` for what stands in `Fact`, `Said` or `Unsourced`. */
  open: string;
  sentences: Sentence[];
  /** The facts, quotations and sources that are marked in it, in order. */
  marks: Mark[];
  /** What stands in *emphasis*, such as the title of a work. */
  emphasised: Span[];
  /** Where a character of the text stands in the file. */
  placeOf: (index: number) => PlaceInFile;
}

// More than the longest abbreviation, and the longest run of opening marks.
const nearby = 40;

const answering = new Set(['Fact', 'Said', 'Unsourced']);
const inLine = new Set([
  ...['text', 'inlineCode', 'break', 'emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement'],
  ...['linkReference', 'footnoteReference', 'image', 'imageReference', 'html', 'mdxTextExpression'],
]);

const read = new WeakMap<Root, TextBlock[]>();

/** All words of a file that a reader reads as text, block by block and sentence by sentence. */
export function textBlocksIn(root: Root): TextBlock[] {
  // Several rules ask for the same file.
  const blocks = read.get(root) ?? [...runsIn(root)].map(blockOf).filter(({ text }) => text.trim() !== '');
  read.set(root, blocks);
  return blocks;
}

function* runsIn(node: Nodes): Generator<Nodes[]> {
  let run: Nodes[] = [];
  for (const child of childrenOf(node)) {
    if (inLine.has(child.type)) {
      run.push(child);
      continue;
    }
    if (run.length > 0) yield run;
    run = [];
    // A fact that is a whole paragraph stands in the tree like a block.
    if (isTag(child) && tagNamed(child.name)?.stands === 'in a sentence') yield [child];
    else yield* runsIn(child);
  }
  if (run.length > 0) yield run;
}

interface Stretch {
  text: string;
  /** The text node it comes from; nothing for a break or a tag without words. */
  node: Nodes | undefined;
  isCovered: boolean;
  isEmphasised: boolean;
}

type Piece = Stretch | { tag: Mark['tag']; id: string } | { ends: true };

function* piecesOf(node: Nodes, around: Pick<Stretch, 'isCovered' | 'isEmphasised'>): Generator<Piece> {
  if (node.type === 'text' || node.type === 'inlineCode') {
    yield { ...around, text: node.value.replace(/\s/g, ' '), node };
    return;
  }
  if (node.type === 'break') {
    yield { ...around, text: ' ', node: undefined };
    return;
  }
  if (isTag(node)) {
    yield* piecesOfTag(node, around);
    return;
  }
  const inside = { ...around, isEmphasised: around.isEmphasised || node.type === 'emphasis' };
  for (const child of childrenOf(node)) yield* piecesOf(child, inside);
}

function* piecesOfTag(tag: TagNode, around: Pick<Stretch, 'isCovered' | 'isEmphasised'>): Generator<Piece> {
  if (tag.name === 'Source') {
    yield { tag: 'Source', id: attributeOf(tag, 'id') ?? '' };
    return;
  }
  const mark = tag.name === 'Fact' || tag.name === 'Said' ? tag.name : undefined;
  if (mark !== undefined) yield { tag: mark, id: attributeOf(tag, 'id') ?? '' };
  const isCovered = around.isCovered || answering.has(tag.name ?? '');
  const children = childrenOf(tag);
  // A fact without words prints its value.
  if (children.length === 0) yield { ...around, text: covered, node: undefined, isCovered };
  for (const child of children) yield* piecesOf(child, { ...around, isCovered });
  if (mark !== undefined) yield { ends: true };
}

function blockOf(run: Nodes[]): TextBlock {
  const stretches: (Stretch & Span)[] = [];
  const marks: Mark[] = [];
  const unfinished: Mark[] = [];
  let text = '';
  const add = (stretch: Stretch) => {
    stretches.push({ ...stretch, start: text.length, end: text.length + stretch.text.length });
    text += stretch.text;
  };
  for (const piece of run.flatMap((node) => [...piecesOf(node, { isCovered: false, isEmphasised: false })])) {
    if ('text' in piece) {
      add(piece);
      continue;
    }
    if ('ends' in piece) {
      const mark = unfinished.pop();
      if (mark !== undefined) mark.end = text.length;
      continue;
    }
    const mark = { ...piece, start: text.length, end: text.length };
    marks.push(mark);
    if (piece.tag !== 'Source') unfinished.push(mark);
    // So that a sentence ends here also where the next one follows without a space.
    if (piece.tag === 'Source' && /[.!?][\p{Pe}\p{Pf}"']*$/u.test(text))
      add({ text: ' ', node: undefined, isCovered: false, isEmphasised: false });
  }
  return {
    text,
    open: stretches.map((each) => (each.isCovered ? covered.repeat(each.text.length) : each.text)).join(''),
    sentences: sentencesOf(text, marks),
    marks,
    emphasised: stretches
      .filter(({ isEmphasised }) => isEmphasised)
      .map(({ start, end }) => ({ start, end })),
    placeOf: (index) => placeAmong(stretches, index) ?? placeOf(run[0] ?? { type: 'root', children: [] }),
  };
}

function placeAmong(stretches: readonly (Stretch & Span)[], index: number): PlaceInFile | undefined {
  const found = stretches.find(({ start, end, node }) => node !== undefined && index >= start && index < end);
  return found?.node === undefined ? undefined : placeInText(found.node, index - found.start);
}

function sentencesOf(text: string, marks: readonly Mark[]): Sentence[] {
  const spans = sentenceSpans(text);
  const last = spans.length - 1;
  return spans.map((span, index) => ({
    ...span,
    // A source right after the full stop belongs to the sentence that ends there.
    sources: marks
      .filter(
        ({ tag, start }) =>
          tag === 'Source' && (start > span.start || index === 0) && (start <= span.end || index === last),
      )
      .map(({ id }) => id),
    facts: marks
      .filter(({ tag, start }) => tag === 'Fact' && start >= span.start && start < span.end)
      .map(({ id }) => id),
  }));
}

/**
 * Where the sentences of a line of text begin and end, the blanks after each included.
 *
 * `Intl.Segmenter` knows where a sentence may end (decimals, closing quotation marks and brackets, all scripts), and comes
 * with Node. It takes every abbreviation before a capital or number for an end ("Gen. | Kim", "Art. | 4"), so such pieces
 * are joined again.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length;
    if (
      end < text.length &&
      !endsSentence(text.slice(Math.max(start, end - nearby), end), text.slice(end, end + nearby))
    )
      continue;
    spans.push({ start, end });
    start = end;
  }
  return spans;
}
