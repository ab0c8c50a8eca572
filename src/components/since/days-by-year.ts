/** A month with the days of its developments, each as its page is asked for. */
export interface MonthOfDays {
  /** `YYYY-MM` */
  month: string;
  /** The first of the month, which has a page whatever happened on it, is not among them. */
  days: string[];
}

/**
 * Days as a list shows them: the newest year and month first, the days of a month in their order.
 * @param days `YYYY-MM-DD`, the oldest first
 */
export function daysByYear(days: readonly string[]): { year: string; months: MonthOfDays[] }[] {
  const newestFirst = days.toReversed();
  return [...Map.groupBy(newestFirst, (day) => day.slice(0, 4))].map(([year, ofYear]) => ({
    year,
    months: [...Map.groupBy(ofYear, (day) => day.slice(0, 7))].map(([month, ofMonth]) => ({
      month,
      days: ofMonth.filter((day) => day !== `${month}-01`).toReversed(),
    })),
  }));
}
