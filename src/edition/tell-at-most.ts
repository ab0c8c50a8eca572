import type { Problem } from './problem.ts';

/** How many problems are told of one file, and in all: more than anybody mends in one go. */
export const mostOfAFile = 100;
export const mostInAll = 5000;

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
  const message = `${rest.length} more problems stand ${where}.`;
  const more = {
    ...next,
    length: 1,
    level,
    message,
    remedy: 'Mend those above first, and check again.',
  } as const;
  return [...problems.slice(0, most - 1), more];
}
