import type { Problem } from '../problem.ts';
import { pairsOf, type Change } from './change.ts';
import { correctionsOf } from './corrections.ts';
import type { Difference } from './differences.ts';
import { silentChanges } from './field-rules.ts';
import { isWithdrawnOpenly } from './withdrawn-openly.ts';

const rule = 'published-sources-stand';

/**
 * A published source stays what it was cited as, unless a correction names it and says the old value in `was`
 * and the new one in `now`. An archived copy, the day its address stopped
 * answering, a later day on which we saw it, authors and the like may be added.
 */
export function publishedSourcesStand(change: Change): Problem[] {
  return [...untoldWithdrawals(change), ...changedFields(change)];
}

function changedFields(change: Change): Problem[] {
  return silentChanges(change, {
    rule,
    kind: 'source',
    isHarmless: (difference) => isHarmless(difference) || isOriginWithdrawn(change, difference),
    corrections: (all, { after }) => correctionsOf(all, undefined, 'sources', after.id),
    remedy: ({ after }) =>
      `Put it back. Another document is another file: npm run new -- source. If it was a mistake of ours, say so: npm run new -- update --kind correction --sources ${after.id}`,
  });
}

/** Sources withdrawn together with no new correction that names them. */
function untoldWithdrawals(change: Change): Problem[] {
  return pairsOf(change, 'source').flatMap(({ before, after }) => {
    if (before.data.withdrawn !== undefined || after.data.withdrawn === undefined) return [];
    if (correctionsOf(change, undefined, 'sources', after.id).length > 0) return [];
    return [
      {
        ...after.positionOf(['withdrawn']),
        rule,
        level: 'error' as const,
        message: `The published source "${after.id}" was withdrawn, and no new correction names it.`,
        remedy: `Tell readers: npm run new -- update --kind correction --sources ${after.id}`,
      },
    ];
  });
}

/** A source that was withdrawn openly may go from the sources on which another rests. */
function isOriginWithdrawn(change: Change, { path: [field], was, now }: Difference): boolean {
  if (field !== 'derivedFrom' || !Array.isArray(was)) return false;
  const left = was.filter((source) => !isWithdrawnOpenly(change, String(source)));
  return left.join(' ') === (Array.isArray(now) ? now.join(' ') : '');
}

function isHarmless({ path, was, now }: Difference): boolean {
  const [field] = path;
  if (field === 'accessed') return typeof was === 'string' && typeof now === 'string' && now > was;
  // What was not said before contradicts nothing.
  return was === undefined && field !== 'derivedFrom' && field !== 'noAddress';
}
