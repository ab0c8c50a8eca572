import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotRun } from './command-line.ts';

/**
 * The folder whose `content/` a command is about: the current one if it holds one, else the project to which the command
 * belongs.
 */
export function projectFolder(): string {
  const current = process.cwd();
  return existsSync(join(current, 'content')) ? current : resolve(import.meta.dirname, '../..');
}

/**
 * Runs a command and ends the process with its number: 2 where it could not do what was asked.
 * @param run does it and returns the number
 */
export async function runCommand(run: () => number | Promise<number>): Promise<void> {
  // Whoever reads the output may have seen enough: `npm run uses -- nis | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof CannotRun ? error.message : faultOf(error));
    process.exitCode = 2;
  }
}

function faultOf(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Something went wrong in the program itself, not in the content. Please report this:\n${told}`;
}
