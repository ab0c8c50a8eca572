import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countOf, totalOf } from './count-results.ts';

let folder: string;
let report: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
  report = join(folder, 'report.json');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(content: object): void {
  writeFileSync(report, JSON.stringify(content));
}

describe('the count of a step', () => {
  test('is one where the step is a single check', () => {
    expect(countOf(undefined, report, 0)).toEqual({ passed: 1, failed: 0, skipped: [] });
    expect(countOf(undefined, report, 2)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });

  test('comes from the report of vitest', () => {
    write({ numPassedTests: 7, numFailedTests: 2, testResults: [] });
    expect(countOf('vitest', report, 1)).toEqual({ passed: 7, failed: 2, skipped: [] });
  });

  test('tells of tests that were skipped by their titles, and of no others', () => {
    const assertionResults = [
      { status: 'passed', title: 'it works' },
      { status: 'skipped', title: 'Firefox was not tried' },
    ];
    write({ numPassedTests: 1, numFailedTests: 0, testResults: [{ assertionResults }] });
    expect(countOf('vitest', report, 0)).toEqual({
      passed: 1,
      failed: 0,
      skipped: ['Firefox was not tried'],
    });
  });

  test('comes from the report of Playwright, where a flaky test has failed', () => {
    write({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 0 } });
    expect(countOf('playwright', report, 1)).toEqual({ passed: 5, failed: 3, skipped: [] });
  });

  test('is at least one failure where the runner failed outside its tests', () => {
    write({ numPassedTests: 7, numFailedTests: 0, testResults: [] });
    expect(countOf('vitest', report, 1)).toEqual({ passed: 7, failed: 1, skipped: [] });
  });

  test('is a failure where the runner wrote no report, however it ended', () => {
    expect(countOf('vitest', report, 0)).toEqual({ passed: 0, failed: 1, skipped: [] });
    expect(countOf('playwright', report, 1)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});

test('the total adds passes to passes, failures to failures, and what was skipped to that', () => {
  expect(
    totalOf([
      { passed: 1, failed: 0, skipped: ['one'] },
      { passed: 20, failed: 3, skipped: ['two'] },
    ]),
  ).toEqual({ passed: 21, failed: 3, skipped: ['one', 'two'] });
});
