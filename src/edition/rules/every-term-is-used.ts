import { entriesOf, entryNamed, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** A word that is explained is used: the list of words at the foot of a page holds only those. As for facts and sources: what nobody uses is a leftover, or was forgotten. */
export function everyTermIsUsed(manuscript: Manuscript): Problem[] {
  // What stands in a file that could not be read is not known.
  if (manuscript.unread.size > 0) return [];
  const used = new Set(
    manuscript.references
      .filter(({ to }) => to === 'term')
      .map(({ from, id }) => entryNamed(manuscript, from, 'term', id)),
  );
  return entriesOf(manuscript, 'term')
    .filter((term) => !used.has(term))
    .map((term) => ({
      ...term.positionOf([]),
      rule: 'every-term-is-used',
      level: 'warning',
      message: `The term "${term.id}" is used nowhere.`,
      remedy: `Write <Term id="${term.id}">the word</Term> where it first stands, or delete this file.`,
    }));
}
