import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ofNoRepository } from '../../src/desk/since/git.ts';
import { aSmallStory, type Files } from './content-folder.ts';

/** A project in a git repository of its own, which is deleted after the test. */
export interface GitFolder {
  root: string;
  /** Writes files below `content/`, or takes them away where nothing is given. */
  write: (files: Files) => void;
  /** Runs git in it. */
  git: (...args: string[]) => string;
  /** Commits everything. */
  commit: () => void;
}

/** A repository with the small story published on the branch `main`. */
export function aPublishedStory(): GitFolder {
  const root = temporaryFolder();
  const git = gitIn(root);
  const write = (files: Files): void => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, 'content', path);
      if (text === undefined) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
  };
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-q', '-m', 'Publish');
  };
  git('init', '-q', '-b', 'main');
  write(aSmallStory);
  commit();
  return { root, write, git, commit };
}

/** Another folder, deleted after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'since-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs git in a folder as somebody without settings of their own; never in the repository of a hook that runs the tests. */
export function gitIn(root: string): (...args: string[]) => string {
  const identity = [
    '-c',
    'user.name=Desk',
    '-c',
    'user.email=desk@herald.example',
    '-c',
    'commit.gpgsign=false',
  ];
  return (...args) =>
    execFileSync('git', [...identity, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...ofNoRepository(process.env), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
}
