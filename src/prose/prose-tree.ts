import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A tag of the allow-list in running text, or alone on its line. */
export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

/** A place in a file, as an editor counts: lines and columns begin at 1. */
export interface PlaceInFile {
  line: number;
  column: number;
}

/** Tells whether a node is a tag, such as `<Fact id="casualties">`. */
export function isTag(node: Nodes): node is TagNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The nodes directly inside a node. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** A node and everything inside it, in the order of the text. */
export function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesIn(child);
}

/**
 * The text of an attribute.
 * @returns nothing where the attribute is missing, has no value, or is an expression
 */
export function attributeOf(tag: TagNode, name: string): string | undefined {
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : undefined;
  }
  return undefined;
}

/** The ids in an attribute that lists them with spaces between, each with where it begins in the value. */
export function idsIn(value: string): { id: string; start: number }[] {
  return [...value.matchAll(/\S+/g)].map((match) => ({ id: match[0], start: match.index }));
}

/** Where a node begins in its file. */
export function placeOf(node: Nodes): PlaceInFile {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/**
 * Where something in a tag's own markup stands, which the parser does not say.
 * @param source the whole text of the file
 * @param wanted finds it in the text of the opening tag; the first group counts, if there is one
 * @returns the place of the tag itself if it is not found
 */
export function placeInTag(tag: TagNode, source: string, wanted: RegExp): PlaceInFile & { length: number } {
  const start = tag.position?.start;
  const end = tag.position?.end;
  if (start?.offset === undefined || end?.offset === undefined) return { ...placeOf(tag), length: 1 };
  const markup = source.slice(start.offset, end.offset);
  const found = wanted.exec(markup);
  if (found === null) return { ...placeOf(tag), length: firstLineOf(openingOf(markup)).length };
  const words = found[1] ?? found[0];
  const before = markup.slice(0, found.index + found[0].lastIndexOf(words));
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  const column = lines.length === 1 ? start.column + last.length : last.length + 1;
  return { line: start.line + lines.length - 1, column, length: Math.max(1, firstLineOf(words).length) };
}

function openingOf(markup: string): string {
  return /^<[^>]*>?/.exec(markup)?.[0] ?? markup;
}

function firstLineOf(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
