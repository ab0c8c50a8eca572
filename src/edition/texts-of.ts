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

const read = new WeakMap<WrittenEntry, readonly TextOfEntry[]>();

/** Every text of a file, fields first. Each correction asks for those of all files. */
export function textsOf(entry: WrittenEntry): readonly TextOfEntry[] {
  const texts = read.get(entry) ?? textsIn(entry);
  read.set(entry, texts);
  return texts;
}

function textsIn(entry: WrittenEntry): TextOfEntry[] {
  const fields = [...textsOfFields(entry.data, [])].map(({ text, path }) => ({
    text,
    path,
    placeOf: () => entry.positionOf(path),
  }));
  return [...fields, ...textsOfProse(entry)];
}

function* textsOfFields(
  value: unknown,
  path: readonly PropertyKey[],
): Generator<{ text: string; path: readonly PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOfFields(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsOfFields(inner, [...path, key]);
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
