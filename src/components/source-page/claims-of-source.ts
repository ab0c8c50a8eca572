import type { Citation, Claim, Fact, Source } from '../../edition/edition.ts';

/** A claim that cites a source, with the fact it is of and how it cites it. */
export interface CitedClaim {
  fact: Fact;
  claim: Claim;
  citation: Citation;
}

/** Every claim that cites this source, in the order of the source's facts and of their claims. */
export function claimsOfSource(source: Source): CitedClaim[] {
  return source.facts.flatMap((fact) =>
    fact.claims.flatMap((claim) =>
      claim.sources
        .filter((citation) => citation.source.id === source.id)
        .map((citation) => ({ fact, claim, citation })),
    ),
  );
}
