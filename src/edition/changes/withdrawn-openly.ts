import { placeOf } from '../../prose/prose-tree.ts';
import { entryNamed } from '../manuscript.ts';
import { referencesInProse } from '../references-in-prose.ts';
import { whatStands } from '../what-stands.ts';
import type { WrittenEntry } from '../written-entry.ts';
import type { Change } from './change.ts';
import { correctionsOf } from './corrections.ts';
import type { Evidence } from './evidence-in-prose.ts';

/**
 * Whether a source was withdrawn and a new correction, of whichever story, names it: that explains by itself why nothing cites
 * the source any more.
 * @param source its id
 */
export function isWithdrawnOpenly(change: Change, source: string): boolean {
  const isWithdrawn = change.after.entries.some(
    ({ kind, id, data }) => kind === 'source' && id === source && data.withdrawn !== undefined,
  );
  return isWithdrawn && correctionsOf(change, undefined, 'sources', source).length > 0;
}

/**
 * Tells of a piece of evidence in the prose of a published file whether it marks something that was withdrawn since.
 * @param before the file as it was published
 * @param after what became of it
 */
export function marksOfWithdrawn(
  change: Change,
  before: WrittenEntry,
  after: WrittenEntry,
): (evidence: Evidence) => boolean {
  const standing = whatStands(change.after);
  const places = referencesInProse(before)
    .filter(({ to, id }) => entryNamed(change.after, after, to, id) !== undefined)
    .filter(({ to, id }) => entryNamed(standing, after, to, id) === undefined)
    .flatMap(({ tag }) => (tag === undefined ? [] : [placeOf(tag)]));
  return ({ place }) => places.some(({ line, column }) => line === place.line && column === place.column);
}
