import { wordShortDay } from '../../wording/day.ts';
import { entriesOf, nameOfVoice, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** The claim that is shown first is not one that its own voice has since overtaken. */
export function preferredClaimIsUpToDate(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact').flatMap((fact) => {
    const { claims } = fact.data;
    const index = claims.findIndex(({ preferred }) => preferred === true);
    const shown = claims[index];
    if (shown === undefined) return [];
    const newer = claims.filter(({ by, asOf }) => by === shown.by && isLater(asOf, shown.asOf));
    const newest = newer.map(({ asOf }) => asOf).toSorted((a, b) => (a < b ? 1 : -1))[0];
    if (newest === undefined) return [];
    return [
      {
        ...fact.positionOf(['claims', index, 'preferred']),
        rule: 'preferred-claim-is-up-to-date',
        level: 'warning' as const,
        message: `The claim shown first is of ${wordShortDay(shown.asOf)}; ${nameOfVoice(manuscript, shown.by)} has said something newer, of ${wordShortDay(newest)}.`,
        remedy: 'Move preferred: true to the newer claim, unless the older one is better founded.',
      },
    ];
  });
}

/** Whether one day, month or year lies after another: 2026 does not lie after 2026-03, which is a part of it. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
