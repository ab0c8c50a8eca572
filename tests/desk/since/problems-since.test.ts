import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { problemsSince } from '../../../src/desk/since/problems-since.ts';
import { aSmallStory } from '../../examples/content-folder.ts';
import { aPublishedStory, gitIn, temporaryFolder } from '../../examples/git-folder.ts';

const fact = 'explainers/bridge/facts/workers.yaml';
const fiveHundred = { [fact]: String(aSmallStory[fact]).replace('value: 400', 'value: 500') };

test('content that is as it was published passes', () => {
  const { root } = aPublishedStory();
  expect(problemsSince(root, 'main', undefined)).toEqual([]);
});

test('what changed is told whether it is committed or not', () => {
  const { root, write, git, commit } = aPublishedStory();
  git('switch', '-q', '-c', 'branch');
  write(fiveHundred);
  const published = git('rev-parse', 'HEAD').slice(0, 12);
  const told = {
    file: `content/${fact}`,
    line: 12,
    column: 12,
    rule: 'published-claims-stand',
    level: 'error',
    message:
      'The published claim 400 (River Board, 18 Oct 2024) of the fact "workers" has changed: value was 400 and is 500. ' +
      `Published in ${published}.`,
  };
  expect(problemsSince(root, 'main', undefined)).toMatchObject([told]);
  commit();
  expect(problemsSince(root, 'main', undefined)).toMatchObject([told]);
  expect(problemsSince(root, 'HEAD', undefined)).toEqual([]);
});

test('what others have published since this branch was made has not vanished here', () => {
  const { root, write, git, commit } = aPublishedStory();
  git('switch', '-q', '-c', 'branch');
  git('switch', '-q', 'main');
  write({ 'voices/bank.yaml': 'kind: company\nname: Bank\nparty: none\n' });
  commit();
  git('switch', '-q', 'branch');
  expect(problemsSince(root, 'main', undefined)).toEqual([]);
});

test('a file that vanished is told by its name, with Hangul in it too', () => {
  const { root, write, git, commit } = aPublishedStory();
  write({ 'voices/bank.yaml': 'kind: company\nname: 은행\nparty: none\n' });
  commit();
  write({ 'voices/bank.yaml': undefined });
  const commitName = git('rev-parse', 'HEAD').slice(0, 12);
  expect(problemsSince(root, 'HEAD', undefined)).toMatchObject([
    {
      file: 'content/voices/bank.yaml',
      line: 1,
      rule: 'published-ids-live-on',
      remedy: `Put content/voices/bank.yaml back. If it was renamed, add formerly: [bank] to the new file. git restore --source=${commitName} -- content/voices/bank.yaml brings it back.`,
    },
  ]);
});

test('a file that had mistakes when it was published is not compared, which is said', () => {
  const { root, write, git, commit } = aPublishedStory();
  write({ 'voices/bank.yaml': 'kind: [' });
  commit();
  const commitName = git('rev-parse', 'HEAD').slice(0, 12);
  write({ 'voices/bank.yaml': 'kind: company\nname: Bank\nparty: none\n' });
  expect(problemsSince(root, 'HEAD', undefined)).toMatchObject([
    {
      file: 'content/voices/bank.yaml',
      rule: 'published-files-can-be-read',
      level: 'warning',
      message: `As published in ${commitName}, this file has mistakes by the rules of now, so it is not compared. Line 1: A bracket is opened and not closed, or its lines are not indented.`,
      remedy: `Compare it by eye: git diff ${commitName} -- content/voices/bank.yaml`,
    },
  ]);
});

test('before anything was published there is nothing to compare', () => {
  const { root, git } = aPublishedStory();
  git('checkout', '-q', '--orphan', 'empty');
  git('rm', '-rq', '--cached', '.');
  git('commit', '-q', '--allow-empty', '-m', 'Begin');
  expect(problemsSince(root, 'HEAD', undefined)).toEqual([]);
});

test('content published under an older schema is not compared, which is said of each file', () => {
  const { root, write, git, commit } = aPublishedStory();
  const older = String(aSmallStory['sources/herald.yaml']).replace('publisher:', 'paper:');
  write({ 'sources/herald.yaml': older });
  commit();
  write({ 'sources/herald.yaml': aSmallStory['sources/herald.yaml'] });
  expect(problemsSince(root, 'HEAD', undefined)).toMatchObject([
    {
      file: 'content/sources/herald.yaml',
      level: 'warning',
      message: expect.stringMatching(
        `^As published in ${git('rev-parse', 'HEAD').slice(0, 12)}, .* so it is not compared. Line 1: `,
      ),
    },
  ]);
});

test('the project may stand in a folder of a larger repository', () => {
  const { root } = aPublishedStory();
  const larger = temporaryFolder();
  const git = gitIn(larger);
  git('init', '-q', '-b', 'main');
  git('fetch', '-q', pathToFileURL(root).href, 'main');
  git('read-tree', '--prefix=desk/', '-u', 'FETCH_HEAD');
  git('commit', '-q', '-m', 'Publish');
  const project = join(larger, 'desk');
  expect(problemsSince(project, 'main', undefined)).toEqual([]);
  writeFileSync(join(project, 'content', fact), String(fiveHundred[fact]));
  expect(problemsSince(project, 'main', undefined)).toMatchObject([{ file: `content/${fact}` }]);
});

