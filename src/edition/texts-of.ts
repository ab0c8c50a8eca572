import { textBlocksIn } from '../prose/sentences.ts';
import { isTag, nodesIn, placeInTag } from '../prose/prose-tree.ts';
import type { Stretch } from './problem.ts';
import type { WrittenEntry } from './written-entry.ts';

/** A text of a file, whichever way it is written: a field, a paragraph, an attribute of a tag. */
export interface TextOfEntry {
  text: string;
  /** The path of the field; nothing for prose. */
  path?: readonly PropertyKey[];
  /** Where a stretch of it stands, as far as is known. */
  placeOf: (start: number, length: number) => Stretch;
}

/** Every text of a file, fields first. */
export function textsOf(entry: WrittenEntry): TextOfEntry[] {
  const fields = [...textsIn(entry.data, [])].map(({ text, path }) => ({
    text,
    path,
    placeOf: () => entry.positionOf(path),
  }));
  return [...fields, ...textsOfProse(entry)];
}

function* textsIn(
  value: unknown,
  path: readonly PropertyKey[],
): Generator<{ text: string; path: readonly PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
  }
}

function textsOfProse({ file, prose }: WrittenEntry): TextOfEntry[] {
  if (prose === undefined) return [];
  const blocks = textBlocksIn(prose.root).map(({ text, placeOf }) => ({
    text,
    placeOf: (start: number, length: number) => ({ file, ...placeOf(start), length }),
  }));
  const attributes = [...nodesIn(prose.root)].filter(isTag).flatMap((tag) =>
    tag.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
      const place = placeInTag(tag, prose.source, new RegExp(`\\s${attribute.name}\\s*=\\s*["']([^"']+)`));
      return [{ text: attribute.value, placeOf: () => ({ file, ...place }) }];
    }),
  );
  return [...blocks, ...attributes];
}
