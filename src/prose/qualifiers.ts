import type { qualifiers } from '../schemas/claim.ts';

/** What a text says of a figure before it: that it is a lower bound, an upper bound, or near. */
export interface QualifierInWords {
  text: string;
  /** Where it begins in the text, counted from 0. */
  start: number;
  /** The word of the content model for it. */
  means: (typeof qualifiers)[number] | 'at most';
}

const words: readonly (readonly [RegExp, QualifierInWords['means']])[] = [
  [/at least|no fewer than|no less than|not less than|not fewer than|a minimum of/, 'at least'],
  [/no more than|not more than|at most|a maximum of/, 'at most'],
  [/more than|over|above|upwards of|in excess of|exceeding/, 'more than'],
  [/up to|as many as|as much as/, 'up to'],
  [/fewer than|less than|under|below/, 'fewer than'],
  [/nearly|almost|close to|just under|not quite/, 'nearly'],
  [/about|around|some|roughly|approximately|an estimated/, 'about'],
];

/**
 * The word that qualifies the figure which begins at a place: "at least" of "at least 14,000".
 * @param at where the figure begins, counted from 0
 */
export function qualifierBefore(text: string, at: number): QualifierInWords | undefined {
  const before = text.slice(0, at).replace(/\s/g, ' ');
  for (const [pattern, means] of words) {
    const found = new RegExp(`(?<!\\p{L})(?:${pattern.source}) $`, 'iu').exec(before);
    // "just over 5": the longer word counts, which stands first in the list.
    if (found !== null) return { text: found[0].trim(), start: found.index, means };
  }
  return undefined;
}
