import { wordCount } from '../../wording/list.ts';
import { wordDay } from '../../wording/day.ts';
import { daysBetween } from '../calendar.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { reviewOf } from '../reviews.ts';

/** After so many days a review that is due stops publication. */
const patience = 180;

/** What is to be looked at again by a day is looked at. Content model: "`reviewBy` has passed: warning, error after 180 days". */
export function reviewIsDue({ entries, today }: Manuscript): Problem[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'fact' && entry.kind !== 'explainer') return [];
    const { reviewBy } = entry.data;
    if (!reviewOf({ reviewBy, published: [] }, today).isOverdue) return [];
    const overdue = daysBetween(reviewBy, today);
    return [
      {
        ...entry.positionOf(['reviewBy']),
        rule: 'review-is-due',
        level: overdue > patience ? ('error' as const) : ('warning' as const),
        message: `The ${entry.kind} "${entry.id}" was to be reviewed by ${wordDay(reviewBy)}, ${wordCount(overdue, 'day')} ago.`,
        remedy: `Look whether it still holds, add what is new, and write checked: with the day you looked, and the next day in reviewBy. All that is due: npm run due`,
      },
    ];
  });
}
