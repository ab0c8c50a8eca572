import { printable } from '../edition/reading/printable.ts';
import { isRealDay } from '../schemas/fields.ts';
import { CannotRun } from './command-line.ts';

/**
 * The day of today where an editor sits. By the clock is right here, and at the desk only: what is added today is recorded
 * today, and what is due is due today. Nothing that is published comes from it.
 * @param given a day that somebody named instead, `YYYY-MM-DD`; nothing or an empty text if nobody did
 * @throws {CannotRun} if that is no day of the calendar
 */
export function dayByTheClock(given: string | undefined): string {
  if (given === undefined || given === '') {
    // eslint-disable-next-line no-restricted-syntax -- nothing is printed from it that readers see
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  }
  if (isRealDay(given)) return given;
  throw new CannotRun(
    `"${printable(given)}" is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-24.`,
  );
}
