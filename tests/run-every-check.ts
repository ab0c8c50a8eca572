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

/** Steps of one list run one after the other; lists of one row run side by side, since none of them needs both processors. */
const rows: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      { title: 'Types', script: 'test:types' },
      { title: 'Unused code', script: 'test:unused' },
    ],
    [
      { title: 'Lint', script: 'test:lint' },
      { title: 'Format', script: 'test:format' },
      { title: 'Spelling', script: 'test:spelling' },
    ],
  ],
  [
    [
      { title: 'Unit tests', script: 'test:unit', reporter: 'vitest' },
      { title: 'Content', script: 'check' },
      { title: 'Build', script: 'build' },
      { title: 'The finished site', script: 'test:site', reporter: 'vitest' },
      { title: 'The site in a browser', script: 'test:browser', reporter: 'playwright' },
      { title: 'The site in three engines', script: 'test:engines', reporter: 'vitest' },
    ],
  ],
];

const reports = mkdtempSync(join(tmpdir(), 'double-entry-'));
const counts: { step: Step; count: Count }[] = [];

// A site left from an earlier build must not be tested in place of one that fails to build.
rmSync('dist', { recursive: true, force: true });

for (const row of rows) {
  // What is printed at once would be mixed up, so each step is printed when it has ended.
  const isAlone = row.length === 1;
  await Promise.all(row.map((steps) => runInOrder(steps, isAlone)));
}
rmSync(reports, { recursive: true });

const failed = counts.filter(({ count }) => count.failed > 0);
const total = totalOf(counts.map(({ count }) => count));
console.log('');
for (const { step } of failed) console.log(`Failed: ${step.title}. Alone: npm run ${step.script}`);
for (const title of total.skipped) console.log(`Skipped: ${title}`);
const skipped = total.skipped.length === 0 ? '' : `, ${total.skipped.length} skipped`;
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function runInOrder(steps: readonly Step[], isAlone: boolean): Promise<void> {
  for (const step of steps) {
    const head = `\n── ${step.title} (npm run ${step.script})`;
    if (isAlone) console.log(head);
    const report = join(reports, `${step.script.replace(':', '-')}.json`);
    const { exitCode, output } = await run(step, report, isAlone);
    const count = countOf(step.reporter, report, exitCode);
    if (!isAlone) console.log(`${head}\n${output}`.trimEnd());
    console.log(`   ${count.failed === 0 ? 'passed' : 'FAILED'}`);
    counts.push({ step, count });
  }
}

function run(
  { script, reporter }: Step,
  report: string,
  isAlone: boolean,
): Promise<{ exitCode: number; output: string }> {
  const options: Record<Reporter, string[]> = {
    vitest: ['--', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    playwright: ['--', '--reporter=line,json'],
  };
  const args = ['run', '--silent', script, ...(reporter === undefined ? [] : options[reporter])];
  return new Promise((done) => {
    const child = spawn('npm', args, {
      stdio: isAlone ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', () => {
      done({ exitCode: 1, output });
    });
    child.on('close', (code) => {
      done({ exitCode: code ?? 1, output });
    });
  });
}
