import { idsIn, isTag, nodesIn } from '../../prose/prose-tree.ts';
import { tags } from '../../prose/tags.ts';
import type { ContentKind } from '../../schemas/content-kinds.ts';
import { prepareManuscript, type Manuscript } from '../manuscript.ts';
import { referencesIn, type Reference } from '../references.ts';
import type { WrittenEntry } from '../written-entry.ts';
import { fullNameOf, successorIn } from './successors.ts';

/**
 * What was published and what is, with every reference under the name of now, so that a file that was renamed openly does not
 * look like a change of all that refers to it. The entries themselves keep their ids.
 */
export function withNamesOfNow(
  before: Manuscript,
  after: Manuscript,
): { before: Manuscript; after: Manuscript } {
  const names = new Map(
    before.entries.flatMap((entry) => {
      const heir = successorIn(after, entry);
      if (heir === undefined || heir.id === entry.id) return [];
      return [entry, { ...heir, id: entry.id }].map((former) => [fullNameOf(former), heir.id] as const);
    }),
  );
  return names.size === 0
    ? { before, after }
    : { before: inNamesOfNow(before, names), after: inNamesOfNow(after, names) };
}

function inNamesOfNow({ entries, today, unread }: Manuscript, names: Names): Manuscript {
  return prepareManuscript(
    entries.map((entry) => renamed(entry, names)),
    today,
    [...unread],
  );
}

type Names = ReadonlyMap<string, string>;

function renamed(entry: WrittenEntry, names: Names): WrittenEntry {
  const nowOf = (kind: ContentKind, id: string) =>
    names.get(fullNameOf({ kind, id, explainer: entry.explainer }));
  if (referencesIn(entry).every(({ to, id }) => nowOf(to, id) === undefined)) return entry;
  const data = structuredClone(entry.data);
  const prose = entry.prose && { ...entry.prose, root: structuredClone(entry.prose.root) };
  const copy: WrittenEntry = Object.assign({}, entry, { data, prose });
  for (const { to, id, path } of referencesIn(copy)) {
    const now = nowOf(to, id);
    if (now !== undefined && path !== undefined) setAt(copy.data, path, now);
  }
  renameInTags(copy, nowOf);
  return copy;
}

function renameInTags(
  { prose }: WrittenEntry,
  nowOf: (kind: Reference['to'], id: string) => string | undefined,
): void {
  if (prose === undefined) return;
  for (const tag of [...nodesIn(prose.root)].filter(isTag)) {
    for (const attribute of tag.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      const known = tags[tag.name ?? '']?.attributes[attribute.name]?.value;
      if (known === undefined || !('of' in known)) continue;
      attribute.value = idsIn(attribute.value)
        .map(({ id }) => nowOf(known.of, id) ?? id)
        .join(' ');
    }
  }
}

function setAt(data: object, path: readonly PropertyKey[], value: string): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    Reflect.set(data, key, value);
    return;
  }
  const inner: unknown = Reflect.get(data, key);
  if (typeof inner === 'object' && inner !== null) setAt(inner, rest, value);
}
