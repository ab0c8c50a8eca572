/** The months as our texts write them, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A day, month or year in words: `19 June 2024`, `June 2024`, `2024`.
 * @param day `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @throws if it is none of these
 */
export function wordDay(day: string): string {
  return inOrder(day, (month) => month);
}

/**
 * The same with the month in three letters, for cards and tables: `19 Jun 2024`, `Jun 2024`, `2024`.
 * @param day `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @throws if it is none of these
 */
export function wordShortDay(day: string): string {
  return inOrder(day, (month) => month.slice(0, 3));
}

function inOrder(day: string, wordMonth: (name: string) => string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(day);
  const month = parts?.[2] === undefined ? undefined : months[Number(parts[2]) - 1];
  if (parts?.[1] === undefined || (parts[2] !== undefined && month === undefined)) {
    throw new Error(`"${day}" is not a day, month or year. Give YYYY-MM-DD, YYYY-MM or YYYY.`);
  }
  return [parts[3] && String(Number(parts[3])), month && wordMonth(month), parts[1]]
    .filter(Boolean)
    .join(' ');
}
