import type { WrittenFigureClaim, WrittenSaidClaim } from '../schemas/claim.ts';
import type { Figure } from './edition.ts';

/** The figure that a written claim gives; nothing for a claim in words. */
export function figureOf(claim: WrittenFigureClaim | WrittenSaidClaim): Figure | undefined {
  if (!('value' in claim || 'low' in claim)) return undefined;
  const { value, low, high, qualifier } = claim;
  if (value !== undefined) return { kind: 'value', value, qualifier };
  return low === undefined || high === undefined ? undefined : { kind: 'range', low, high, qualifier };
}

/**
 * The claims of a fact as they are shown: the preferred one first, then the others, the newest first. Of claims as of the
 * same day the one recorded later comes first, then the one written first.
 */
export function inOrderOfShowing<Claim extends WrittenFigureClaim | WrittenSaidClaim>(
  claims: readonly Claim[],
): Claim[] {
  return claims.toSorted((a, b) => {
    if (a.preferred !== b.preferred) return a.preferred === true ? -1 : 1;
    if (a.asOf !== b.asOf) return a.asOf > b.asOf ? -1 : 1;
    if (a.recorded !== b.recorded) return a.recorded > b.recorded ? -1 : 1;
    return 0;
  });
}
