import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOf, totalOf, type Count, type Reporter } from './count-results.ts';

interface Step {
  title: string;
  /** The npm script that does it, so that each step can also be run alone. */
  script: string;
  /** Which test runner writes a report to count from; without one the step counts as a single check. */
  reporter?: Reporter;
}

const steps: readonly Step[] = [
  { title: 'Types', script: 'test:types' },
  { title: 'Lint', script: 'test:lint' },
  { title: 'Format', script: 'test:format' },
  { title: 'Unused code', script: 'test:unused' },
  { title: 'Spelling', script: 'test:spelling' },
  { title: 'Unit tests', script: 'test:unit', reporter: 'vitest' },
  { title: 'Content', script: 'check' },
  { title: 'Build', script: 'build' },
  { title: 'The finished site', script: 'test:site', reporter: 'vitest' },
  { title: 'The site in a browser', script: 'test:browser', reporter: 'playwright' },
];

const reports = mkdtempSync(join(tmpdir(), 'double-entry-'));
const counts: { step: Step; count: Count }[] = [];

// A site left from an earlier build must not be tested in place of one that fails to build.
rmSync('dist', { recursive: true, force: true });

for (const step of steps) {
  console.log(`\n── ${step.title} (npm run ${step.script})`);
  const report = join(reports, `${step.script.replace(':', '-')}.json`);
  const exitCode = await run(step, report);
  const count = countOf(step.reporter, report, exitCode);
  console.log(`   ${count.failed === 0 ? 'passed' : 'FAILED'}`);
  counts.push({ step, count });
}
rmSync(reports, { recursive: true });

const failed = counts.filter(({ count }) => count.failed > 0);
const total = totalOf(counts.map(({ count }) => count));
console.log('');
for (const { step } of failed) console.log(`Failed: ${step.title}. Alone: npm run ${step.script}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function run({ script, reporter }: Step, report: string): Promise<number> {
  const options: Record<Reporter, string[]> = {
    vitest: ['--', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    playwright: ['--', '--reporter=line,json'],
  };
  const args = ['run', '--silent', script, ...(reporter === undefined ? [] : options[reporter])];
  return new Promise((done) => {
    const child = spawn('npm', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    child.on('error', () => {
      done(1);
    });
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
}
