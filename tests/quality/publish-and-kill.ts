import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** How a publishing ended: nothing as code where it was killed. */
export interface Ended {
  code: number | null;
  /** What it said of what was wrong. */
  told: string;
}

/**
 * Publishes to a folder by the program that editors use.
 * @param order its words and options
 * @param killAfter milliseconds after which it is killed; without it, it may end
 */
export async function publishAndKill(order: readonly string[], killAfter?: number): Promise<Ended> {
  const child = spawn(process.execPath, ['src/desk/publish-folder.ts', ...order]);
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (told += part));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  if (killAfter !== undefined) {
    await Promise.race([wait(killAfter), ended]);
    child.kill('SIGKILL');
  }
  return { code: await ended, told };
}

/** How many milliseconds something takes. */
export async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}
