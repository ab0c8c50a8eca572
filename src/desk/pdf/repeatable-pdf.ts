/**
 * A PDF that is the same whenever the same page is printed: browsers write the second at which they print, and number the
 * elements by what else they had in hand.
 * @param pdf as Chromium writes it
 * @param day the day it bears, `YYYY-MM-DD`
 * @throws if it holds no date of creation, as when a browser begins to write it otherwise
 */
export function repeatablePdf(pdf: Uint8Array, day: string): Buffer {
  // One letter is one byte in latin1, and everything keeps its length: no offset in the file changes.
  const text = withOwnNumbers(Buffer.from(pdf).toString('latin1'));
  const moment = `${day.replaceAll('-', '')}000000`;
  const dated = text.replace(
    /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g,
    (_all, before: string) => before + moment,
  );
  if (!dated.includes(`/CreationDate (D:${moment}`)) {
    throw new Error('The PDF has no date of creation where Chromium writes it.');
  }
  return Buffer.from(dated, 'latin1');
}

/** Elements numbered from 1 in the order of the numbers they had, by which the file lists them. */
function withOwnNumbers(text: string): string {
  const element = /\(node(\d{8})\)/g;
  const numbers = [...new Set([...text.matchAll(element)].map((match) => match[1] ?? ''))].toSorted();
  const own = new Map(numbers.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
  return text.replace(element, (_all, number: string) => `(node${own.get(number) ?? number})`);
}
