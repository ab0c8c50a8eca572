import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectProblems } from '../../src/desk/collect-problems.ts';
import { reportToTerminal } from '../../src/desk/report-to-terminal.ts';

let root = '';

const story: Record<string, string> = {
  'explainers/bridge/explainer.mdx': `---
question: Will the bridge reopen?
kicker: The valley
standfirst: It was closed.
published: 2026-11-24
byline: The desk
state: quiet
dataCutOff: 2026-11-20
keyFacts: [workers]
howSure: Quite sure.
method: We read the papers.
reviewBy: 2027-11-24
---
With <Fact id="workers">400 workers</Fact>, it did.
`,
  'explainers/bridge/sections/1-repairs.mdx': `---
title: The repairs
kind: background
---
The work took <Fact id="workers">about 400 workers</Fact>.
`,
  'explainers/bridge/facts/workers.yaml': `kind: figure
number: 1
label: Workers at the bridge
unit: workers
definition: People paid for work on that day.
standing: reported
reviewBy: never
claims:
  - by: board
    asOf: 2024-10-18
    recorded: 2026-11-24
    value: 400
    sources:
      - source: herald
    admission: true
`,
  'sources/herald.yaml': `kind: official-document
title: 다리 개통
publisher: The Valley Herald
url: https://herald.example/bridge
published: 2024-10-19
accessed: 2026-11-23
language: ko
party: none
archived:
  url: https://archive.example/bridge
  day: 2026-11-23
`,
  'voices/board.yaml': 'kind: organisation\nname: River Board\nparty: none\n',
  'places/.gitkeep': '',
  'terms/.gitkeep': '',
};

function write(file: string, text: string): void {
  const path = join(root, 'content', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  for (const [file, text] of Object.entries(story)) write(file, text);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('content without a mistake passes', () => {
  const { problems, counts } = collectProblems(root, undefined);
  expect(problems).toEqual([]);
  expect(counts).toEqual({ files: 5, facts: 1, sources: 1 });
});

test('mistakes in files and between them are told together, by place', () => {
  write(
    'explainers/bridge/sections/1-repairs.mdx',
    story['explainers/bridge/sections/1-repairs.mdx']!.replace('about 400', 'about 500'),
  );
  write('voices/board.yaml', 'kind: organisation\nname: River Board\nparty: none\nnmae: x\n');
  write(
    'explainers/bridge/facts/workers.yaml',
    story['explainers/bridge/facts/workers.yaml']!.replace('source: herald', 'source: hreald'),
  );
  const told = reportToTerminal(collectProblems(root, undefined), {
    isColoured: false,
    columns: 98,
  });
  expect(told).toContain(`content/explainers/bridge/facts/workers.yaml:14:17  error  every-reference-exists
          - source: hreald
                    ^^^^^^
  There is no source "hreald". Did you mean "herald"?
  Write "herald", or add content/sources/hreald.yaml.

content/explainers/bridge/sections/1-repairs.mdx:5:40  error  figures-agree-with-their-fact
    The work took <Fact id="workers">about 500 workers</Fact>.
                                           ^^^
  No claim of the fact "workers" has 500. Its claim: 400 (board, 18 Oct 2024).
  Write one of these, or add the new claim to content/explainers/bridge/facts/workers.yaml.

content/voices/board.yaml:4:1  error  `);
  expect(told.split('\n').at(-1)).toBe('3 errors, no warnings in 3 files');
});

test('what stands in a file that cannot be read is not called missing as well', () => {
  write('sources/herald.yaml', 'kind: [newspaper\n');
  write('explainers/bridge/sections/1-repairs.mdx', 'no front matter');
  const { problems, counts } = collectProblems(root, undefined);
  expect(new Set(problems.map(({ file }) => file))).toEqual(
    new Set(['content/sources/herald.yaml', 'content/explainers/bridge/sections/1-repairs.mdx']),
  );
  expect(counts).toEqual({ files: 5, facts: 1, sources: 1 });
});

test('today can be another day', () => {
  const [due] = collectProblems(root, '2027-12-24').problems;
  expect(due).toMatchObject({ rule: 'review-is-due', level: 'warning', line: 12, column: 11 });
});

test('nothing is read through a link, not even the line that would be shown', () => {
  const secret = join(root, 'secret.txt');
  writeFileSync(secret, 'SECRET-abc\n');
  symlinkSync(secret, join(root, 'content/sources/leak.yaml'));
  const findings = collectProblems(root, undefined);
  expect(findings.problems).toMatchObject([{ file: 'content/sources/leak.yaml', line: 1 }]);
  expect(findings.lineOf('content/sources/leak.yaml', 1)).toBeUndefined();
});

test('no line is shown of a file that is larger than any text', () => {
  write('sources/large.yaml', 'title: a\n'.repeat(100_000));
  const findings = collectProblems(root, undefined);
  expect(findings.problems.map(({ file }) => file)).toContain('content/sources/large.yaml');
  expect(findings.lineOf('content/sources/large.yaml', 1)).toBeUndefined();
});
