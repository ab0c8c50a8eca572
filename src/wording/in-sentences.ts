/** Sentences one after the other; those of which there is nothing to say are left out. */
export function inSentences(...sentences: (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
