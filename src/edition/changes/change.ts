import type { ContentKind } from '../../schemas/content-kinds.ts';
import { isUnread, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';
import { withNamesOfNow } from './names-of-now.ts';
import { successorIn } from './successors.ts';

/** Content as it was published and as it would be published now. */
export interface Change {
  before: Manuscript;
  after: Manuscript;
}

/**
 * Lays what was published beside what would be published now, both under the names of now.
 * @param before all content as it was published
 * @param after all content as it is
 */
export function changeBetween(before: Manuscript, after: Manuscript): Change {
  return withNamesOfNow(before, after);
}

/** One rule on how published content may change: everything that breaks it. */
export type ChangeRule = (change: Change) => Problem[];

/** The same thing, before and after. */
export interface Pair<Kind extends ContentKind> {
  before: EntryOf<Kind>;
  after: EntryOf<Kind>;
}

/** Everything of one kind that was published and is still there, under its id or a new one that lists it in `formerly`. */
export function pairsOf<Kind extends ContentKind>(change: Change, kind: Kind): Pair<Kind>[] {
  const isOfKind = (entry: WrittenEntry): entry is EntryOf<Kind> => entry.kind === kind;
  return change.before.entries.filter(isOfKind).flatMap((before) => {
    const after = successorOf(change, before);
    return after !== undefined && isOfKind(after) ? [{ before, after }] : [];
  });
}

/** What became of a published thing; nothing if no file of its kind has its id or lists it in `formerly`. */
export function successorOf({ after }: Change, entry: WrittenEntry): WrittenEntry | undefined {
  return successorIn(after, entry);
}

/** Whether a file is there but cannot be read now, so that nothing can be said of what it holds. */
export function isUnreadNow({ after }: Change, { file }: WrittenEntry): boolean {
  return isUnread(after, file);
}

/** Updates that were not there before: of one explainer, or of all where none is named. */
export function newUpdates(change: Change, explainer?: string): EntryOf<'update'>[] {
  const isUpdate = (entry: WrittenEntry): entry is EntryOf<'update'> => entry.kind === 'update';
  const continued = new Set(pairsOf(change, 'update').map(({ after }) => after.file));
  return change.after.entries
    .filter(isUpdate)
    .filter((update) => explainer === undefined || update.explainer === explainer)
    .filter(({ file }) => !continued.has(file));
}

/** New updates of any kind that name a thing in one of their lists. */
export function updatesNaming(
  change: Change,
  explainer: string | undefined,
  list: 'facts' | 'forecasts' | 'questions',
  id: string,
): EntryOf<'update'>[] {
  return newUpdates(change, explainer).filter(({ data }) => (data[list] ?? []).includes(id));
}

/** Whether a new update of any kind names a thing in one of its lists. */
export function isUpdated(...naming: Parameters<typeof updatesNaming>): boolean {
  return updatesNaming(...naming).length > 0;
}
