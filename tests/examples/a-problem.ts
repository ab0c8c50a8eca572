import type { Problem } from '../../src/edition/problem.ts';

/** An error in the file of a voice. */
export function aProblem(changes: Partial<Problem> = {}): Problem {
  return {
    file: 'content/voices/board.yaml',
    line: 2,
    column: 7,
    length: 5,
    rule: 'names-are-names',
    level: 'error',
    message: 'This is no name.',
    remedy: 'Write a name.',
    ...changes,
  };
}
