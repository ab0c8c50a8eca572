/**
 * A text that fits a given length, cut between words with an ellipsis where it must be cut.
 * @param most the longest it may be, in characters, the ellipsis included
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\s,.;:(–-]+$/, '')}…`;
}
