import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflow = z.strictObject({
  name: z.string(),
  on: z.unknown(),
  permissions: z.strictObject({}),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'runs-on': z.string(),
      'timeout-minutes': z.number().max(60),
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      steps: z.array(step),
    }),
  ),
});

const paths = globSync('.github/workflows/*').map((path) => path.replaceAll('\\', '/'));
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts;

describe.each(paths)('the workflow %s', (path) => {
  const text = readFileSync(path, 'utf8');
  const { on, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const events = typeof on === 'string' ? [on] : Object.keys(z.record(z.string(), z.unknown()).parse(on));

  test('names each action by commit, with its version beside it', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('keeps no credentials where code of the repository runs', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  test('hands nothing that somebody else wrote to a shell as part of a program', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('gives a pull request nothing to write with and no secret', () => {
    expect(events).not.toContain('pull_request_target');
    expect(events).not.toContain('workflow_run');
    if (!events.includes('pull_request')) return;
    expect(text).not.toMatch(/secrets\.|github\.token/);
    for (const { permissions } of Object.values(jobs)) expect(permissions).toEqual({ contents: 'read' });
  });

  test('keeps no cache between runs: a release starts cold', () => {
    expect(text).not.toMatch(/actions\/cache|cache: npm/);
  });

  test('calls only scripts that there are', () => {
    const called = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:-s )?([\w:-]+)/g)]);
    for (const [, script = ''] of called) expect(Object.keys(scripts)).toContain(script);
  });
});

test('each pull request is built to the same bytes in a few circumstances, and each week in all', () => {
  const orders = (path: string) =>
    Object.values(workflow.parse(parse(readFileSync(path, 'utf8'))).jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run = '' }) => run.split('\n').filter((line) => line.includes('same-bytes'))),
    );
  expect(orders('.github/workflows/desk.yml')).toEqual(['npm run measure:same-bytes -- --few']);
  expect(orders('.github/workflows/look-again.yml')).toEqual(['npm run measure:same-bytes']);
});

test('what readers get after publishing is compared with the very edition that was built', () => {
  const { jobs } = workflow.parse(parse(readFileSync('.github/workflows/publish.yml', 'utf8')));
  const handedOver = { name: 'edition', path: 'dist/edition.json' };
  expect(jobs['build']?.steps.map((each) => each.with)).toContainEqual(expect.objectContaining(handedOver));
  const compares = jobs['verify']?.steps ?? [];
  expect(compares.map((each) => each.with)).toContainEqual({ name: 'edition', path: 'edition' });
  const orders = compares.map(({ run = '' }) => run).filter((run) => run.includes('npm run -s verify'));
  expect(orders).toEqual([expect.stringContaining('-- "$ADDRESS" --edition edition;')]);
});

describe('the report of sources and facts to look at again', () => {
  const { jobs } = workflow.parse(parse(readFileSync('.github/workflows/look-again.yml', 'utf8')));
  const look = jobs['look']?.steps.find(({ run = '' }) => run.includes('> report.md'))?.run ?? '';

  /** Writes the report where `npm` is a program that does as it is told. */
  function reportWhere(npmDoes: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'look-again-'));
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${npmDoes}\n`, { mode: 0o755 });
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', look], {
      cwd: folder,
      env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    });
    const report = readFileSync(join(folder, 'report.md'), 'utf8');
    rmSync(folder, { recursive: true });
    return report;
  }

  test('has what was found', () => {
    expect(reportWhere('echo "3 found by $3"')).toBe(
      '## Sources that need a look\n\n3 found by links\n\n## Facts due for review\n\n    3 found by due\n',
    );
  });

  test('says what could not be looked at, and why', () => {
    expect(reportWhere('if [ "$3" = links ]; then echo "No network." >&2; exit 2; fi; echo None')).toBe(
      '## Sources that need a look\n\nThis could not be looked at:\n\n    No network.\n\n## Facts due for review\n\n    None\n',
    );
  });
});

test('there are workflows for pull requests, for publishing and for looking again', () => {
  expect(paths.toSorted()).toEqual([
    '.github/workflows/desk.yml',
    '.github/workflows/look-again.yml',
    '.github/workflows/publish.yml',
  ]);
});
