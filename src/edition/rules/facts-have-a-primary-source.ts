import { debtsOf } from '../debts-of-facts.ts';
import { entriesOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/**
 * At least one claim of a fact cites the work in which it was first said, and not only reports of it: a document, statement
 * or data set of whoever says so, its own state medium, or the voice's own publication. The fact's page says where there is
 * none. Content model, warnings: "a fact with no primary source †".
 */
export function factsHaveAPrimarySource(manuscript: Manuscript): Problem[] {
  if (manuscript.unread.size > 0) return [];
  return entriesOf(manuscript, 'fact')
    .filter((fact) => debtsOf(manuscript, fact).includes('no-primary-source'))
    .map((fact) => ({
      ...fact.positionOf(['claims']),
      rule: 'facts-have-a-primary-source',
      level: 'warning',
      message: `The fact "${fact.id}" has no primary source: every source reports what somebody else said.`,
      remedy: 'Cite the document, statement or data of the voice itself, if it can be found.',
    }));
}
