import type { Claim, Fact } from './fact.ts';
import { canAgree, spanOf } from './spans.ts';

/**
 * The newest claim of each voice, the newest first, where the voices say what cannot all be true: in a disputed fact, and
 * where two figures of the same time exclude each other. Figures of different times may differ because things changed.
 * @returns an empty list where nothing is apart, or one voice speaks alone
 */
export function claimsApart({ claims, standing }: Pick<Fact, 'claims' | 'standing'>): Claim[] {
  const latest = new Map<string, Claim>();
  for (const claim of claims) {
    const known = latest.get(claim.by.id);
    if (known === undefined || claim.asOf > known.asOf) latest.set(claim.by.id, claim);
  }
  const newest = [...latest.values()];
  if (newest.length < 2 || (standing !== 'disputed' && !areApart(newest))) return [];
  return newest.toSorted((a, b) => (a.asOf === b.asOf ? 0 : a.asOf > b.asOf ? -1 : 1));
}

function areApart(claims: readonly Claim[]): boolean {
  return claims.some((one) =>
    claims.some(
      (other) =>
        one.asOf === other.asOf &&
        one.figure !== undefined &&
        other.figure !== undefined &&
        !canAgree(spanOf(one.figure), spanOf(other.figure)),
    ),
  );
}
