import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A program that we started, with all that it starts. */
export interface OwnProcess {
  /** The first line that it writes to descriptor 3; fails if it ends without one. */
  firstLine: Promise<string>;
  /** All that it wrote to its output and error streams, once it has ended. */
  lastWords: Promise<string>;
  /** Ends it and everything that it started, at once. */
  kill: () => void;
}

const running = new Set<() => void>();
// A browser that outlives its test would keep a processor busy for ever.
process.once('exit', () => {
  for (const kill of running) kill();
});

/**
 * Starts a program in a group of its own, so that it can be ended together with its children.
 *
 * @param program a path or a name on the PATH
 * @param environment what it finds in its environment besides ours
 */
export function startProcess(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): OwnProcess {
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const kill = () => {
    killGroup(child.pid);
  };
  running.add(kill);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const lastWords = new Promise<string>((done) => {
    for (const event of ['error', 'close'])
      child.once(event, () => {
        running.delete(kill);
        done(said);
      });
  });
  // The stream stays open to the end: a program that cannot write to it may take that for a fault.
  const told = child.stdio[3] as Readable;
  const firstLine = new Promise<string>((done, fail) => {
    let line = '';
    told.setEncoding('utf8').on('data', (text: string) => {
      line += text;
      if (line.includes('\n')) done(line.trim());
    });
    void lastWords.then((words) => {
      fail(new Error(`${program} ended before it was ready: ${words}`));
    });
  });
  firstLine.catch(() => {
    // Nobody may be waiting for it.
  });
  return { firstLine, lastWords, kill };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
