import { expect, test } from 'vitest';
import { compareProblems } from '../../src/desk/compare-problems.ts';
import type { Problem } from '../../src/edition/problem.ts';

function aProblem(message: string, line = 1): Problem {
  return {
    file: 'content/a.yaml',
    line,
    column: 1,
    length: 1,
    rule: 'r',
    level: 'error',
    message,
    remedy: '',
  };
}

test('what came is new and what went is mended', () => {
  const [stays, came, went] = [aProblem('stays'), aProblem('came'), aProblem('went')];
  expect(compareProblems([stays, went], [stays, came])).toEqual({ added: [came], mended: [went] });
});

test('a problem that only moved is neither', () => {
  expect(compareProblems([aProblem('a', 1)], [aProblem('a', 9)])).toEqual({ added: [], mended: [] });
});

test('the same problem twice is two', () => {
  const [first, second] = [aProblem('a', 1), aProblem('a', 2)];
  expect(compareProblems([first], [first, second])).toEqual({ added: [second], mended: [] });
  expect(compareProblems([first, second], [first])).toEqual({ added: [], mended: [second] });
});
