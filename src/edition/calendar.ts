/**
 * Tells whether one day certainly came before another. Where one of them is only a month or a year, both are compared as
 * far as both are known: March 2024 is neither before nor after 19 March 2024.
 * @param first `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param second in the same way
 */
export function isBefore(first: string, second: string): boolean {
  const known = Math.min(first.length, second.length);
  return first.slice(0, known) < second.slice(0, known);
}

/**
 * How many days lie between two days; negative if the second came first.
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`
 */
export function daysBetween(from: string, to: string): number {
  const millisecondsADay = 86_400_000;
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay;
}

/** The latest of some days, `YYYY-MM-DD`; an empty text of none. */
export function latestOf(days: readonly string[]): string {
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}
