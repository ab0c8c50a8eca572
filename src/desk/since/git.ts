import { execFileSync } from 'node:child_process';

/** The largest answer that git may give, in bytes: all of the content at once. */
const mostBytes = 512 * 1024 * 1024;

/**
 * Asks git something about a folder. Nothing passes through a shell, and no setting of the folder can start a program.
 * @param root a folder of a repository
 * @param args the command and its arguments
 * @returns what it prints; nothing if git refuses
 * @throws {RangeError} if there is no git on this machine
 */
export function askGit(root: string, args: readonly string[], input?: string): Buffer | undefined {
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], {
      cwd: root,
      input,
      maxBuffer: mostBytes,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new RangeError(
        '--since needs git, which is not on this machine. Install it from https://git-scm.com.',
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
