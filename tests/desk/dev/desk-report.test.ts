import { expect, test } from 'vitest';
import { showsInBrowser } from '../../../src/desk/dev/desk-report.ts';
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

test('the browser is shown each error as the check tells it, and warnings are counted', () => {
  expect(showsInBrowser(findings(problem({}), problem({ level: 'warning' })))).toEqual({
    headline: '1 error',
    errors: [
      'content/sources/herald.yaml:2:8  error  a-rule\n    title: <b>\n           ^^^\n  It is wrong.\n  Mend it.',
    ],
    footnote: 'Also 1 warning: npm run check',
  });
});

test('content without errors has nothing to show', () => {
  expect(showsInBrowser(findings(problem({ level: 'warning' })))).toMatchObject({ headline: '', errors: [] });
  expect(showsInBrowser(findings())).toEqual({ headline: '', errors: [], footnote: '' });
});
