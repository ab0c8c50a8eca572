import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun } from '../command-line.ts';

/**
 * Writes a new file as a whole or not at all, and never over another.
 * @param root folder of the project
 * @param file from the project's root, with slashes
 * @throws {CannotRun} if there is such a file, or it cannot be written
 */
export function writeNewFile(root: string, file: string, text: string): void {
  const target = join(root, file);
  let made: string | undefined;
  try {
    writeAside(root, text, undefined, (half) => {
      made = mkdirSync(dirname(target), { recursive: true });
      putInPlace(half, target);
    });
  } catch (error) {
    // A folder that was made for it holds nothing but what another program has put there since.
    if (made !== undefined && !existsSync(target)) rmSync(made, { recursive: true, force: true });
    throw cannotWrite(root, file, error);
  }
}

/**
 * Replaces a file as a whole or not at all. Who may read it stays as it was.
 * @param file from the project's root, with slashes
 * @throws {CannotRun} if it cannot be written
 */
export function replaceFile(root: string, file: string, text: string): void {
  const target = join(root, file);
  try {
    writeAside(root, text, statSync(target).mode, (half) => {
      renameSync(half, target);
    });
  } catch (error) {
    throw cannotWrite(root, file, error);
  }
}

/**
 * Writes a file beside `content/`, in a folder of its own, so that the desk never meets a half one.
 * @param putAway takes it to its place; what it leaves behind is deleted
 */
function writeAside(root: string, text: string, mode: number | undefined, putAway: (half: string) => void) {
  // While somebody listens, Ctrl-C does not end the process between two steps.
  for (const signal of signals) process.on(signal, hold);
  try {
    const folder = mkdtempSync(join(root, '.new-'));
    try {
      const half = join(folder, 'half');
      writeFileSync(half, text, { flush: true, ...(mode === undefined ? {} : { mode }) });
      putAway(half);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    for (const signal of signals) process.off(signal, hold);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function hold(): void {
  // What is begun is finished; it takes a moment only.
}

/** A second name for the file fails where the name is taken, which renaming would not. */
function putInPlace(half: string, target: string): void {
  try {
    linkSync(half, target);
  } catch (error) {
    // Some disks know no second names.
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') throw error;
    copyFileSync(half, target, constants.COPYFILE_EXCL);
  }
}

function cannotWrite(root: string, file: string, error: unknown): CannotRun {
  if (codeOf(error) === 'EEXIST' && existsSync(join(root, file))) {
    return new CannotRun(`${file} is there already. Choose another id: --id`, { cause: error });
  }
  const why = error instanceof Error ? error.message : String(error);
  return new CannotRun(`${file} could not be written: ${why}`, { cause: error });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
