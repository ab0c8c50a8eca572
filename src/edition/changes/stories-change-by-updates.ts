import type { Problem } from '../problem.ts';
import { newUpdates, pairsOf, type Change } from './change.ts';
import { silentChanges } from './field-rules.ts';

const rule = 'stories-change-by-updates';

/**
 * What stands on top of a published story changes only together with a new update: the question, the key facts, how sure we
 * are, the titles of its sections, what is not known, whether it is still developing, and up to which day we know of anything. The day of its
 * publication never changes, and what we know never ends earlier than it did. A story may be withdrawn as it is. The newsroom's own fields (byline, reviewBy, checked) are
 * free.
 */
export function storiesChangeByUpdates(change: Change): Problem[] {
  const isAnswered = (all: Change, { after }: { after: { id: string; explainer?: string | undefined } }) =>
    newUpdates(all, after.explainer ?? after.id).length > 0;
  const remedy = () => 'Put it back, or tell readers what changed: npm run new -- update';
  return [
    ...silentChanges(change, {
      rule,
      kind: 'explainer',
      free: ['published', 'byline', 'reviewBy', 'checked'],
      // A day that moved back is told below; a withdrawn story tells it by itself.
      isHarmless: ({ path: [field], was, now }) =>
        field === 'withdrawn' ? was === undefined : field === 'dataCutOff' && String(now) < String(was),
      isAnswered,
      remedy,
    }),
    ...silentChanges(change, { rule, kind: 'section', isAnswered, remedy }),
    ...silentChanges(change, {
      rule,
      kind: 'question',
      isAnswered,
      remedy: ({ after }) =>
        `Put it back, or tell readers what changed: npm run new -- update --questions ${after.id}`,
    }),
    ...pairsOf(change, 'explainer').flatMap(({ before, after }) => [
      ...(before.data.published === after.data.published
        ? []
        : [
            {
              ...after.positionOf(['published']),
              rule,
              level: 'error' as const,
              message: `The explainer "${after.id}" was published on ${before.data.published}; now it says ${after.data.published}.`,
              remedy: `Write published: ${before.data.published}. What is newer is told by updates.`,
            },
          ]),
      ...(before.data.dataCutOff <= after.data.dataCutOff
        ? []
        : [
            {
              ...after.positionOf(['dataCutOff']),
              rule,
              level: 'error' as const,
              message: `What the explainer "${after.id}" knows ended on ${before.data.dataCutOff}; now it ends earlier, on ${after.data.dataCutOff}.`,
              remedy: `Write dataCutOff: ${before.data.dataCutOff}, or a later day.`,
            },
          ]),
    ]),
  ];
}
