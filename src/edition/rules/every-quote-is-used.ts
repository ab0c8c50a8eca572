import { entriesOf, entryNamed, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** A quotation stands somewhere in its story. As for facts and sources: what nobody uses is a leftover, or was forgotten. */
export function everyQuoteIsUsed(manuscript: Manuscript): Problem[] {
  // What stands in a file that could not be read is not known.
  if (manuscript.unread.size > 0) return [];
  const used = new Set(
    manuscript.references
      .filter(({ to }) => to === 'quote')
      .map(({ from, id }) => entryNamed(manuscript, from, 'quote', id)),
  );
  return entriesOf(manuscript, 'quote')
    .filter((quote) => !used.has(quote))
    .map((quote) => ({
      ...quote.positionOf([]),
      rule: 'every-quote-is-used',
      level: 'warning',
      message: `The quote "${quote.id}" is used nowhere.`,
      remedy: `Write <Quote id="${quote.id}" /> in a section, or <Said id="${quote.id}">some of its words</Said>, or delete this file if it was never published.`,
    }));
}
