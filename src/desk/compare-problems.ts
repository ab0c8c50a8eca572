import type { Problem } from '../edition/problem.ts';

/** What changed between two checks. */
export interface Comparison {
  /** Problems that were not there before. */
  added: readonly Problem[];
  /** Problems that are there no more. */
  mended: readonly Problem[];
}

/** Compares the problems of two checks. One that only moved, because lines were written above it, is the same. */
export function compareProblems(before: readonly Problem[], after: readonly Problem[]): Comparison {
  return { added: without(after, before), mended: without(before, after) };
}

/** The problems that have no partner among the others; where one stands there several times, each has one partner. */
function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const partners = new Map<string, number>();
  for (const other of others) partners.set(nameOf(other), (partners.get(nameOf(other)) ?? 0) + 1);
  return problems.filter((problem) => {
    const left = partners.get(nameOf(problem)) ?? 0;
    if (left > 0) partners.set(nameOf(problem), left - 1);
    return left === 0;
  });
}

function nameOf({ file, rule, message }: Problem): string {
  return [file, rule, message].join('\n');
}
