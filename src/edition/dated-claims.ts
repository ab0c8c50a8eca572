import type { DatedClaim } from './claims-brought.ts';
import { entryNamed, type EntryOf, type Manuscript } from './manuscript.ts';

/** The claims of a written fact with the days that tell which update brought them, in the order of the file. */
export function datedClaims(manuscript: Manuscript, fact: EntryOf<'fact'>): DatedClaim[] {
  return fact.data.claims.map(({ asOf, recorded, sources }) => ({
    asOf,
    recorded,
    published: sources
      .filter(({ stance }) => stance === undefined || stance === 'supports')
      .flatMap(({ source }) => entryNamed(manuscript, fact, 'source', source)?.data.published ?? []),
  }));
}
