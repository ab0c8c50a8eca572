import type { ContentKind } from '../../schemas/content-kinds.ts';
import { isShared, type Manuscript } from '../manuscript.ts';
import type { WrittenEntry } from '../written-entry.ts';

const indexes = new WeakMap<Manuscript, ReadonlyMap<string, WrittenEntry>>();

/** What became of a published thing; nothing if no file of its kind has its id or lists it in `formerly`. */
export function successorIn(
  after: Manuscript,
  { kind, id, explainer }: Pick<WrittenEntry, 'kind' | 'id' | 'explainer'>,
): WrittenEntry | undefined {
  const index = indexes.get(after) ?? indexOf(after);
  indexes.set(after, index);
  const story = explainer === undefined ? undefined : index.get(nameOf('explainer', explainer, undefined));
  return index.get(nameOf(kind, id, story?.id ?? explainer));
}

function indexOf({ entries }: Manuscript): Map<string, WrittenEntry> {
  const former = entries.flatMap((entry) =>
    (entry.data.formerly ?? []).map((id) => [nameOf(entry.kind, id, entry.explainer), entry] as const),
  );
  const current = entries.map((entry) => [nameOf(entry.kind, entry.id, entry.explainer), entry] as const);
  return new Map([...former, ...current]);
}

function nameOf(kind: ContentKind, id: string, explainer: string | undefined): string {
  return [kind, isShared(kind) ? '' : (explainer ?? ''), id].join(' ');
}
