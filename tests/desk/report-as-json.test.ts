import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { collectProblems } from '../../src/desk/collect-problems.ts';
import { reportAsJson } from '../../src/desk/report-as-json.ts';
import type { Problem } from '../../src/edition/problem.ts';
import { aProblem } from '../examples/a-problem.ts';

const count = z.int().min(0);
const place = z.int().min(1);

/** What docs/check-json.md promises. */
const promised = z.strictObject({
  version: z.literal(1),
  read: z.strictObject({ files: count, facts: count, sources: count }),
  counts: z.strictObject({ errors: count, warnings: count, files: count }),
  notShown: z.strictObject({ errors: count, warnings: count }),
  problems: z.array(
    z.strictObject({
      file: z.string().startsWith('content'),
      line: place,
      column: place,
      length: place,
      rule: z.string().regex(/^[a-z]+(-[a-z]+)+$/),
      level: z.enum(['error', 'warning']),
      message: z.string().min(1),
      remedy: z.string().min(1),
    }),
  ),
});

const counts = { files: 5, facts: 1, sources: 1 };
const report = (...problems: Problem[]) => reportAsJson({ problems, counts, lineOf: () => undefined });

test('the report is one object with a problem a line', () => {
  expect(report(aProblem(), aProblem({ level: 'warning' }))).toBe(`{
  "version": 1,
  "read": {"files":5,"facts":1,"sources":1},
  "counts": {"errors":1,"warnings":1,"files":1},
  "notShown": {"errors":0,"warnings":0},
  "problems": [
    {"file":"content/voices/board.yaml","line":2,"column":7,"length":5,"rule":"names-are-names","level":"error","message":"This is no name.","remedy":"Write a name."},
    {"file":"content/voices/board.yaml","line":2,"column":7,"length":5,"rule":"names-are-names","level":"warning","message":"This is no name.","remedy":"Write a name."}
  ]
}`);
});

test('without problems the list is empty', () => {
  expect(promised.parse(JSON.parse(report())).problems).toEqual([]);
});

test('what was left out is counted', () => {
  const told = reportAsJson({
    problems: [],
    counts,
    lineOf: () => undefined,
    leftOut: { errors: 2, warnings: 3 },
  });
  expect(promised.parse(JSON.parse(told)).notShown).toEqual({ errors: 2, warnings: 3 });
});

test('what is not seen is escaped, and reads back as it was', () => {
  const message = 'a\u001b[2J\u009b31m\u202e\u2028\ue000\u{e0041}\nb 한국 é';
  const told = report(aProblem({ message }));
  expect(told).toContain('"a\\u001b[2J\\u009b31m\\u202e\\u2028\\ue000\\udb40\\udc41\\nb 한국 é"');
  expect(promised.parse(JSON.parse(told)).problems[0]?.message).toBe(message);
});

test('the report on the real content, judged far in the future, keeps the promise', () => {
  const told = promised.parse(JSON.parse(reportAsJson(collectProblems(process.cwd(), '2099-01-01'))));
  expect(told.problems.length).toBeGreaterThan(10);
  expect(told.counts.errors + told.counts.warnings).toBe(told.problems.length);
});

test('the document describes every field', () => {
  const text = readFileSync('docs/check-json.md', 'utf8');
  const fields = [
    ...Object.keys(promised.shape),
    ...Object.keys(promised.shape.problems.element.shape),
    ...Object.keys(promised.shape.read.shape),
    ...Object.keys(promised.shape.counts.shape),
  ];
  for (const field of fields) expect(text).toContain(`\`${field}\``);
});
