import type { Problem } from './problem.ts';

/** How many problems are told of one file, and in all: more than anybody mends in one go. */
export const mostOfAFile = 100;
export const mostInAll = 5000;

/** Up to here those that are not told are counted; beyond, nobody looks for more. */
const mostCounted = 500;

/**
 * The problems of one rule, file by file, until there are as many as can be told and counted: of a hostile file every word
 * is one, and each takes time to explain.
 * @param entries by file
 * @param find the problems of one of them, as lists in the order of the file; they are asked for one by one
 */
export function untilEnough<Entry>(
  entries: Iterable<Entry>,
  find: (entry: Entry) => readonly Iterable<Problem>[],
): Problem[] {
  const found: Problem[] = [];
  let tellable = 0;
  for (const entry of entries) {
    const ofFile = find(entry).flatMap((list) => firstFound(list));
    for (const problem of ofFile) found.push(problem);
    tellable += Math.min(ofFile.length, mostOfAFile);
    if (tellable > mostInAll + mostCounted) break;
  }
  return found;
}

/** The first problems of a file: those that can be told or counted. */
export function firstFound<Found>(list: Iterable<Found>): Found[] {
  return Iterator.from(list)
    .take(mostOfAFile + mostCounted)
    .toArray();
}

/**
 * Tells the first problems of each file, and how many more there are.
 * @param problems by place
 */
export function tellAtMost(problems: readonly Problem[]): Problem[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const told = [...byFile.values()].flatMap((ofFile) => firstOf(ofFile, mostOfAFile, 'in this file'));
  return firstOf(told, mostInAll, 'in this file and those after it');
}

function firstOf(problems: readonly Problem[], most: number, where: string): Problem[] {
  if (problems.length <= most) return [...problems];
  const rest = problems.slice(most - 1);
  const [next] = rest;
  if (next === undefined) return [...problems];
  const level = rest.some((problem) => problem.level === 'error') ? 'error' : 'warning';
  const count = rest.length > mostCounted ? `More than ${mostCounted}` : rest.length;
  const message = `${count} more problems stand ${where}.`;
  const more = {
    ...next,
    length: 1,
    level,
    message,
    remedy: 'Mend those above first, and check again.',
  } as const;
  return [...problems.slice(0, most - 1), more];
}
