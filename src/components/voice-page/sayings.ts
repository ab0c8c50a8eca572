import type { Voice } from '../../edition/edition.ts';
import { wordCount, wordList } from '../../wording/list.ts';

/** How much a voice says in our explainers: `3 claims, 1 quotation and 2 forecasts`. */
export function wordSayings({ claims, quotes, forecasts }: Voice): string {
  const counts: [number, string][] = [
    [claims.length, 'claim'],
    [quotes.length, 'quotation'],
    [forecasts.length, 'forecast'],
  ];
  return wordList(counts.filter(([count]) => count > 0).map(([count, noun]) => wordCount(count, noun)));
}
