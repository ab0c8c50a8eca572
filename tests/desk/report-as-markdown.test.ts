import { expect, test } from 'vitest';
import { reportAsMarkdown } from '../../src/desk/report-as-markdown.ts';
import type { Problem } from '../../src/edition/problem.ts';

function aProblem(changes: Partial<Problem> = {}): Problem {
  return {
    file: 'content/a.yaml',
    line: 2,
    column: 7,
    length: 5,
    rule: 'names',
    level: 'error',
    message: 'This is no name',
    remedy: 'Write a name',
    ...changes,
  };
}

const counts = { files: 5, facts: 1, sources: 1 };
const report = (...problems: Problem[]) => reportAsMarkdown({ problems, counts, lineOf: () => undefined });
/** As it reads once the numbers of characters are characters again. */
const read = (markdown: string) =>
  markdown.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));

test('errors are listed, and warnings counted by rule', () => {
  const warning = aProblem({ level: 'warning', rule: 'copies' });
  expect(read(report(aProblem(), warning, { ...warning, file: 'content/b.yaml' })))
    .toBe(`## Content: 1 error, 2 warnings in 2 files

- **content/a.yaml:2:7** names<br>
  This is no name<br>
  Write a name

| Warnings of the rule | | in files |
| --- | ---: | ---: |
| copies | 2 | 2 |
`);
});

test('without problems there is a heading alone', () => {
  expect(read(report())).toBe('## Content: 5 files, 1 fact, 1 source: no errors, no warnings\n');
});

test('of many errors the first fifty are listed', () => {
  const told = report(...Array.from({ length: 53 }, (_, index) => aProblem({ message: `Error ${index}` })));
  expect(told).toContain('Error 49');
  expect(told).not.toContain('Error 50');
  expect(told).toContain('\nand 3 more errors, in the log of this step.\n');
});

test.each([
  '<img src=x onerror=alert(1)>',
  '[words](https://example.org)',
  '**bold** `code` _x_ ~x~',
  'a | b',
  '1. one',
  '- one',
  '# one',
  'https://example.org',
  '![x](y)',
  '&lt;',
  '@name',
])('%s in a message stays text', (message) => {
  const line = report(aProblem({ message })).split('\n')[3] ?? '';
  expect(read(line)).toBe(`  ${message}<br>`);
  expect(line.replace(/<br>$/, '').replace(/&#\d+;/g, '')).not.toMatch(/[<>[\]*_`~|#!@:.-]/);
});

test('line breaks and unseen characters cannot leave their line', () => {
  expect(read(report(aProblem({ message: 'a\n\n# b\u001b' })))).toContain('  a # b[U+001B]<br>\n');
});
