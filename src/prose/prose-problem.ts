import type { Problem } from '../edition/problem.ts';

/** Something wrong with the prose of a file; the file itself is known to whoever asked. */
export type ProseProblem = Omit<Problem, 'file'>;
