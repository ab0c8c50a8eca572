import {
  copyFileSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun } from '../command-line.ts';

/** Where a file is written before it takes its place: beside `content/`, so that the desk never meets a half one. */
function halfFile(root: string): string {
  return join(root, `.new-${process.pid}.tmp`);
}

/**
 * Writes a new file as a whole or not at all, and never over another.
 * @param root folder of the project
 * @param file from the project's root, with slashes
 * @throws {CannotRun} if there is such a file, or it cannot be written
 */
export function writeNewFile(root: string, file: string, text: string): void {
  const target = join(root, file);
  const half = halfFile(root);
  let made: string | undefined;
  try {
    writeFileSync(half, text, { flag: 'wx' });
    made = mkdirSync(dirname(target), { recursive: true });
    putInPlace(half, target);
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw cannotWrite(root, file, error);
  } finally {
    rmSync(half, { force: true });
  }
}

/**
 * Replaces a file as a whole or not at all.
 * @param file from the project's root, with slashes
 * @throws {CannotRun} if it cannot be written
 */
export function replaceFile(root: string, file: string, text: string): void {
  const half = halfFile(root);
  try {
    writeFileSync(half, text, { flag: 'wx' });
    renameSync(half, join(root, file));
  } catch (error) {
    throw cannotWrite(root, file, error);
  } finally {
    rmSync(half, { force: true });
  }
}

/** A second name for the file fails where the name is taken, which renaming would not. */
function putInPlace(half: string, target: string): void {
  try {
    linkSync(half, target);
  } catch (error) {
    const isWithoutLinks = codeOf(error) === 'EPERM' || codeOf(error) === 'ENOTSUP';
    if (!isWithoutLinks) throw error;
    copyFileSync(half, target, constants.COPYFILE_EXCL);
  }
}

function cannotWrite(root: string, file: string, error: unknown): CannotRun {
  if (codeOf(error) === 'EEXIST' && existsSync(join(root, file))) {
    return new CannotRun(`${file} is there already. Nothing was written. Choose another id: --id`, {
      cause: error,
    });
  }
  const why = error instanceof Error ? error.message : String(error);
  return new CannotRun(`${file} could not be written, and nothing was: ${why}`, { cause: error });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
