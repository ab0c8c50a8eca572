import { DatabaseSync } from 'node:sqlite';
import { lockIn } from './target-folder.ts';

/**
 * Runs something while nobody else publishes to the same target. The lock is the operating system's own, taken by SQLite: it ends
 * with the process, however that ends, so nobody ever has to clear it away.
 *
 * @param target folder to which editions are published; it exists
 * @returns what was run gives back, or undefined if another process publishes just now
 */
export async function whileLocked<Result>(
  target: string,
  run: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  const database = new DatabaseSync(lockIn(target));
  try {
    try {
      database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    } catch (error) {
      if (error instanceof Error && /database is locked/.test(error.message)) return undefined;
      throw error;
    }
    return await run();
  } finally {
    database.close();
  }
}
