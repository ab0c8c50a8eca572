import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { CannotRun } from '../command-line.ts';
import { lockIn, placesIn } from './target-folder.ts';

/**
 * Makes the folder to which editions are published, where there is none, and makes sure that it may be one: what somebody else keeps
 * there must not be taken for an edition and cleared away.
 *
 * @param target absolute
 * @param site the built site, absolute
 * @throws {CannotRun} if it is a file, lies within the site, or has things of somebody else where editions belong
 */
export function prepareTarget(target: string, site: string): void {
  if (`${target}${sep}`.startsWith(`${site}${sep}`)) {
    throw new CannotRun(
      `${target} is within the site that is to be published. Choose a folder elsewhere, such as /srv/double-entry`,
    );
  }
  const file = fileOnTheWay(target);
  if (file !== undefined) throw new CannotRun(`${file} is a file. Choose a folder to publish to.`);
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

function fileOnTheWay(path: string): string | undefined {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined) return there.isDirectory() ? undefined : path;
  return dirname(path) === path ? undefined : fileOnTheWay(dirname(path));
}
