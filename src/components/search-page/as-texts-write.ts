/** `2024-06-19`, `2024.6.19`, `2024년 6월 19일`; the day may be missing. Figures may have four digits and a stop as well, but no such year. */
const yearFirst =
  /(?<![\d.])((?:19|20)\d{2})(?:[-./]|년) ?(\d{1,2})(?:(?:[-./]|월) ?(\d{1,2}))?(?:[.월일](?!\d))?(?!\d)/g;
/** `19.06.2024`, `19/6/2024`. */
const dayFirst = /(?<![\d.])(\d{1,2})[./] ?(\d{1,2})[./] ?((?:19|20)\d{2})(?!\d)/g;
/** The space in `10 000`, the stop in `10.000`, which after a nought would be that of a decimal. */
const betweenThousands =
  /(?<=(?<!\d)\d{1,3})\s(?=\d{3}(?!\d))|(?<=(?<![\d.])[1-9]\d{0,2}(?:\.\d{3})*)\.(?=\d{3}(?!\d))/g;

/**
 * What a reader asks, with days and figures as our texts write them: `19.06.2024` and `2024-06-19` are `19 June 2024`, and `10 000`
 * and `10.000` are `10000`.
 * @param months their names, January first
 */
export function asTextsWrite(asked: string, months: readonly string[]): string {
  const inWords = (written: string, day: string, month: string, year: string) => {
    const name = months[Number(month) - 1];
    return name === undefined || Number(day) > 31 ? written : `${Number(day) || ''} ${name} ${year}`;
  };
  return asked
    .replace(yearFirst, (written, year, month, day = '') => inWords(written, day, month, year))
    .replace(dayFirst, (written, day, month, year) => inWords(written, day, month, year))
    .replace(betweenThousands, '');
}
