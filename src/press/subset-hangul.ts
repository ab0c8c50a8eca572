import subsetFont from 'subset-font';

/** A face must have something: without a syllable in the content it has this one. */
const atLeast = '가';

/**
 * Every Hangul letter in some texts, once, by code point. A syllable that a file writes in parts stands here as one, as
 * browsers set it, and in its parts.
 */
export function hangulIn(texts: Iterable<string>): string {
  const letters = new Set(atLeast);
  for (const text of texts) {
    for (const form of [text, text.normalize('NFC')]) {
      for (const [letter] of form.matchAll(/\p{Script=Hangul}/gu)) letters.add(letter);
    }
  }
  return [...letters].sort().join('');
}

/**
 * The part of a Korean face that sets these letters.
 * @param face a whole font file
 * @returns a woff2 file, the same bytes each time
 */
export async function subsetHangul(face: Uint8Array, letters: string): Promise<Uint8Array> {
  return subsetFont(Buffer.from(face), letters, { targetFormat: 'woff2', noHinting: true });
}
