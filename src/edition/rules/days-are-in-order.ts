import { wordDay } from '../../wording/day.ts';
import { daysBetween, isBefore } from '../calendar.ts';
import { daysInSequence, daysThatHaveCome, type Sequence, type WrittenDay } from '../days-of-content.ts';
import type { Manuscript } from '../manuscript.ts';
import { farAhead } from '../newest-day.ts';
import type { Problem } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';

/**
 * No day lies ahead, and nothing comes before what it follows from. Days of which only the month or year is known are
 * compared as far as they are known. Content model: "a day in the future; `asOf` after `recorded`; accessed before
 * published", and "two clocks".
 */
export function daysAreInOrder({ entries, today }: Manuscript): Problem[] {
  return entries.flatMap((entry) => [
    ...daysThatHaveCome(entry).flatMap((day) => inTheFuture(entry, day, today)),
    ...daysInSequence(entry).flatMap((sequence) => outOfOrder(entry, sequence)),
  ]);
}

function inTheFuture(entry: WrittenEntry, { path, day }: WrittenDay, today: string): Problem[] {
  if (day === undefined || !isBefore(today, day)) return [];
  const isFar = day.length === 10 && daysBetween(today, day) > farAhead;
  return [
    dayProblem(entry, path, {
      message: `${wordDay(day)} lies in the future: today is ${wordDay(today)}.`,
      remedy: isFar
        ? `Is the year right? Nothing else here is newer than ${wordDay(today)}. If it is, say so: npm run check -- --today ${day}`
        : 'Write the day on which it was so. What is only planned is no fact yet.',
    }),
  ];
}

function outOfOrder(entry: WrittenEntry, { first, second, path, message }: Sequence): Problem[] {
  if (first === undefined || second === undefined || !isBefore(second, first)) return [];
  return [
    dayProblem(entry, path, {
      message: message(wordDay(first), wordDay(second)),
      remedy: 'Correct one of the two days.',
    }),
  ];
}

function dayProblem(
  entry: WrittenEntry,
  path: readonly PropertyKey[],
  told: Pick<Problem, 'message' | 'remedy'>,
): Problem {
  return { ...entry.positionOf(path), rule: 'days-are-in-order', level: 'error', ...told };
}
