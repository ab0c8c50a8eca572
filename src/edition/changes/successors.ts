import type { ContentKind } from '../../schemas/content-kinds.ts';
import { isShared, type Manuscript } from '../manuscript.ts';
import type { WrittenEntry } from '../written-entry.ts';

/** What a thing is called by, among all content. */
interface Named {
  kind: ContentKind;
  id: string;
  explainer?: string | undefined;
}

const indexes = new WeakMap<Manuscript, ReadonlyMap<string, WrittenEntry>>();

/** What became of a published thing; nothing if no file of its kind has its id or lists it in `formerly`. */
export function successorIn(after: Manuscript, { kind, id, explainer }: Named): WrittenEntry | undefined {
  const index = indexes.get(after) ?? indexOf(after);
  indexes.set(after, index);
  const story =
    explainer === undefined ? undefined : index.get(fullNameOf({ kind: 'explainer', id: explainer }));
  return index.get(fullNameOf({ kind, id, explainer: story?.id ?? explainer }));
}

/** The kind, the story where it stands in one, and the id, in one text. */
export function fullNameOf({ kind, id, explainer = '' }: Named): string {
  return [kind, isShared(kind) ? '' : explainer, id].join(' ');
}

function indexOf({ entries }: Manuscript): Map<string, WrittenEntry> {
  const former = entries.flatMap((entry) =>
    (entry.data.formerly ?? []).map((id) => [fullNameOf({ ...entry, id }), entry] as const),
  );
  // Whoever has an id now goes before whoever had it.
  return new Map([...former, ...entries.map((entry) => [fullNameOf(entry), entry] as const)]);
}
