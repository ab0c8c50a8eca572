import { entriesOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { firstDifference } from '../same-passage.ts';
import type { WrittenEntry } from '../written-entry.ts';

interface Excerpt {
  words: string;
  at: string | undefined;
  from: WrittenEntry;
}

/**
 * Where a claim or forecast keeps an excerpt of the passage that a quote prints, both read the same. Different passages of
 * one source are not held against each other. Content model: "a quote's `words` are in the cited excerpt where one is kept".
 */
export function quotesAgreeWithExcerpts(manuscript: Manuscript): Problem[] {
  const excerpts = excerptsBySource(manuscript);
  return entriesOf(manuscript, 'quote').flatMap((quote) =>
    (excerpts.get(quote.data.source) ?? []).flatMap(({ words, at, from }) => {
      if (quote.data.at !== undefined && at !== undefined && quote.data.at !== at) return [];
      const difference = firstDifference(quote.data.words.text, words);
      if (difference === undefined) return [];
      const [here, there] = difference;
      return [
        {
          ...quote.positionOf(['words', 'text']),
          rule: 'quotes-agree-with-excerpts',
          level: 'error' as const,
          message: `The quote "${quote.id}" has “${here}” where the excerpt of the same source in ${from.file} has “${there}”.`,
          remedy:
            'Look into the source again, and write in both files what it prints. Mark what is left out with […].',
        },
      ];
    }),
  );
}

function excerptsBySource(manuscript: Manuscript): Map<string, Excerpt[]> {
  const found = new Map<string, Excerpt[]>();
  const keep = (
    from: WrittenEntry,
    { source, at, words }: { source: string; at?: string | undefined; words?: string | undefined },
  ) => {
    if (words !== undefined) found.set(source, [...(found.get(source) ?? []), { words, at, from }]);
  };
  for (const fact of entriesOf(manuscript, 'fact')) {
    for (const citation of fact.data.claims.flatMap(({ sources }) => sources)) keep(fact, citation);
  }
  for (const forecast of entriesOf(manuscript, 'forecast')) keep(forecast, forecast.data);
  return found;
}
