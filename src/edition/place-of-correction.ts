/**
 * Where on an explainer's page a correction points: its `where` is words for readers, and means a place where it names one.
 * @param where "The section What was repaired", "The short answer", "Fact 11"
 * @param sections all sections of the explainer
 * @returns the id of the section whose whole title stands in the words, the longest if there are several; `short-answer`; or
 *   nothing, where the words name neither
 */
export function placeOfCorrection(
  where: string,
  sections: readonly { id: string; title: string }[],
): string | undefined {
  const words = plain(where);
  const [section] = sections
    .filter(({ title }) => words.includes(plain(title)))
    .toSorted((a, b) => b.title.length - a.title.length);
  if (section !== undefined) return section.id;
  return words.includes(' short answer ') ? 'short-answer' : undefined;
}

/** Words without case, signs and runs of spaces, with a space at either end. */
function plain(text: string): string {
  return ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
