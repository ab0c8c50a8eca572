import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/edition/problem.ts';
import { reportToTerminal } from '../../src/desk/report-to-terminal.ts';
import type { ChosenFindings } from '../../src/desk/choose-problems.ts';
import { aProblem } from '../examples/a-problem.ts';

const plain = { isColoured: false, columns: 98 };
const counts = { files: 532, facts: 61, sources: 143 };

function report(line: string | undefined, given: Partial<Problem> = {}): string {
  return reportToTerminal({ problems: [aProblem(given)], counts, lineOf: () => line }, plain);
}

function pointed(line: string, given: Partial<Problem>): string[] {
  return report(line, given)
    .split('\n')
    .filter((text) => text.startsWith('    '));
}

describe('a problem', () => {
  test('is told as in the handbook: place, line, carets, what is wrong and what to do', () => {
    const problem = {
      file: 'content/explainers/north-korea-russia/sections/2-where.mdx',
      line: 6,
      column: 29,
      length: 5,
      rule: 'figures-agree-with-their-fact',
      message:
        'No claim of the fact "casualties" has 7,000. Its claims: about 6,000 (NIS, 12 Feb 2026), more than 6,000 (UK Defence Intelligence, 15 Jun 2025), about 4,700 (NIS, 30 Apr 2025).',
      remedy: 'Write one of these, or add the new claim.',
    };
    expect(report('<Fact id="casualties">about 7,000 killed or wounded</Fact>', problem)).toBe(
      `content/explainers/north-korea-russia/sections/2-where.mdx:6:29  error  figures-agree-with-their-fact
    <Fact id="casualties">about 7,000 killed or wounded</Fact>
                                ^^^^^
  No claim of the fact "casualties" has 7,000. Its claims: about 6,000 (NIS, 12 Feb 2026), more
  than 6,000 (UK Defence Intelligence, 15 Jun 2025), about 4,700 (NIS, 30 Apr 2025).
  Write one of these, or add the new claim.

1 error, no warnings in 1 file`,
    );
  });

  test('in a file that is missing or empty is told without a line', () => {
    for (const line of [undefined, '  ']) {
      expect(report(line)).toBe(
        'content/voices/board.yaml:2:7  error  names-are-names\n  This is no name.\n  Write a name.\n\n1 error, no warnings in 1 file',
      );
    }
  });
});

describe('the carets', () => {
  test('are as wide as Korean letters, and begin under them', () => {
    expect(pointed('안녕: 김정은 위원장', { column: 5, length: 3 })).toEqual([
      '    안녕: 김정은 위원장',
      '          ^^^^^^',
    ]);
  });

  test('begin under a word after a tab', () => {
    expect(pointed('\tname: x', { column: 8, length: 1 })).toEqual(['        name: x', '              ^']);
  });

  test('stay under the line where a stretch is longer than it', () => {
    expect(pointed('name: board', { column: 7, length: 500 })).toEqual([
      '    name: board',
      '          ^^^^^',
    ]);
  });

  test('point right after the line where something is missing there', () => {
    expect(pointed('name:', { column: 6, length: 1 })).toEqual(['    name:', '         ^']);
  });

  test('are seen in a line that is longer than the terminal', () => {
    const [line = '', carets = ''] = pointed(`${'a'.repeat(300)} wrong ${'b'.repeat(300)}`, {
      column: 302,
      length: 5,
    });
    expect(line.length).toBeLessThanOrEqual(98);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('wrong');
    expect(line.trim()).toMatch(/^…a+ wrong b+…$/);
  });

  test('show the beginning of a stretch that is longer than the terminal, and the words before it', () => {
    const [line = '', carets = ''] = pointed(`standingNote: ${'a'.repeat(300)}`, { column: 15, length: 300 });
    expect(line).toMatch(/^ {4}standingNote: a+…$/);
    expect(carets).toMatch(/^ {18}\^+$/);
    expect(line.length).toBeLessThanOrEqual(98);
  });

  test('count characters, not halves of them', () => {
    expect(pointed('𠮷𠮷 name', { column: 4, length: 4 })).toEqual(['    𠮷𠮷 name', '         ^^^^']);
  });
});

test('control characters in a file are shown, not obeyed', () => {
  const told = report('name: \u001b[31mred\u0007', { message: 'The name is \u001b[2J.' });
  expect(told).toContain('    name: [U+001B][31mred[U+0007]\n');
  expect(told).toContain('The name is [U+001B][2J.');
  expect(told).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
});

