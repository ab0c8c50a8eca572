import { expect, test } from 'vitest';
import { problemMatchers, type LinePattern } from '../../../src/desk/describe/check-tasks.ts';
import { reportToTerminal } from '../../../src/desk/report-to-terminal.ts';
import type { Problem } from '../../../src/edition/problem.ts';

type Marker = Partial<Record<'file' | 'line' | 'column' | 'severity' | 'code' | 'message', string>>;

/**
 * The problems that VS Code finds in the lines of a task, as it looks for them: after each line, in as many of the last
 * lines as a matcher has patterns.
 */
function markersIn(output: string): Marker[] {
  const markers: Marker[] = [];
  const matchers = problemMatchers();
  const longest = Math.max(...matchers.map(({ pattern }) => pattern.length));
  let last: string[] = [];
  for (const line of output.split('\n')) {
    last = [...last, line].slice(-longest);
    const found = last.flatMap((_, start) => {
      const lines = last.slice(start);
      return matchers.flatMap(({ pattern }) =>
        pattern.length === lines.length ? (markerOf(pattern, lines) ?? []) : [],
      );
    })[0];
    if (found === undefined) continue;
    markers.push(found);
    last = [];
  }
  return markers;
}

function markerOf(patterns: readonly LinePattern[], lines: readonly string[]): Marker | undefined {
  const marker: Marker = {};
  for (const [index, pattern] of patterns.entries()) {
    const match = new RegExp(pattern.regexp).exec(lines[index] ?? '');
    if (match === null) return undefined;
    const { file, line, column, severity, code, message } = pattern;
    for (const [name, group] of Object.entries({ file, line, column, severity, code })) {
      if (group !== undefined) Object.assign(marker, { [name]: match[group] });
    }
    if (message === undefined) continue;
    const words = (match[message] ?? '').trim();
    marker.message = marker.message === undefined ? words : `${marker.message} ${words}`;
  }
  return marker;
}

const sentence = (words: number) => `${Array(words).fill('word').join(' ')}.`;

function aProblem(given: Partial<Problem> = {}): Problem {
  return {
    file: 'content/explainers/bridge/sections/1-traffic.mdx',
    line: 6,
    column: 29,
    length: 5,
    rule: 'figures-agree-with-their-fact',
    level: 'error',
    message: 'No claim of the fact "crossings" has 7,000.',
    remedy: 'Write one of these, or add the new claim.',
    ...given,
  };
}

function printed(problems: readonly Problem[], line: string | undefined, columns: number): string {
  const counts = { files: 3, facts: 1, sources: 1 };
  return reportToTerminal(
    { problems, counts, lineOf: () => line },
    { isColoured: false, columns },
    { showsAll: true },
  );
}

test.each([40, 80, 98])(
  'in a terminal of %i columns every problem is found once, with all its words',
  (columns) => {
    const problems = [
      aProblem({ level: 'warning', message: sentence(30), line: 9 }),
      aProblem(),
      aProblem({ message: sentence(20), remedy: sentence(20), file: 'content' }),
    ];
    for (const line of ['The <Fact id="crossings">7,000 people</Fact>.', 'word '.repeat(80), '', undefined]) {
      expect(markersIn(printed(problems, line, columns))).toEqual(
        problems.map((problem) => ({
          file: problem.file,
          line: String(problem.line),
          column: '29',
          severity: problem.level,
          code: 'figures-agree-with-their-fact',
          message: `${problem.message} ${problem.remedy}`,
        })),
      );
    }
  },
);

test('of a problem told in more than ten lines the first ten are kept', () => {
  const [found, ...others] = markersIn(printed([aProblem({ message: sentence(200) })], 'word', 80));
  expect(others).toEqual([]);
  expect(found?.message).toMatch(/^word(?: word){100,}$/);
});

test('a summary is no problem', () => {
  expect(markersIn(printed([], undefined, 80))).toEqual([]);
});
