import { once } from './joining/order.ts';

/**
 * The days for which a page tells what has happened since: the day of each update, and the first of each month from that of
 * the first update to that of the last.
 * @param daysOfUpdates `YYYY-MM-DD`, in any order
 * @returns the oldest day first, each once; nothing where nothing has happened yet
 */
export function daysToAskAbout(daysOfUpdates: readonly string[]): string[] {
  const days = daysOfUpdates.toSorted();
  return once([...firstsOfMonths(days), ...days].toSorted());
}

/** @param days in order */
function firstsOfMonths(days: readonly string[]): string[] {
  const first = days[0]?.slice(0, 7);
  const last = days.at(-1)?.slice(0, 7);
  const months: string[] = [];
  for (let month = first; month !== undefined && last !== undefined && month <= last; month = after(month)) {
    months.push(`${month}-01`);
  }
  return months;
}

/** @param month `YYYY-MM` */
function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
