/** A sentence without its full stop, to stand inside another. */
export function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}
