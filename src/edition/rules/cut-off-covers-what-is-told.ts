import { wordDay } from '../../wording/day.ts';
import { isBefore } from '../calendar.ts';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import { isFoundByReading, sourcesOf } from '../own-findings.ts';
import type { Problem } from '../problem.ts';
import { stage } from '../staging.ts';

/**
 * Readers are told up to which day a story knows anything, so nothing in it is newer. Content model, field `dataCutOff`: the
 * last day we know of.
 */
export function cutOffCoversWhatIsTold(written: Manuscript): Problem[] {
  // What readers are not shown yet may be newer: the cut-off is moved with it.
  const manuscript = { ...written, entries: stage(written.entries, undefined, 'readers').entries };
  return entriesOf(manuscript, 'explainer').flatMap((story) => {
    const { dataCutOff } = story.data;
    const newer = daysTold(manuscript, story.id).filter(({ day }) => isBefore(dataCutOff, day));
    const newest = newer.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
    if (newest === undefined) return [];
    const write = newest.day.length === 10 ? `Write dataCutOff: ${newest.day}` : 'Write a later day';
    return [
      {
        ...story.positionOf(['dataCutOff']),
        rule: 'cut-off-covers-what-is-told',
        level: 'error' as const,
        message: `This story says that it knows nothing after ${wordDay(dataCutOff)}, but ${newest.file} tells of ${wordDay(newest.day)}.`,
        remedy: `${write}, once you have looked whether anything else has happened up to then.`,
      },
    ];
  });
}

interface DayTold {
  day: string;
  file: string;
}

/** Days of the world of which a story tells. */
function daysTold(manuscript: Manuscript, explainer: string): DayTold[] {
  return [
    ...entriesOf(manuscript, 'update', explainer)
      .filter(({ data }) => data.kind === 'development')
      .map(({ data, file }) => ({ day: data.day, file })),
    ...entriesOf(manuscript, 'fact', explainer).flatMap((fact) => ofClaims(manuscript, fact)),
  ];
}

function ofClaims(manuscript: Manuscript, fact: EntryOf<'fact'>): DayTold[] {
  return fact.data.claims
    .filter((claim) => !isFoundByReading(claim.asOf, sourcesOf(manuscript, fact, claim)))
    .map(({ asOf }) => ({ day: asOf, file: fact.file }));
}
