import { isBefore } from './calendar.ts';
import { entryNamed, type EntryOf, type Manuscript } from './manuscript.ts';

type Claim = EntryOf<'fact'>['data']['claims'][number];

/** The sources of a claim, as far as there are such files. */
export function sourcesOf(manuscript: Manuscript, fact: EntryOf<'fact'>, claim: Claim): EntryOf<'source'>[] {
  return claim.sources.flatMap(({ source }) => entryNamed(manuscript, fact, 'source', source) ?? []);
}

/**
 * Whether a claim is what somebody found by reading older works: it is as of the day on which they were read, or later. It
 * may be newer than all of them, and tells nothing new of the world.
 */
export function isFoundByReading(asOf: string, sources: readonly EntryOf<'source'>[]): boolean {
  return (
    sources.length > 0 &&
    sources.every(({ data }) => isBefore(data.published, asOf) && !isBefore(asOf, data.accessed))
  );
}
