import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { CannotRun } from '../command-line.ts';
import { lockIn, placesIn } from './target-folder.ts';

/** What a target is judged by. */
interface Around {
  /** The built site, absolute. */
  site: string;
  /** The folder of the project, absolute. */
  root: string;
  /** Whether editions must have been published to it before. */
  isThere: boolean;
}

/**
 * Makes the folder to which editions are published, where there is none and there need not be, and makes sure that it may be one: what
 * somebody else keeps there must not be taken for an edition and cleared away.
 *
 * @param target absolute
 * @throws {CannotRun} if it is a file, lies within the site or the project, has things of somebody else where editions belong, or should
 *   be there and is not
 */
export function prepareTarget(target: string, { site, root, isThere }: Around): void {
  if (isWithin(target, site)) {
    throw new CannotRun(
      `${target} is within the site that is to be published. Choose a folder elsewhere, such as /srv/double-entry`,
    );
  }
  if (isWithin(target, root)) {
    throw new CannotRun(
      `${target} ${target === root ? 'is the project itself' : `is within the project, ${root}`}: editions would lie among its sources. ` +
        'Choose a folder elsewhere, such as /srv/double-entry',
    );
  }
  const file = fileOnTheWay(target);
  if (file !== undefined) throw new CannotRun(`${file} is a file. Choose a folder to publish to.`);
  if (isThere && !existsSync(placesIn(target).record)) {
    throw new CannotRun(
      `There is no edition to go back to in ${target}: nothing was ever published there. Is it the folder you mean?`,
    );
  }
  mkdirSync(target, { recursive: true });
  accessSync(target, constants.W_OK);
  if (existsSync(lockIn(target)) || existsSync(placesIn(target).record)) return;
  const taken = Object.values(placesIn(target)).map((path) => basename(path));
  const found = readdirSync(target).filter((name) => taken.includes(name));
  if (found.length === 0) return;
  throw new CannotRun(
    `In ${target} there is something of somebody else where editions belong: ${found.toSorted().join(', ')}. Choose an empty folder, or move it away.`,
  );
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(`${folder}${sep}`);
}

function fileOnTheWay(path: string): string | undefined {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined) return there.isDirectory() ? undefined : path;
  return dirname(path) === path ? undefined : fileOnTheWay(dirname(path));
}
