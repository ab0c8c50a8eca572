import { expect, test } from 'vitest';
import type { Problem } from '../../src/edition/problem.ts';
import { firstFound, tellAtMost, untilEnough } from '../../src/edition/tell-at-most.ts';

const problemIn = (file: string, line: number): Problem => ({
  file,
  line,
  column: 1,
  length: 1,
  rule: 'a-rule',
  level: 'error',
  message: 'Wrong.',
  remedy: 'Mend it.',
});

/** Problems without end, each of which is counted when it is made. */
function endless(made: { count: number }) {
  return function* (file: string): Generator<Problem> {
    for (let line = 1; ; line += 1) {
      made.count += 1;
      yield problemIn(file, line);
    }
  };
}

const filesNamed = (count: number) => Array.from({ length: count }, (_, n) => `${1000 + n}.mdx`);

test('of one file no more problems are made than can be told and counted', () => {
  const made = { count: 0 };
  const found = untilEnough(['a.mdx'], (file) => [endless(made)(file)]);
  expect(made.count).toBe(600);
  const told = tellAtMost(found);
  expect(told).toHaveLength(100);
  expect(told.at(-1)?.message).toBe('More than 500 more problems stand in this file.');
});

test('of all files no more problems are made than can be told and counted', () => {
  const made = { count: 0 };
  const found = untilEnough(filesNamed(1000), (file) => [endless(made)(file)]);
  expect(made.count).toBe(56 * 600);
  const told = tellAtMost(found);
  expect(told).toHaveLength(5000);
  expect(told.at(-1)?.message).toBe('More than 500 more problems stand in this file and those after it.');
});

test('what is told is the same as if all had been found', () => {
  const lines = Array.from({ length: 2000 }, (_, index) => index + 1);
  const all = filesNamed(80).flatMap((file) => lines.map((line) => problemIn(file, line)));
  const found = untilEnough(filesNamed(80), (file) => [lines.values().map((line) => problemIn(file, line))]);
  expect(tellAtMost(found)).toEqual(tellAtMost(all));
});

test('up to five hundred problems that are not told are counted', () => {
  const lines = Array.from({ length: 599 }, (_, index) => index + 1);
  const told = tellAtMost(firstFound(lines).map((line) => problemIn('a.mdx', line)));
  expect(told.at(-1)?.message).toBe('500 more problems stand in this file.');
});
