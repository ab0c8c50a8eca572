import type { MovedFact, Since } from '../edition/edition.ts';
import { wordDay } from './day.ts';
import { wordCount, wordList } from './list.ts';

/** What has happened since a day, counted: `41 developments, 2 figures moved, more said of 6 facts and 3 forecasts closed`. Empty if nothing has. */
export function wordSince({ developments, moved, closed }: Since): string {
  const count = (how: MovedFact['how']) => moved.filter((each) => each.how === how).length;
  const [changed, more, fresh] = [count('figure-moved'), count('more-said'), count('new')];
  const counts = [
    { count: developments.length, words: wordCount(developments.length, 'development') },
    { count: changed, words: `${wordCount(changed, 'figure')} moved` },
    { count: more, words: `more said of ${wordCount(more, 'fact')}` },
    { count: fresh, words: `${wordCount(fresh, 'fact')} new` },
    { count: closed.length, words: `${wordCount(closed.length, 'forecast')} closed` },
  ];
  return wordList(counts.filter((each) => each.count > 0).map(({ words }) => words));
}

/** What is told to a reader who comes back: `3 facts changed since your visit on 12 December 2026`. */
export function wordChangesSinceVisit(count: number, day: string): string {
  return `${wordCount(count, 'fact')} changed since your visit on ${wordDay(day)}`;
}
