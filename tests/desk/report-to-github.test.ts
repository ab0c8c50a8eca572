import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { reportToGitHub } from '../../src/desk/report-to-github.ts';
import { aProblem } from '../examples/a-problem.ts';

test('every problem is marked at its place, and the report follows where GitHub obeys nothing', () => {
  const token = createHash('sha256').update('The report').digest('hex');
  expect(reportToGitHub([aProblem({ level: 'warning' }), aProblem()], 'The report')).toBe(
    `::error file=content/voices/board.yaml,line=2,col=7,endColumn=12,title=names-are-names::This is no name.%0AWrite a name.
::warning file=content/voices/board.yaml,line=2,col=7,endColumn=12,title=names-are-names::This is no name.%0AWrite a name.
::stop-commands::${token}
The report
::${token}::`,
  );
});

test('signs that mean something to GitHub are escaped', () => {
  const [mark] = reportToGitHub(
    [
      aProblem({
        file: 'content/a,b:100%.yaml',
        message: '50 % of\r\nit: a, b.\u001b[0m',
        remedy: 'Write\n::error::no.',
      }),
    ],
    '',
  ).split('\n');
  expect(mark).toBe(
    '::error file=content/a%2Cb%3A100%25.yaml,line=2,col=7,endColumn=12,title=names-are-names::50 %25 of it: a, b.[U+001B][0m%0AWrite ::error::no.',
  );
});

test('a file cannot give GitHub commands through the lines that the report quotes', () => {
  const lines = reportToGitHub([], '    ::add-mask::the\n    ##[error]x').split('\n');
  const token = /^::stop-commands::([0-9a-f]{64})$/.exec(lines[0] ?? '')?.[1];
  expect(token).toBeDefined();
  expect(lines.at(-1)).toBe(`::${token}::`);
  expect(lines.slice(1, -1)).toEqual(['    ::add-mask::the', '    ##[error]x']);
  expect(reportToGitHub([], 'another text')).not.toContain(token);
});

test('more marks than GitHub shows are not made, and it is said how many there are', () => {
  const many = Array.from({ length: 35 }, (_, index) =>
    aProblem({ line: index + 1, level: index < 23 ? 'warning' : 'error' }),
  );
  const told = reportToGitHub(many, 'The report');
  expect(told.match(/^::error/gm)).toHaveLength(10);
  expect(told.match(/^::warning/gm)).toHaveLength(10);
  expect(told).toContain(
    '\nGitHub marks only 10 of 12 errors and 10 of 23 warnings beside the lines. All errors stand below.\n\nThe report\n',
  );
  expect(told.indexOf('::error')).toBe(0);
});

test('of ten all are marked, and nothing is said', () => {
  const ten = Array.from({ length: 10 }, () => aProblem());
  expect(reportToGitHub(ten, 'The report')).not.toContain('GitHub marks only');
});
