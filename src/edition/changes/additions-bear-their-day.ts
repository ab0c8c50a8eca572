import { wordDay } from '../../wording/day.ts';
import { entriesOf } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { withdrawalOf } from '../what-stands.ts';
import { newUpdates, pairsOf, type Change } from './change.ts';
import { matchClaims } from './match-claims.ts';

const rule = 'additions-bear-their-day';

/**
 * What is added to a published story bears no day of ours before the newest that the story already bore: an update, a claim or a
 * withdrawal dated back would look as if readers had been told earlier. Content model: "Two clocks".
 */
export function additionsBearTheirDay(change: Change): Problem[] {
  return pairsOf(change, 'explainer').flatMap(({ before, after }) => {
    const newest = newestDayOf(change, before.id, before.data.published);
    return newDays(change, after.id)
      .filter(({ day }) => day < newest)
      .map(({ what, field, day, place }) => ({
        ...place,
        rule,
        level: 'error' as const,
        message: `This ${what} is new, and says that it went on the page on ${wordDay(day)}; but the story already bore ${wordDay(newest)}.`,
        remedy: `Write the day on which you publish it: ${field}: ${newest} or later.`,
      }));
  });
}

function newestDayOf({ before }: Change, story: string, published: string): string {
  const days = [
    ...entriesOf(before, 'update', story).map(({ data }) => data.published),
    ...entriesOf(before, 'fact', story).flatMap(({ data }) => data.claims.map(({ recorded }) => recorded)),
  ];
  return days.reduce((a, b) => (b > a ? b : a), published);
}

function newDays(change: Change, story: string) {
  const updates = newUpdates(change, story).map((update) => ({
    what: 'update',
    field: 'published',
    day: update.data.published,
    place: update.positionOf(['published']),
  }));
  const published = new Map(pairsOf(change, 'fact').map(({ before, after }) => [after, before]));
  const claims = entriesOf(change.after, 'fact', story).flatMap((fact) =>
    matchClaims(published.get(fact)?.data.claims ?? [], fact.data.claims).added.map(({ claim, index }) => ({
      what: 'claim',
      field: 'recorded',
      day: claim.recorded,
      place: fact.positionOf(['claims', index, 'recorded']),
    })),
  );
  return [...updates, ...claims, ...newWithdrawals(change, story)];
}

function newWithdrawals(change: Change, story: string) {
  return (['explainer', 'fact', 'update'] as const).flatMap((kind) =>
    pairsOf(change, kind).flatMap(({ before, after }) => {
      const withdrawal = withdrawalOf(after);
      const isOfStory = (after.kind === 'explainer' ? after.id : after.explainer) === story;
      if (!isOfStory || withdrawal === undefined || withdrawalOf(before) !== undefined) return [];
      const place = after.positionOf(['withdrawn', 'on']);
      return [{ what: 'withdrawal', field: 'on', day: withdrawal.on, place }];
    }),
  );
}
