import { entriesOf, entryNamed, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** A source bears something out. Content model, warnings: "a source or fact nobody uses". */
export function everySourceIsUsed(manuscript: Manuscript): Problem[] {
  // What stands in a file that could not be read is not known.
  if (manuscript.unread.size > 0) return [];
  const used = new Set(
    manuscript.references
      .filter(({ to }) => to === 'source')
      .map(({ from, id }) => entryNamed(manuscript, from, 'source', id)),
  );
  return entriesOf(manuscript, 'source')
    .filter((source) => !used.has(source) && source.data.withdrawn === undefined)
    .map((source) => ({
      ...source.positionOf([]),
      rule: 'every-source-is-used',
      level: 'warning',
      message: `The source "${source.id}" is used nowhere.`,
      remedy: 'Cite it in a claim, a quote or a section, or delete this file if it was never published.',
    }));
}
