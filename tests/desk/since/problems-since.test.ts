import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
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
  const told = {
    file: `content/${fact}`,
    line: 12,
    column: 12,
    rule: 'published-claims-stand',
    level: 'error',
    message:
      'The published claim 400 (River Board, 18 Oct 2024) of the fact "workers" has changed: value was 400 and is 500.',
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
  const { root, write, commit } = aPublishedStory();
  write({ 'voices/bank.yaml': 'kind: company\nname: 은행\nparty: none\n' });
  commit();
  write({ 'voices/bank.yaml': undefined });
  expect(problemsSince(root, 'HEAD', undefined)).toMatchObject([
    { file: 'content/voices/bank.yaml', line: 1, rule: 'published-ids-live-on' },
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
      message: `As published in ${commitName}, this file has mistakes, so it is not compared.`,
      remedy: `See what it was: git show ${commitName}:content/voices/bank.yaml`,
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

  test('a shallow copy without the branch says so', () => {
    const { root } = aPublishedStory();
    const shallow = temporaryFolder();
    gitIn(shallow)('clone', '-q', '--depth', '1', pathToFileURL(root).href, '.');
    expect(() => problemsSince(shallow, 'origin/next', undefined)).toThrow(
      /^git knows no revision "origin\/next"\..* This copy of the repository is shallow: run git fetch --unshallow/,
    );
  });
});
