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
    expect(countOf(undefined, report, 0)).toEqual({ passed: 1, failed: 0 });
    expect(countOf(undefined, report, 2)).toEqual({ passed: 0, failed: 1 });
  });

  test('comes from the report of vitest', () => {
    write({ numPassedTests: 7, numFailedTests: 2 });
    expect(countOf('vitest', report, 1)).toEqual({ passed: 7, failed: 2 });
  });

  test('comes from the report of Playwright, where a flaky test has failed', () => {
    write({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 0 } });
    expect(countOf('playwright', report, 1)).toEqual({ passed: 5, failed: 3 });
  });

  test('is at least one failure where the runner failed outside its tests', () => {
    write({ numPassedTests: 7, numFailedTests: 0 });
    expect(countOf('vitest', report, 1)).toEqual({ passed: 7, failed: 1 });
  });

  test('is a failure where the runner wrote no report, however it ended', () => {
    expect(countOf('vitest', report, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countOf('playwright', report, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

test('the total adds passes to passes and failures to failures', () => {
  expect(
    totalOf([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
    ]),
  ).toEqual({ passed: 21, failed: 3 });
});
