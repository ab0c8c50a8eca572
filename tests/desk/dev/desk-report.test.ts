import { describe, expect, test } from 'vitest';
import { showsInBrowser, showsInTerminal } from '../../../src/desk/dev/desk-report.ts';
import type { Problem } from '../../../src/edition/problem.ts';

const problem = (given: Partial<Problem>): Problem => ({
  file: 'content/sources/herald.yaml',
  line: 2,
  column: 8,
  length: 3,
  rule: 'a-rule',
  level: 'error',
  message: 'It is wrong.',
  remedy: 'Mend it.',
  ...given,
});
const findings = (...problems: Problem[]) => ({
  problems,
  counts: { files: 1, facts: 0, sources: 1 },
  lineOf: () => 'title: <b>',
});

test('the browser is shown each error in its parts, and warnings are counted', () => {
  expect(showsInBrowser(findings(problem({}), problem({ level: 'warning' })))).toEqual({
    headline: '1 error',
    errors: [
      {
        place: 'content/sources/herald.yaml:2:8',
        rule: 'a-rule',
        source: 'title: <b>\n       ^^^',
        message: 'It is wrong.',
        remedy: 'Mend it.',
      },
    ],
    footnote: 'Also 1 warning: npm run check',
  });
});

test('an error in a file without such a line has no source', () => {
  const missing = { ...findings(problem({})), lineOf: () => undefined };
  expect(showsInBrowser(missing).errors).toMatchObject([{ source: '' }]);
});

test('a name that would deceive is shown by its code points', () => {
  const [told] = showsInBrowser(findings(problem({ file: 'content/\u202Efdp.yaml' }))).errors;
  expect(told?.place).toMatch(/^content\/[ -~]+fdp\.yaml:2:8$/);
});

test('content without errors has nothing to show', () => {
  expect(showsInBrowser(findings(problem({ level: 'warning' })))).toMatchObject({ headline: '', errors: [] });
  expect(showsInBrowser(findings())).toEqual({ headline: '', errors: [], footnote: '' });
});

describe('the terminal', () => {
  const look = { isColoured: false, columns: 76 };

  test('is told each error as by the check, and how many warnings there are', () => {
    expect(showsInTerminal(findings(problem({}), problem({ level: 'warning' })), look)).toBe(
      [
        'content/sources/herald.yaml:2:8  error  a-rule',
        '    title: <b>',
        '           ^^^',
        '  It is wrong.',
        '  Mend it.',
        '',
        '1 error, 1 warning in 1 file',
      ].join('\n'),
    );
  });

  test('is told where there are no errors', () => {
    expect(showsInTerminal(findings(), look)).toBe('The desk finds no errors.');
    expect(showsInTerminal(findings(problem({ level: 'warning' })), look)).toBe(
      'The desk finds no errors. Also 1 warning: npm run check',
    );
  });
});
