/** What a spreadsheet would run as a formula if a cell began with it. */
const beginsFormula = /^[\s]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/;

/**
 * Rows as a file of comma-separated values: RFC 4180, in UTF-8 with the mark by which spreadsheets know it. A text that a
 * spreadsheet would run as a formula begins with an apostrophe instead; numbers stand as they are.
 * @param head names of the columns
 * @param rows cells in the order of the columns
 */
export function printCsv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${[head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : beginsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
