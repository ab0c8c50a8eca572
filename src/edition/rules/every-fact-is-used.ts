import { entriesOf, entryNamed, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** A fact stands somewhere in its story. Content model, warnings: "a source or fact nobody uses". */
export function everyFactIsUsed(manuscript: Manuscript): Problem[] {
  // What stands in a file that could not be read is not known.
  if (manuscript.unread.size > 0) return [];
  const used = new Set(
    manuscript.references
      .filter(({ to }) => to === 'fact')
      .map(({ from, id }) => entryNamed(manuscript, from, 'fact', id)),
  );
  return entriesOf(manuscript, 'fact')
    .filter((fact) => !used.has(fact))
    .map((fact) => ({
      ...fact.positionOf([]),
      rule: 'every-fact-is-used',
      level: 'warning',
      message: `The fact "${fact.id}" is used nowhere.`,
      remedy: `Write <Fact id="${fact.id}">the words</Fact> in a section, or delete this file if it was never published.`,
    }));
}
