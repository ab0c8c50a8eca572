import type { Problem } from '../problem.ts';
import type { Change } from './change.ts';
import { correctionsOf } from './corrections.ts';
import { silentChanges } from './field-rules.ts';

/**
 * A published quotation stays as it is, with its speaker, day and source, unless a correction names it and
 * says what stood there (`was`) and what stands there (`now`). Words are held letter for letter: a slip in them is somebody
 * else's words changed. A place in the source may be added.
 */
export function publishedQuotesStand(change: Change): Problem[] {
  return silentChanges(change, {
    rule: 'published-quotes-stand',
    kind: 'quote',
    wordForWord: ['words', 'translation'],
    isHarmless: ({ path, was }) => was === undefined && (path[0] === 'at' || path[0] === 'venue'),
    corrections: (all, { after }) => correctionsOf(all, after.explainer, 'quotes', after.id),
    remedy: ({ after }) =>
      `Put it back. If it was a mistake of ours, say so: npm run new -- update --kind correction --quotes ${after.id}`,
  });
}
