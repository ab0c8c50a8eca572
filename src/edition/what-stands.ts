import { entryNamed, prepareManuscript, type Manuscript } from './manuscript.ts';
import type { Reference } from './references.ts';
import type { WrittenEntry } from './written-entry.ts';

/** A withdrawal as it is written. */
export type WrittenWithdrawal = NonNullable<WithdrawableEntry['data']['withdrawn']>;

type WithdrawableEntry = Extract<WrittenEntry, { kind: 'fact' | 'source' | 'explainer' }>;

/** What an entry says of its own withdrawal; nothing if it was not withdrawn, or is of a kind that cannot be. */
export function withdrawalOf({ data }: WrittenEntry): WrittenWithdrawal | undefined {
  return 'withdrawn' in data ? data.withdrawn : undefined;
}

const split = new WeakMap<Manuscript, Manuscript>();

/**
 * The manuscript without what was withdrawn: facts, sources and updates, explainers with all that stands in them, and
 * quotations that can be read in a withdrawn source only.
 */
export function whatStands(manuscript: Manuscript): Manuscript {
  if (manuscript.entries.every((entry) => withdrawalOf(entry) === undefined)) return manuscript;
  const known = split.get(manuscript);
  if (known !== undefined) return known;
  const standing = manuscript.entries.filter((entry) => doesStand(manuscript, entry));
  const rest = prepareManuscript(standing, manuscript.today, [...manuscript.unread]);
  split.set(manuscript, rest);
  return rest;
}

function doesStand(manuscript: Manuscript, entry: WrittenEntry): boolean {
  const home = entryNamed(manuscript, entry, 'explainer', entry.explainer ?? '');
  const source =
    entry.kind === 'quote' ? entryNamed(manuscript, entry, 'source', entry.data.source) : undefined;
  return [entry, home, source].every((each) => each === undefined || withdrawalOf(each) === undefined);
}

/** Lists in which an update tells what it changed: they may name what was withdrawn. */
const listsOfUpdates: readonly PropertyKey[] = ['facts', 'sources', 'quotes'];

/**
 * References by which something that stands rests on something that does not.
 * @returns each with the entry that it names
 */
export function restingOnWithdrawn(manuscript: Manuscript): { reference: Reference; named: WrittenEntry }[] {
  const standing = whatStands(manuscript);
  if (standing === manuscript) return [];
  return standing.references.flatMap((reference) => {
    const { from, to, id, path = [] } = reference;
    if (from.kind === 'update' && listsOfUpdates.includes(path[0] ?? '')) return [];
    const named = entryNamed(manuscript, from, to, id);
    const doesNamedStand = entryNamed(standing, from, to, id) !== undefined;
    return named === undefined || doesNamedStand ? [] : [{ reference, named }];
  });
}
