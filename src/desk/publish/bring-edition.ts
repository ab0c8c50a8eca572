import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun } from '../command-line.ts';
import { compareWithManifest, wordDifferences } from './compare-with-manifest.ts';
import { manifestPath, type EditionManifest } from './edition-manifest.ts';
import { clearIncoming, makeLasting, placesIn } from './target-folder.ts';

/** The folder of files that are named by their content and never change. */
const lastingAssets = '_astro';

/**
 * Copies a built site to where its target keeps editions, and proves the copy before it gets its name there.
 * @param dist the built site, compared with its manifest already
 * @returns the name of its folder below `editions/`
 * @throws {CannotRun} if the disk has no room for it, or the copy is not what was copied
 */
export function bringEdition(dist: string, manifest: EditionManifest, target: string): string {
  const { editions, incoming } = placesIn(target);
  mkdirSync(editions, { recursive: true });
  const { folder, isThere } = folderFor(manifest, editions);
  if (isThere) return folder;
  refuseWithoutRoom(manifest, target);
  const copy = join(incoming, folder);
  try {
    copyFiles(dist, copy, [...manifest.files.map(({ path }) => path), manifestPath]);
  } catch (error) {
    // A full disk is no fuller after it.
    clearIncoming(target);
    throw error;
  }
  const compared = compareWithManifest(copy);
  if ('fault' in compared) throw new CannotRun(`The copy is not whole. ${compared.fault}`);
  if (compared.differences.length > 0) {
    throw new CannotRun(
      `The copy is not what was copied, so readers keep the edition they have:\n${wordDifferences(compared.differences)}`,
    );
  }
  renameSync(copy, join(editions, folder));
  makeLasting(editions);
  return folder;
}

// An edition that is there and was damaged since is left alone, as readers may be getting it, and brought again beside it.
function folderFor(manifest: EditionManifest, editions: string): { folder: string; isThere: boolean } {
  const name = manifest.edition.slice(0, 16);
  for (let copy = 1; ; copy += 1) {
    const folder = copy === 1 ? name : `${name}.${copy}`;
    if (!existsSync(join(editions, folder))) return { folder, isThere: false };
    const compared = compareWithManifest(join(editions, folder));
    const isWhole = !('fault' in compared) && compared.differences.length === 0;
    if (isWhole && compared.manifest.edition === manifest.edition) {
      const isOfThisCommit = compared.manifest.commit === manifest.commit;
      if (isOfThisCommit) return { folder, isThere: true };
    }
  }
}

function refuseWithoutRoom(manifest: EditionManifest, target: string): void {
  const { bavail, bsize } = statfsSync(target);
  const needed = manifest.files.reduce((sum, { bytes }) => sum + Math.ceil(bytes / bsize) * bsize, 0) * 1.2;
  if (bavail * bsize >= needed) return;
  const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
  throw new CannotRun(
    `There is no room for another edition: it needs ${inMegabytes(needed)}, and ${inMegabytes(bavail * bsize)} are free. ` +
      'Readers keep the edition they have. Make room, or keep fewer editions: --keep 2',
  );
}

function copyFiles(from: string, to: string, paths: readonly string[]): void {
  const folders = new Set([to, ...paths.map((path) => dirname(join(to, path)))]);
  for (const folder of folders) mkdirSync(folder, { recursive: true, mode: 0o755 });
  for (const path of paths) {
    copyFileSync(join(from, path), join(to, path));
    // A web server reads them as another user than the one who publishes.
    chmodSync(join(to, path), 0o644);
    makeLasting(join(to, path));
  }
  for (const folder of folders) {
    chmodSync(folder, 0o755);
    makeLasting(folder);
  }
}

/**
 * Lays the files of an edition that are named by their content where those of all editions lie, so that a page somebody opened
 * before the switch still finds its own.
 * @param folder name of an edition below `editions/`
 */
export function keepAssets(target: string, folder: string): void {
  const { assets, editions, incoming } = placesIn(target);
  const from = join(editions, folder, lastingAssets);
  if (!existsSync(from)) return;
  const to = join(assets, lastingAssets);
  mkdirSync(to, { recursive: true, mode: 0o755 });
  for (const name of readdirSync(from)) {
    if (existsSync(join(to, name))) continue;
    mkdirSync(incoming, { recursive: true });
    const copy = join(incoming, 'asset');
    copyFileSync(join(from, name), copy);
    chmodSync(copy, 0o644);
    renameSync(copy, join(to, name));
  }
}

/** Takes away editions, and the assets that none of those that stay has. */
export function dropEditions(target: string, dropped: readonly string[], kept: readonly string[]): void {
  const { assets, editions, incoming } = placesIn(target);
  mkdirSync(incoming, { recursive: true });
  for (const folder of dropped) {
    // Renamed first: cut off half-way, it must not pass for an edition.
    renameSync(join(editions, folder), join(incoming, `old-${folder}`));
    rmSync(join(incoming, `old-${folder}`), { recursive: true, force: true });
  }
  const needed = new Set(
    kept.flatMap((folder) => {
      const from = join(editions, folder, lastingAssets);
      return existsSync(from) ? readdirSync(from) : [];
    }),
  );
  const there = join(assets, lastingAssets);
  if (!existsSync(there)) return;
  for (const name of readdirSync(there)) {
    if (!needed.has(name)) rmSync(join(there, name), { force: true });
  }
}
