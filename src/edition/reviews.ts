import { latestOf } from './calendar.ts';

/** When something is to be looked at again, and when somebody last looked. */
export interface Review {
  /** The day by which to look again, `YYYY-MM-DD`; `never` for what cannot change. */
  by: string;
  /** The day on which somebody last looked, `YYYY-MM-DD`. */
  last: string;
  /** Whether the day has passed: readers are told, and the desk. */
  isOverdue: boolean;
}

/**
 * When something is to be looked at again, and when somebody last looked. Content model: "`reviewBy` has passed".
 * @param days the day by which to look again; the day it was checked, if one is given; and days on which we published
 *   something of it, which was a look too
 * @param today `YYYY-MM-DD`
 */
export function reviewOf(
  {
    reviewBy,
    checked = '',
    published,
  }: { reviewBy: string; checked?: string | undefined; published: readonly string[] },
  today: string,
): Review {
  return {
    by: reviewBy,
    last: latestOf([checked, ...published]),
    isOverdue: reviewBy !== 'never' && reviewBy < today,
  };
}
