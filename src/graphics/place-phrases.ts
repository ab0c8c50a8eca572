/** A stretch of a text, with the mark it carries if any. */
export interface Stretch<Mark> {
  text: string;
  mark?: Mark;
}

/**
 * Cuts a text at the words that are marked in it.
 * @param marked the words of each mark, exactly as they stand in the text, none inside another
 * @throws an error that names words which do not stand in the text, or overlap others
 */
export function placePhrases<Mark extends { words: string }>(
  text: string,
  marked: readonly Mark[],
): Stretch<Mark>[] {
  const found = marked
    .map((mark) => ({ mark, start: text.indexOf(mark.words) }))
    .toSorted((one, other) => one.start - other.start);
  const stretches: Stretch<Mark>[] = [];
  let end = 0;
  for (const { mark, start } of found) {
    if (start < end)
      throw new Error(`The words "${mark.words}" do not stand in the text, or overlap other marked words.`);
    if (start > end) stretches.push({ text: text.slice(end, start) });
    stretches.push({ text: mark.words, mark });
    end = start + mark.words.length;
  }
  return end < text.length ? [...stretches, { text: text.slice(end) }] : stretches;
}
