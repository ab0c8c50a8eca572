import type { Explainer } from '../../edition/edition.ts';

/**
 * The letter-number of a cited source on the page, such as `S3`.
 * @throws if no passage cites it
 */
export function markOfSource(explainer: Explainer, source: string): string {
  for (const { citations } of explainer.passages.values()) {
    const placed = citations.find((citation) => citation.source.id === source);
    if (placed !== undefined) return placed.mark;
  }
  throw new Error(`No passage of this explainer cites the source "${source}".`);
}

/**
 * The letter-number of a quotation inside a sentence, such as `Q2`.
 * @throws if no passage has it
 */
export function markOfQuote(explainer: Explainer, quote: string): string {
  for (const { quotes } of explainer.passages.values()) {
    const placed = quotes.find((candidate) => candidate.quote.id === quote);
    if (placed !== undefined) return placed.mark;
  }
  throw new Error(`No passage of this explainer has the quotation "${quote}".`);
}

/** The id of the entry that a mark such as `S3` leads to. */
export function entryId(mark: string): string {
  return `entry-${mark}`;
}

/** The id of the first such mark in running text, to which the entry links back. */
export function entryMarkId(mark: string): string {
  return `in-text-${mark}`;
}
