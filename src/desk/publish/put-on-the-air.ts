import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from '../command-line.ts';
import { bringEdition, dropEditions, keepAssets } from './bring-edition.ts';
import { compareWithManifest, wordDifferences } from './compare-with-manifest.ts';
import { manifestPath, type EditionManifest } from './edition-manifest.ts';
import {
  clearIncoming,
  currentFolder,
  editionsBefore,
  editionsKept,
  placesIn,
  readRecord,
  switchTo,
  writeRecord,
  type PublishingRecord,
} from './target-folder.ts';

/** How an edition is put on the air. */
export interface Publishing {
  /** Folder to which editions are published. */
  target: string;
  /** So many editions stay, the one on the air among them. */
  keep: number;
  /** When, as an ISO 8601 instant, for the record. */
  at: string;
  /** Why corrections that readers have seen may vanish, where they do. */
  because?: string | undefined;
}

/** What readers get now, and what they got before. */
export interface OnTheAir {
  manifest: EditionManifest;
  folder: string;
  before: string | undefined;
  dropped: string[];
}

/**
 * Publishes a built site. Whatever happens on the way, readers get the whole edition that they had, or the whole new one.
 * To be run under the lock of the target.
 *
 * @param dist the built site
 * @param isOlder whether the first of two commits is an ancestor of the second
 * @throws {CannotRun} if the site is not the one its manifest names, is older than what is on the air, would hide a correction, or
 *   has no room
 */
export function publishEdition(
  dist: string,
  publishing: Publishing,
  isOlder: (commit: string, than: string) => boolean,
): OnTheAir {
  const { target } = publishing;
  const manifest = wholeEdition(dist, 'Build it again: npm run build');
  mendTarget(target, publishing.at);
  const seen = whatReadersSaw(target);
  refuseUnknown(seen, target, publishing.because);
  refuseOlder(manifest.commit, seen?.commit ?? null, isOlder);
  const hides = refuseToHide(seen, manifest, publishing.because);
  const folder = bringEdition(dist, manifest, target);
  return goOnTheAir('published', folder, manifest, hides, publishing);
}

/**
 * Goes back to an edition that was on the air before. To be run under the lock of the target.
 * @param asked the name of its folder or the start of it; without it the one that readers had before that on the air
 * @throws {CannotRun} if there is none, it is damaged, or would hide a correction
 */
export function goBack(publishing: Publishing, asked?: string): OnTheAir {
  const { target } = publishing;
  mendTarget(target, publishing.at);
  const current = currentFolder(target);
  const others = editionsKept(target).filter((folder) => folder !== current);
  const folder =
    asked === undefined
      ? editionsBefore(target, current).at(0)
      : others.find((name) => name.startsWith(asked));
  if (folder === undefined) throw new CannotRun(wordNoneToGoBackTo(target, others, asked));
  const there = join(placesIn(target).editions, folder);
  const manifest = wholeEdition(there, 'Choose another: --rollback --to <edition>');
  const seen = whatReadersSaw(target);
  refuseUnknown(seen, target, publishing.because);
  const hides = refuseToHide(seen, manifest, publishing.because);
  return goOnTheAir('went back', folder, manifest, hides, publishing);
}

function wordNoneToGoBackTo(target: string, others: readonly string[], asked: string | undefined): string {
  const none = `There is no edition ${asked === undefined ? 'to go back to' : `"${asked}"`} in ${target}.`;
  if (others.length === 0) return `${none} No other edition is kept.`;
  const kept = `Kept are: ${others.join(', ')}`;
  if (asked !== undefined) return `${none} ${kept}`;
  return `${none} None that is kept was on the air before the one that readers get. ${kept}\nTo choose one of them: --rollback --to <edition>`;
}