test('a link in what was published is not followed', () => {
  const { root, commit } = aPublishedStory();
  const link = join(root, 'content/voices/link.yaml');
  symlinkSync('/etc/passwd', link);
  commit();
  rmSync(link);
  expect(problemsSince(root, 'HEAD', undefined)).toEqual([]);
});

test('nothing is left behind of what was compared', () => {
  const { root } = aPublishedStory();
  const place = temporaryFolder();
  setFor('TMPDIR', place);
  problemsSince(root, 'main', undefined);
  expect(readdirSync(place)).toEqual([]);
});

test('a git hook that speaks of another repository is not listened to', () => {
  const { root, write } = aPublishedStory();
  write(fiveHundred);
  setFor('GIT_DIR', join(aPublishedStory().root, '.git'));
  setFor('GIT_WORK_TREE', temporaryFolder());
  expect(problemsSince(root, 'main', undefined)).toHaveLength(1);
});

/** Sets a variable of the environment until the test ends. */
function setFor(name: string, value: string): void {
  vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

describe('words for the editor', () => {
  test('a revision that git does not know is told, with the nearest name', () => {
    const { root } = aPublishedStory();
    expect(() => problemsSince(root, 'mian', undefined)).toThrow(
      new RangeError(
        'git knows no revision "mian". Did you mean main? If it is a branch on the server, run git fetch first.',
      ),
    );
  });

  test.each(['--help', '-x', '', 'a b', '--upload-pack=touch'])('“%s” is never an option of git', (typed) => {
    const { root } = aPublishedStory();
    expect(() => problemsSince(root, typed, undefined)).toThrow(`git knows no revision "${typed}".`);
  });

  test('a folder without git is told', () => {
    expect(() => problemsSince(temporaryFolder(), 'main', undefined)).toThrow(
      new RangeError('--since compares with a git revision, and this folder is not in a git repository.'),
    );
  });

  test('a machine without git is told', () => {
    const { root } = aPublishedStory();
    setFor('PATH', temporaryFolder());
    expect(() => problemsSince(root, 'main', undefined)).toThrow(
      new RangeError('--since needs git, which is not on this machine. Install it from https://git-scm.com.'),
    );
  });

  test('a folder of another user of the machine is told, with how to trust it', () => {
    const { root } = aPublishedStory();
    // With this, git takes every folder for somebody else's.
    setFor('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    setFor('GIT_CONFIG_GLOBAL', '/dev/null');
    expect(() => problemsSince(root, 'main', undefined)).toThrow(
      new RangeError(
        `git does not read this folder, because it belongs to another user of this machine. If you trust it: git config --global --add safe.directory ${root}`,
      ),
    );
  });

  test('a shallow copy says what it needs, and compares once it has it', () => {
    const { root, write, git, commit } = aPublishedStory();
    git('switch', '-q', '-c', 'branch');
    write(fiveHundred);
    commit();
    const shallow = temporaryFolder();
    const clone = gitIn(shallow);
    const from = pathToFileURL(root).href;
    clone('clone', '-q', '--depth', '1', '--no-single-branch', '--branch', 'branch', from, '.');
    expect(() => problemsSince(shallow, 'origin/main', undefined)).toThrow(
      new RangeError(
        'This copy of the repository is shallow: it does not reach back to where "origin/main" and this branch part. Run git fetch --unshallow, or in GitHub Actions give actions/checkout fetch-depth: 0.',
      ),
    );
    clone('fetch', '-q', '--unshallow');
    expect(problemsSince(shallow, 'origin/main', undefined)).toHaveLength(1);
  });

  test('of a merge that is tried out, a shallow copy of two commits is enough', () => {
    const { root, write, git, commit } = aPublishedStory();
    git('switch', '-q', '-c', 'branch');
    write(fiveHundred);
    commit();
    git('switch', '-q', 'main');
    write({ 'voices/bank.yaml': 'kind: company\nname: Bank\nparty: none\n' });
    commit();
    git('merge', '-q', '--no-ff', '-m', 'Try', 'branch');
    const shallow = temporaryFolder();
    gitIn(shallow)('clone', '-q', '--depth', '2', pathToFileURL(root).href, '.');
    expect(gitIn(shallow)('rev-parse', '--is-shallow-repository').trim()).toBe('true');
    expect(problemsSince(shallow, 'HEAD^1', undefined)).toMatchObject([{ file: `content/${fact}` }]);
  });

  test('a shallow copy without the branch says so', () => {
    const { root } = aPublishedStory();
    const shallow = temporaryFolder();
    gitIn(shallow)('clone', '-q', '--depth', '1', pathToFileURL(root).href, '.');
    expect(() => problemsSince(shallow, 'origin/next', undefined)).toThrow(
      /^git knows no revision "origin\/next"\..* This copy of the repository is shallow: run git fetch --unshallow/,
    );
  });
});
