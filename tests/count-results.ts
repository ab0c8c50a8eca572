import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A test runner whose JSON report can be counted. */
export type Reporter = 'vitest' | 'playwright';

/** How many checks came out which way. */
export interface Count {
  passed: number;
  failed: number;
  /** The titles of those that were not tried, which say why. */
  skipped: string[];
}

const VitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    testResults: z.array(
      z.object({ assertionResults: z.array(z.object({ status: z.string(), title: z.string() })) }),
    ),
  })
  .transform((report): Count => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ title }) => title),
  }));

const PlaywrightReport = z
  .object({ stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }) })
  // A test that passes only at the second try is not a test that passes.
  .transform(({ stats }): Count => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: [],
  }));

/**
 * What one step adds to the result.
 *
 * @param reporter the test runner that wrote the report; undefined where the step is a single check
 * @param report the path of the report, which may be missing where the runner could not start
 * @param exitCode of the step; other than 0 it counts as at least one failure, whatever the report says
 */
export function countOf(reporter: Reporter | undefined, report: string, exitCode: number): Count {
  const failed: Count = { passed: 0, failed: 1, skipped: [] };
  if (reporter === undefined) return exitCode === 0 ? { passed: 1, failed: 0, skipped: [] } : failed;
  // A runner that ends well and counts nothing has tested nothing.
  if (!existsSync(report)) return failed;

  const written: unknown = JSON.parse(readFileSync(report, 'utf8'));
  const count = (reporter === 'vitest' ? VitestReport : PlaywrightReport).parse(written);
  const failedOutsideTests = exitCode !== 0 && count.failed === 0;
  return failedOutsideTests ? { ...count, failed: 1 } : count;
}

/** All counts together. */
export function totalOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: [...total.skipped, ...count.skipped],
    }),
    { passed: 0, failed: 0, skipped: [] },
  );
}
