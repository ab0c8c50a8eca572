import type { WrittenCitation } from '../schemas/claim.ts';
import type { DatedClaim } from './claims-brought.ts';

/** What of a written fact tells the days of its claims. */
interface FactWithClaims {
  data: { claims: readonly { asOf: string; recorded: string; sources: readonly WrittenCitation[] }[] };
}

/**
 * The claims of a written fact with the days that tell which update brought them, in the order of the file.
 * @param daysOfSource the day on which a source came out, by its id; none where there is no such source
 */
export function datedClaims(
  { data }: FactWithClaims,
  daysOfSource: (id: string) => readonly string[],
): DatedClaim[] {
  return data.claims.map(({ asOf, recorded, sources }) => ({
    asOf,
    recorded,
    published: sources
      .filter(({ stance }) => stance === undefined || stance === 'supports')
      .flatMap(({ source }) => daysOfSource(source)),
  }));
}
