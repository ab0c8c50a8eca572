import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { newKinds } from '../../src/desk/new/kinds.ts';
import { writeContent } from '../examples/content-folder.ts';

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
      '  Give it a word: npm run new -- claim --by bank',
      '',
      'No errors, no warnings here',
      'Not asked for and not shown: no errors, no warnings',
      '',
    ].join('\n'),
  );
  expect(existsSync(join(root, 'content/voices/bank.yaml'))).toBe(true);
});

test('names of flags may be written with hyphens', () => {
  const args = ['--by', 'river-board', '--as-of', '2026-11-20', '--value', '5', '--source', 'herald'];
  expect(run(['claim', '--fact', 'workers', ...args])).toMatchObject({ status: 0 });
});

test('without a terminal nothing is asked, and what can be added is told', () => {
  expect(run([])).toMatchObject({
    status: 2,
    stderr: `Say what to add: ${newKinds.join(', ')}. For example: npm run new -- source --help\n`,
  });
});

test('a kind or flag that is not known is told with the nearest there is', () => {
  expect(run(['sourc'])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^"sourc" cannot be added\. Did you mean source\?/),
  });
  expect(run(['source', '--titel', 'x'])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/Did you mean --title\?/),
  });
  expect(run(['fact', '--kind', 'figur'])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^--kind cannot be "figur"\. Did you mean figure\?/),
  });
  expect(run(['voice', '--name', 'Two', 'words'])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^"words" stands alone\./),
  });
});

test.each(newKinds)('help for %s lists its flags from the schemas', (kind) => {
  const { status, stdout } = run([kind, '--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^Adds a ${kind}: `));
  expect(stdout).toMatch(/--explainer <id>/);
});