function goOnTheAir(
  did: PublishingRecord['did'],
  folder: string,
  manifest: EditionManifest,
  hides: string[] | undefined,
  { target, at, keep, because }: Publishing,
): OnTheAir {
  const before = currentFolder(target);
  mkdirSync(placesIn(target).incoming, { recursive: true });
  keepAssets(target, folder);
  switchTo(target, folder);
  const hidden = hides === undefined || hides.length > 0 ? { because, hides } : {};
  const { edition, commit, corrections } = manifest;
  writeRecord(target, { at, did, folder, edition, commit, corrections, ...hidden });
  const kept = editionsKept(target);
  const dropped = kept.slice(keep);
  dropEditions(target, dropped, kept.slice(0, keep));
  clearIncoming(target);
  return { manifest, folder, before, dropped };
}

// After an attempt that was cut off: nothing of it is left lying about, and what it put on the air stands in the record.
function mendTarget(target: string, at: string): void {
  clearIncoming(target);
  const current = currentFolder(target);
  if (current === undefined || readRecord(target).at(-1)?.folder === current) return;
  const edition = currentEdition(target);
  if (edition === undefined) return;
  const { edition: name, commit, corrections } = edition;
  writeRecord(target, { at, did: 'found', folder: current, edition: name, commit, corrections });
}

function currentEdition(target: string): EditionManifest | undefined {
  const current = currentFolder(target);
  if (current === undefined) return undefined;
  const compared = compareWithManifest(join(placesIn(target).editions, current));
  // What is on the air and damaged can only be bettered.
  return 'fault' in compared ? undefined : compared.manifest;
}

/** What must not be lost of what readers get: its manifest may be damaged, so the record of how it went on the air counts as well. */
interface Seen {
  commit: string | null;
  /** Nothing where neither its manifest nor the record tells. */
  corrections: string[] | undefined;
}

function whatReadersSaw(target: string): Seen | undefined {
  const current = currentFolder(target);
  if (current === undefined) return undefined;
  const manifest = currentEdition(target);
  const line = readRecord(target).findLast(({ folder }) => folder === current);
  const told = [manifest, line].flatMap((each) => each?.corrections ?? []);
  const isTold = manifest !== undefined || line?.corrections !== undefined;
  return {
    commit: line?.commit ?? manifest?.commit ?? null,
    corrections: isTold ? [...new Set(told)] : undefined,
  };
}

function refuseUnknown(seen: Seen | undefined, target: string, because: string | undefined): void {
  if (seen === undefined || seen.corrections !== undefined || because !== undefined) return;
  const { current, record } = placesIn(target);
  throw new CannotRun(
    `Nobody can tell which corrections readers have seen: ${join(current, manifestPath)} is missing or damaged, and ${record} does not ` +
      'name them. If the edition that follows has them all, say so, and it goes on the record: --because "<why>"',
  );
}

function wholeEdition(folder: string, remedy: string): EditionManifest {
  const compared = compareWithManifest(folder);
  if ('fault' in compared) throw new CannotRun(`${compared.fault} ${remedy}`);
  const { manifest, differences } = compared;
  if (differences.length === 0) return manifest;
  throw new CannotRun(
    `${folder} is not the edition that its manifest names:\n${wordDifferences(differences)}\n${remedy}`,
  );
}

function refuseOlder(
  commit: string | null,
  current: string | null,
  isOlder: (commit: string, than: string) => boolean,
): void {
  if (commit === null || current === null || commit === current || !isOlder(commit, current)) return;
  throw new CannotRun(
    `Readers have an edition of a later commit (${current.slice(0, 12)}) than this one (${commit.slice(0, 12)}). ` +
      'To go back, use --rollback.',
  );
}

function refuseToHide(
  seen: Seen | undefined,
  next: EditionManifest,
  because: string | undefined,
): string[] | undefined {
  if (seen !== undefined && seen.corrections === undefined) return undefined;
  const hides = (seen?.corrections ?? []).filter((id) => !next.corrections.includes(id));
  if (hides.length === 0 || because !== undefined) return hides;
  throw new CannotRun(
    `That edition lacks ${hides.length === 1 ? 'a correction' : 'corrections'} that readers have seen: ${hides.join(', ')}. ` +
      'A published correction stays in sight. If it must be so, say why, and it goes on the record: --because "<why>"',
  );
}
