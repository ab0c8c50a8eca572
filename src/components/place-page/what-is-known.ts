import type { Place } from '../../edition/edition.ts';
import { wordCount, wordList } from '../../wording/list.ts';

/** How much we know of a place: `3 facts, 1 forecast and 2 updates`; an empty text if nothing. */
export function wordWhatIsKnown({ facts, forecasts, updates }: Place): string {
  const counts: [number, string][] = [
    [facts.length, 'fact'],
    [forecasts.length, 'forecast'],
    [updates.length, 'update'],
  ];
  return wordList(counts.filter(([count]) => count > 0).map(([count, noun]) => wordCount(count, noun)));
}
