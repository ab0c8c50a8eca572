import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { newKinds } from '../../src/desk/new/kinds.ts';
import { writeContent } from '../examples/content-folder.ts';

// Each starts processes, which takes seconds on a machine that does much else.
vi.setConfig({ testTimeout: 30_000 });

const tool = resolve('src/desk/new.ts');

function run(args: string[], root = dirname(writeContent())) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TODAY: '2026-11-25', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, stderr, root };
}

test('a new file is named, with what to do next and what the desk says of it', () => {
  const args = ['--kind', 'agency', '--name', 'Bank', '--party=none'];
  const { status, stdout, stderr, root } = run(['voice', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(
    [
      'Written: content/voices/bank.yaml',
      '',
      'No errors, no warnings here',
      'Not asked for and not shown: no errors, no warnings',
      '',
      'Next',
      '  Give it a word: npm run new -- claim --by bank',
      '',
    ].join('\n'),
  );
  expect(existsSync(join(root, 'content/voices/bank.yaml'))).toBe(true);
});

test('names of flags may be written with hyphens', () => {
  const args = ['--by', 'river-board', '--as-of', '2026-11-20', '--value', '5', '--source', 'herald'];
  expect(run(['claim', '--fact', 'workers', ...args])).toMatchObject({ status: 0 });
});

test('a number below nothing may stand after its flag', () => {
  const { status, root } = run(['place', '--name', 'West', '--lat', '-34.6', '--lon', '-58.4']);
  expect(status).toBe(0);
  expect(readFileSync(join(root, 'content/places/west.yaml'), 'utf8')).toBe(
    'name: West\nposition:\n  lat: -34.6\n  lon: -58.4\n',
  );
});

test('words elsewhere that a new claim makes wrong are shown too, and what comes next stands last', () => {
  const words = '---\ntitle: B\nkind: figures\n---\nNow <Fact id="workers" /> and <Fact id="both" />.\n';
  const both =
    'kind: derived\nnumber: 2\nlabel: Twice the workers\noperation: sum\nof: [workers, workers]\nunit: workers\ndefinition: Twice.\nstanding: reported\nreviewBy: never\nclaims:\n  - by: river-board\n    asOf: 2024-10-18\n    recorded: 2026-11-24\n    value: 800\n    sources:\n      - source: herald\n';
  const root = dirname(
    writeContent({ 'explainers/bridge/sections/2-b.mdx': words, 'explainers/bridge/facts/both.yaml': both }),
  );
  const args = ['--by', 'river-board', '--as-of', '2026-11-20', '--value', '5', '--source', 'herald'];
  const { status, stdout } = run(['claim', '--fact', 'workers', ...args], root);
  expect(status).toBe(0);
  expect(stdout).toMatch(/facts\/both\.yaml:14:12 {2}error {2}derived-values-recompute/);
  expect(stdout).toMatch(/facts\/workers\.yaml:11:15 {2}error {2}updates-name-new-claims/);
  expect(stdout).toMatch(
    /\nNext\n {2}Mend the errors above, and look again: npm run check -- content\/explainers\/bridge\/facts\/both\.yaml\n {2}Tell readers: npm run new -- update --facts workers\n {2}See all it says: npm run history -- workers\n$/,
  );
});

test('a file that has a mistake of its own is kept, its mending comes first, and a script is told', () => {
  const args = [
    '--title',
    'The lamps',
    '--id',
    'lamps',
    '--kind',
    'background',
    '--text',
    'There are 42 lamps.',
  ];
  const { status, stdout, root } = run(['section', ...args]);
  const file = 'content/explainers/bridge/sections/2-lamps.mdx';
  expect(status).toBe(1);
  expect(existsSync(join(root, file))).toBe(true);
  expect(stdout).toContain('error  numbers-in-prose-are-sourced');
  expect(stdout).toMatch(
    new RegExp(
      `\\nNext\\n  Mend the errors above, and look again: npm run check -- ${file}\\n  See it as readers will: npm run dev\\n$`,
    ),
  );
});

test('what could not be added is told, and that nothing was written', () => {
  const { status, stdout, stderr } = run(['term', '--term', 'pier']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    'These flags are missing:\n  --meaning  What it means here, in one plain sentence.\nNothing was written.\n',
  );
});

test('a day that is none is told before anything else', () => {
  expect(run(['term', '--today', '2026-02-30'])).toMatchObject({
    status: 2,
    stderr: '"2026-02-30" is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-24.\n',
  });
});

test('an empty content folder takes a source, and says that a story is to be begun', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content'));
  expect(run(['term', '--term', 'pier', '--meaning', 'A pillar.'], root).status).toBe(0);
  expect(existsSync(join(root, 'content/terms/pier.yaml'))).toBe(true);
  expect(run(['fact', '--kind', 'figure'], root)).toMatchObject({
    status: 2,
    stderr: 'There is no story yet. Begin one: npm run new -- explainer\nNothing was written.\n',
  });
});

test('without a terminal nothing is asked, and what can be added is told', () => {
  expect(run([])).toMatchObject({
    status: 2,
    stderr: `Say what to add: ${newKinds.join(', ')}. For example: npm run new -- source --help\nNothing was written.\n`,
  });
});

test('help is printed, and nothing is done', () => {
  expect(run(['term', '--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Adds a term: /),
  });
});
