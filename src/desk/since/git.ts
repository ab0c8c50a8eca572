import { execFileSync } from 'node:child_process';

/** The largest answer that git may give, in bytes: all of the content at once. */
const mostBytes = 512 * 1024 * 1024;

/**
 * Asks git something about a folder. Nothing passes through a shell, and no setting of the folder can start a program.
 * @param root a folder of a repository
 * @param args the command and its arguments
 * @returns what it prints; nothing if git refuses
 * @throws {RangeError} with words for the editor, if there is no git on this machine or it does not trust the folder
 */
export function askGit(root: string, args: readonly string[], input?: string): Buffer | undefined {
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], {
      cwd: root,
      input,
      maxBuffer: mostBytes,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...ofNoRepository(process.env), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') {
      throw new RangeError(
        '--since needs git, which is not on this machine. Install it from https://git-scm.com.',
        { cause: error },
      );
    }
    if ('stderr' in error && String(error.stderr).includes('dubious ownership')) {
      throw new RangeError(
        `git does not read this folder, because it belongs to another user of this machine. If you trust it: git config --global --add safe.directory ${root}`,
        { cause: error },
      );
    }
    return undefined;
  }
}

/** The same as one line of text. */
export function askGitForLine(root: string, args: readonly string[]): string | undefined {
  const answer = askGit(root, args)?.toString('utf8').trim();
  return answer === '' ? undefined : answer;
}

const namesOfRepositories = new Set([
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
]);

/** The environment without what a git hook says of its own repository: the folder alone says which one is asked. */
export function ofNoRepository(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !namesOfRepositories.has(name)));
}
