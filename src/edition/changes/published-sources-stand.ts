import type { Problem } from '../problem.ts';
import type { Change } from './change.ts';
import { correctionsOf } from './corrections.ts';
import type { Difference } from './differences.ts';
import { silentChanges } from './field-rules.ts';

/**
 * A published source stays what it was cited as, unless a correction names it and says the old value in `was`
 * and the new one in `now`. An archived copy, the day its address stopped
 * answering, a later day on which we saw it, authors and the like may be added.
 */
export function publishedSourcesStand(change: Change): Problem[] {
  return silentChanges(change, {
    rule: 'published-sources-stand',
    kind: 'source',
    isHarmless,
    corrections: (all, { after }) => correctionsOf(all, undefined, 'sources', after.id),
    remedy: ({ after }) =>
      `Put it back. Another document is another file: npm run new -- source. If it was a mistake of ours, say so: npm run new -- update --kind correction --sources ${after.id}`,
  });
}

function isHarmless({ path, was, now }: Difference): boolean {
  const [field] = path;
  if (field === 'accessed') return typeof was === 'string' && typeof now === 'string' && now > was;
  // What was not said before contradicts nothing.
  return was === undefined && field !== 'derivedFrom' && field !== 'noAddress';
}
