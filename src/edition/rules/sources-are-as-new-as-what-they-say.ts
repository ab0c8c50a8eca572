import { wordDay } from '../../wording/day.ts';
import { isBefore } from '../calendar.ts';
import { entriesOf, entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import { isFoundByReading, sourcesOf } from '../own-findings.ts';
import type { Problem } from '../problem.ts';

const rule = 'sources-are-as-new-as-what-they-say';

/**
 * A source does not tell of what came after it: of a claim at least one source is as new, and a quotation or forecast was
 * said before its source came out. A finding that we make by reading older works is as of the day on which they were read.
 */
export function sourcesAreAsNewAsWhatTheySay(manuscript: Manuscript): Problem[] {
  return [
    ...entriesOf(manuscript, 'fact').flatMap((fact) => claimsWithOlderSources(manuscript, fact)),
    ...[...entriesOf(manuscript, 'quote'), ...entriesOf(manuscript, 'forecast')].flatMap((said) =>
      saidAfterItsSource(manuscript, said),
    ),
  ];
}

function claimsWithOlderSources(manuscript: Manuscript, fact: EntryOf<'fact'>): Problem[] {
  return fact.data.claims.flatMap((claim, index) => {
    const sources = sourcesOf(manuscript, fact, claim);
    const days = sources.map(({ data }) => data.published).toSorted();
    const newest = days.at(-1);
    if (newest === undefined || sources.length < claim.sources.length) return [];
    if (days.some((day) => !isBefore(day, claim.asOf)) || isFoundByReading(claim.asOf, sources)) return [];
    return [
      {
        ...fact.positionOf(['claims', index, 'asOf']),
        rule,
        level: 'error' as const,
        message: `This claim is as of ${wordDay(claim.asOf)}, and ${sources.length === 1 ? 'its source' : 'the newest of its sources'} came out on ${wordDay(newest)}, before that.`,
        remedy: 'Cite the source that says so, or correct one of the two days.',
      },
    ];
  });
}

function saidAfterItsSource(
  manuscript: Manuscript,
  entry: EntryOf<'quote'> | EntryOf<'forecast'>,
): Problem[] {
  const { said, source } = entry.data;
  const published = entryNamed(manuscript, entry, 'source', source)?.data.published;
  if (published === undefined || !isBefore(published, said)) return [];
  return [
    {
      ...entry.positionOf(['said']),
      rule,
      level: 'error',
      message: `This was said on ${wordDay(said)}, and its source came out on ${wordDay(published)}, before that.`,
      remedy: 'Cite the source that prints it, or correct one of the two days.',
    },
  ];
}
