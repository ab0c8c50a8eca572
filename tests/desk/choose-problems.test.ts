import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseProblems, knownFile, knownRule } from '../../src/desk/choose-problems.ts';
import type { Problem } from '../../src/edition/problem.ts';
import { writeContent } from '../examples/content-folder.ts';

function aProblem(file: string, rule = 'a-rule', level: Problem['level'] = 'error'): Problem {
  return { file, rule, level, line: 1, column: 1, length: 1, message: 'm', remedy: 'r' };
}

const problems = [
  aProblem('content/sources/a.yaml'),
  aProblem('content/sources/a.yaml', 'other-rule', 'warning'),
  aProblem('content/sources-of-old/a.yaml'),
  aProblem('content/voices/b.yaml'),
];
const findings = { problems, counts: { files: 9, facts: 1, sources: 2 }, lineOf: () => undefined };

describe('the choice of problems', () => {
  test('is all of them where nothing is asked for', () => {
    expect(chooseProblems(findings, { rules: [], files: [] })).toBe(findings);
  });

  test('is by file, or by folder and not by the beginning of its name; the others are counted', () => {
    const chosen = chooseProblems(findings, {
      rules: [],
      files: ['content/sources', 'content/voices/b.yaml'],
    });
    expect(chosen.problems).toEqual([problems[0], problems[1], problems[3]]);
    expect(chosen.leftOut).toEqual({ errors: 1, warnings: 0 });
  });

  test('is by rule, and by rule and file together', () => {
    expect(chooseProblems(findings, { rules: ['other-rule'], files: [] })).toMatchObject({
      problems: [problems[1]],
      leftOut: { errors: 3, warnings: 0 },
    });
    expect(chooseProblems(findings, { rules: ['a-rule'], files: ['content/voices'] }).problems).toEqual([
      problems[3],
    ]);
  });
});

test('a rule that is not known is answered with the nearest, or with all', () => {
  const names = ['every-fact-is-used', 'review-is-due'];
  expect(knownRule('review-is-due', names)).toBe('review-is-due');
  expect(() => knownRule('review-is-duo', names)).toThrow(
    'There is no rule "review-is-duo". Did you mean review-is-due?',
  );
  expect(() => knownRule('x', names)).toThrow(
    'There is no rule "x". The rules: every-fact-is-used and review-is-due.',
  );
});

describe('a file', () => {
  test.each([
    ['content/voices/river-board.yaml', '.'],
    ['./content/voices/river-board.yaml', '.'],
    ['voices/river-board.yaml', '.'],
    ['river-board.yaml', 'content/voices'],
    ['../../content/voices/river-board.yaml', 'content/sources'],
  ])('is found as %s typed in %s', (written, from) => {
    const root = dirname(writeContent());
    expect(knownFile(written, root, `${root}/${from}`, { names: [], problems: [] })).toBe(
      'content/voices/river-board.yaml',
    );
  });

  test('may be a folder, or one of which only a problem knows', () => {
    const root = dirname(writeContent());
    const read = { names: [], problems: [aProblem('content/terms')] };
    expect(knownFile('content', root, root, read)).toBe('content');
    expect(knownFile('content/sources/', root, root, read)).toBe('content/sources');
    expect(knownFile('content/terms', root, root, read)).toBe('content/terms');
  });

  test('that does not exist, or stands elsewhere, is answered with what to type', () => {
    const root = dirname(writeContent());
    const read = { names: ['content/voices/river-board.yaml'], problems: [] };
    expect(() => knownFile('content/voices/river-bord.yaml', root, root, read)).toThrow(
      'There is nothing called "content/voices/river-bord.yaml" in content/. Did you mean content/voices/river-board.yaml?',
    );
    expect(() => knownFile('/etc/passwd', root, root, read)).toThrow(
      'There is nothing called "/etc/passwd" in content/. Name a file or folder of content/.',
    );
    expect(() => knownFile('content/../../x', root, root, read)).toThrow(
      'There is nothing called "content/../../x" in content/. Name a file or folder of content/.',
    );
  });
});
