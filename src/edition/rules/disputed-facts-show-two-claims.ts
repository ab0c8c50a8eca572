import { entriesOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** A dispute has two sides to show. Content model: "disputed shows at least two claims". */
export function disputedFactsShowTwoClaims(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact')
    .filter(({ data }) => data.standing === 'disputed' && data.claims.length < 2)
    .map((fact) => ({
      ...fact.positionOf(['standing']),
      rule: 'disputed-facts-show-two-claims',
      level: 'error',
      message: `The fact "${fact.id}" is disputed, but has only one claim.`,
      remedy: 'Add the claim that contradicts it, or write standing: reported.',
    }));
}
