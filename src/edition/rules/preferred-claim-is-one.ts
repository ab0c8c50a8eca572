import { entriesOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** One claim of a fact can be shown first. Content model: "`preferred: true` on at most one". */
export function preferredClaimIsOne(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact').flatMap((fact) =>
    fact.data.claims
      .flatMap((claim, index) => (claim.preferred === true ? [index] : []))
      .slice(1)
      .map((index) => ({
        ...fact.positionOf(['claims', index, 'preferred']),
        rule: 'preferred-claim-is-one',
        level: 'error' as const,
        message: `The fact "${fact.id}" has more than one preferred claim.`,
        remedy: 'Keep preferred: true on the one claim to show first, and delete the others.',
      })),
  );
}