describe('the summary', () => {
  function summaryOf(...problems: Partial<Problem>[]): string | undefined {
    return reportToTerminal({ problems: problems.map(aProblem), counts, lineOf: () => undefined }, plain)
      .split('\n')
      .at(-1);
  }

  test('counts errors, warnings and files', () => {
    expect(summaryOf({}, {}, { file: 'content/voices/other.yaml', level: 'warning' })).toBe(
      '2 errors, 1 warning in 2 files',
    );
  });

  test('is calm where nothing stops publication', () => {
    expect(summaryOf({ level: 'warning' }, { level: 'warning' }, { level: 'warning' })).toBe(
      '532 files, 61 facts, 143 sources: no errors, 3 warnings',
    );
    expect(summaryOf()).toBe('532 files, 61 facts, 143 sources: no errors, no warnings');
  });
});

describe('where there are errors and warnings', () => {
  const many = Array.from({ length: 7 }, (_, index) =>
    aProblem({
      file: `content/sources/s${index}.yaml`,
      level: 'warning',
      rule: 'sources-have-a-copy',
      message: `Copy ${index}.`,
    }),
  );
  const error = aProblem({ file: 'content/explainers/a.mdx' });
  const tell = (problems: Problem[], options: { showsAll?: boolean } = {}) =>
    reportToTerminal({ problems, counts, lineOf: () => undefined }, plain, options);

  test('errors stand last, beside the summary, though their file comes first', () => {
    const told = tell([error, ...many.slice(0, 1)]);
    expect(told.indexOf('sources/s0.yaml')).toBeLessThan(told.indexOf('explainers/a.mdx'));
    expect(told).toMatch(/Write a name\.\n\n1 error, 1 warning in 2 files$/);
  });

  test('of many warnings of one rule three are shown and the others counted, with the command that shows them', () => {
    expect(tell(many)).toContain(`  Copy 2.
  Write a name.

and 4 more warnings of sources-have-a-copy in 4 files
  npm run check -- --rule sources-have-a-copy

`);
    expect(tell(many)).not.toContain('Copy 3.');
  });

  test('beside errors, which they would drown, they are only counted', () => {
    expect(tell([error, ...many])).toMatch(
      /^7 warnings of sources-have-a-copy in 7 files\n {2}npm run check/,
    );
  });

  test('the command that shows the others repeats the options without which it would find nothing', () => {
    const findings = { problems: many, counts, lineOf: () => undefined };
    expect(reportToTerminal(findings, plain, { alsoTyped: ['--today 2027-03-01'] })).toContain(
      '\n  npm run check -- --rule sources-have-a-copy --today 2027-03-01\n',
    );
  });

  test('the last of four warnings is shown: a line that counts it would be no shorter', () => {
    expect(tell(many.slice(0, 4))).toContain('Copy 3.');
  });

  test('all warnings are shown if they are asked for', () => {
    const told = tell(many, { showsAll: true });
    for (const { message } of many) expect(told).toContain(message);
    expect(told).not.toContain('more warning');
  });

  test('errors are all shown', () => {
    const errors = many.map((problem): Problem => ({ ...problem, level: 'error' }));
    for (const { message } of errors) expect(tell(errors)).toContain(message);
  });
});

test('what was not asked for is counted in a line of its own', () => {
  const asked: ChosenFindings = {
    problems: [],
    counts,
    lineOf: () => undefined,
    leftOut: { errors: 2, warnings: 1 },
  };
  expect(reportToTerminal(asked, plain)).toBe(
    'No errors, no warnings here\nNot asked for and not shown: 2 errors, 1 warning',
  );
  expect(reportToTerminal({ ...asked, problems: [aProblem()] }, plain)).toMatch(
    /1 error, no warnings in 1 file\nNot asked for and not shown: 2 errors, 1 warning$/,
  );
});

test('lines break where the terminal ends', () => {
  const narrow = { isColoured: false, columns: 40 };
  const told = reportToTerminal(
    { problems: [aProblem({ message: 'word '.repeat(40) })], counts, lineOf: () => 'x'.repeat(200) },
    narrow,
  );
  const lines = told.split('\n').slice(1);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
});

test('colours stand only where they are wanted', () => {
  const findings = { problems: [aProblem()], counts, lineOf: () => 'name: board' };
  expect(reportToTerminal(findings, { isColoured: true, columns: 98 })).toContain(
    '\u001b[31merror\u001b[39m',
  );
  expect(reportToTerminal(findings, plain)).not.toContain('\u001b');
});
