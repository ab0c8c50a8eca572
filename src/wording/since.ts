import type { Since } from '../edition/edition.ts';
import { wordDay } from './day.ts';
import { wordCount, wordList } from './list.ts';

/** What has happened since a day, counted: `41 developments, 12 facts moved and 3 forecasts closed`. Empty if nothing has. */
export function wordSince({ developments, moved, closed }: Since): string {
  const known = moved.filter(({ before }) => before !== undefined).length;
  const counts = [
    { count: developments.length, words: wordCount(developments.length, 'development') },
    { count: known, words: `${wordCount(known, 'fact')} moved` },
    { count: moved.length - known, words: `${wordCount(moved.length - known, 'fact')} new` },
    { count: closed.length, words: `${wordCount(closed.length, 'forecast')} closed` },
  ];
  return wordList(counts.filter(({ count }) => count > 0).map(({ words }) => words));
}

/** What is told to a reader who comes back: `3 facts changed since your visit on 12 December 2026`. */
export function wordChangesSinceVisit(count: number, day: string): string {
  return `${wordCount(count, 'fact')} changed since your visit on ${wordDay(day)}`;
}
