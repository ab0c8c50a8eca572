import { attributeOf, idsIn, isTag, nodesIn, placeInTag, type TagNode } from '../prose/prose-tree.ts';
import { tags } from '../prose/tags.ts';
import type { Reference } from './references.ts';
import type { WrittenEntry } from './written-entry.ts';

/** The references that the tags of an entry's prose make, in the order of the text. */
export function referencesInProse(entry: WrittenEntry): Reference[] {
  const { prose } = entry;
  if (prose === undefined) return [];
  return [...nodesIn(prose.root)].filter(isTag).flatMap((tag) => referencesInTag(entry, tag, prose.source));
}

function referencesInTag(from: WrittenEntry, tag: TagNode, source: string): Reference[] {
  const attributes = Object.entries(tags[tag.name ?? '']?.attributes ?? {});
  return attributes.flatMap(([name, { value }]) => {
    if (!('of' in value)) return [];
    const written = attributeOf(tag, name) ?? '';
    const ids = value.is === 'ids' ? idsIn(written).map(({ id }) => id) : [written].filter((id) => id !== '');
    return ids.map((id) => ({
      from,
      to: value.of,
      id,
      tag,
      attribute: name,
      place: () => ({ file: from.file, ...placeInTag(tag, source, attributeWith(name, id)) }),
    }));
  });
}

/** Matches an attribute up to an id in its value, as a whole word; the id is the first group. */
function attributeWith(name: string, id: string): RegExp {
  const escaped = id.replace(/[^\w\s]/g, '\\$&');
  return new RegExp(`\\b${name}\\s*=\\s*["'][^"']*?(?<![\\w-])(${escaped})(?![\\w-])`);
}
