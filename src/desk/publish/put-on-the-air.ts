import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from '../command-line.ts';
import { bringEdition, dropEditions, keepAssets } from './bring-edition.ts';
import { compareWithManifest, wordDifferences } from './compare-with-manifest.ts';
import type { EditionManifest } from './edition-manifest.ts';
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
import { currentEdition, refuseToHide, whatReadersSaw } from './what-readers-saw.ts';

/** How an edition is put on the air. */
export interface Publishing {
  /** Folder to which editions are published. */
  target: string;
  /** When, as an ISO 8601 instant, for the record. */
  at: string;
  /** Why corrections and withdrawals of which readers were told may vanish, where they do. */
  because?: string | undefined;
}

/** What readers get now, and what they got before. */
export interface OnTheAir {
  manifest: EditionManifest;
  folder: string;
  before: string | undefined;
  dropped: string[];
  /** Whether what web servers are told differs from what the edition before told them, or may. */
  isServedOtherwise: boolean;
  /** What nobody could make sure of, a sentence each. */
  warnings: string[];
}

/**
 * How old a commit is beside another one: whether it is an ancestor of it; nothing if git does not know one of the two.
 * @param commit 40 hexadecimal digits, as `than` is
 */
export type IsOlder = (commit: string, than: string) => boolean | undefined;

/**
 * Publishes a built site. Whatever happens on the way, readers get the whole edition that they had, or the whole new one.
 * To be run under the lock of the target.
 *
 * @param dist the built site
 * @param keep so many editions stay, the new one among them
 * @throws {CannotRun} if the site is not the one its manifest names, is older than what is on the air, would hide a correction or a
 *   withdrawal, or has no room
 */
export function publishEdition(
  dist: string,
  keep: number,
  publishing: Publishing,
  isOlder: IsOlder,
): OnTheAir {
  const { target } = publishing;
  const manifest = wholeEdition(dist, 'Build it again: npm run build');
  mendTarget(target, publishing.at);
  const seen = whatReadersSaw(target);
  const hides = refuseToHide(target, manifest, publishing.because);
  const warnings = seen === undefined ? [] : refuseOlder(manifest.commit, seen.commit, isOlder);
  const folder = bringEdition(dist, manifest, target);
  const done = goOnTheAir('published', folder, manifest, hides, publishing);
  return { ...done, warnings, dropped: dropAllBut(keep, target) };
}

/**
 * Goes back to an edition that was on the air before. To be run under the lock of the target.
 * @param asked the name of its folder or the start of it; without it the one that readers had before that on the air
 * @throws {CannotRun} if there is none, it is damaged, or would hide a correction or a withdrawal
 */
export function goBack(publishing: Publishing, asked?: string): OnTheAir {
  const { target } = publishing;
  mendTarget(target, publishing.at);
  const current = currentFolder(target);
  const others = editionsKept(target).filter((folder) => folder !== current);
  const folder =
    asked === undefined ? editionsBefore(target, current).at(0) : theOneNamed(asked, others, target);
  if (folder === undefined) throw new CannotRun(wordNoneToGoBackTo(target, others, asked));
  const there = join(placesIn(target).editions, folder);
  const manifest = wholeEdition(there, 'Choose another: --rollback --to <edition>');
  const hides = refuseToHide(target, manifest, publishing.because);
  return goOnTheAir('went back', folder, manifest, hides, publishing);
}

function theOneNamed(asked: string, others: readonly string[], target: string): string | undefined {
  if (others.includes(asked)) return asked;
  const [found, ...more] = others.filter((name) => name.startsWith(asked));
  if (found === undefined || more.length === 0) return found;
  throw new CannotRun(
    `"${asked}" is the start of ${more.length + 1} editions in ${target}: ${[found, ...more].join(', ')}. Write more of the one you mean.`,
  );
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
  { target, at, because }: Publishing,
): OnTheAir {
  const before = currentFolder(target);
  const isServedOtherwise = before !== undefined && isOtherForServers(currentEdition(target), manifest);
  mkdirSync(placesIn(target).incoming, { recursive: true });
  keepAssets(target, folder);
  switchTo(target, folder);
  const hidden = hides === undefined || hides.length > 0 ? { because, hides } : {};
  const { edition, commit, corrections, withdrawn } = manifest;
  writeRecord(target, { at, did, folder, edition, commit, corrections, withdrawn, ...hidden });
  clearIncoming(target);
  return { manifest, folder, before, dropped: [], isServedOtherwise, warnings: [] };
}

function dropAllBut(keep: number, target: string): string[] {
  const kept = editionsKept(target);
  const dropped = kept.slice(keep);
  dropEditions(target, dropped, kept.slice(0, keep));
  clearIncoming(target);
  return dropped;
}

function isOtherForServers(before: EditionManifest | undefined, now: EditionManifest): boolean {
  const told = ({ files }: EditionManifest) =>
    JSON.stringify(files.filter(({ path }) => path.startsWith('serving/')));
  return before === undefined || told(before) !== told(now);
}

// After an attempt that was cut off: nothing of it is left lying about, and what it put on the air stands in the record.
function mendTarget(target: string, at: string): void {
  clearIncoming(target);
  const current = currentFolder(target);
  if (current === undefined || readRecord(target).at(-1)?.folder === current) return;
  const edition = currentEdition(target);
  if (edition === undefined) return;
  const { edition: name, commit, corrections, withdrawn } = edition;
  writeRecord(target, { at, did: 'found', folder: current, edition: name, commit, corrections, withdrawn });
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

function refuseOlder(commit: string | null, current: string | null, isOlder: IsOlder): string[] {
  if (commit === null) return [wordUnsure('this edition is of no commit as it stood')];
  if (current === null) return [wordUnsure('what readers had is of no commit as it stood')];
  if (commit === current) return [];
  const short = { commit: commit.slice(0, 12), current: current.slice(0, 12) };
  const older = isOlder(commit, current);
  if (older === undefined)
    return [wordUnsure(`git does not know both commits, ${short.commit} and ${short.current} before it`)];
  if (!older) return [];
  throw new CannotRun(
    `Readers have an edition of a later commit (${short.current}) than this one (${short.commit}). ` +
      'To go back, use --rollback.',
  );
}

function wordUnsure(because: string): string {
  return `Nobody made sure that this edition is no older than the one before: ${because}.`;
}
