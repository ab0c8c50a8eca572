import { join } from 'node:path';
import { CannotRun } from '../command-line.ts';
import { compareWithManifest } from './compare-with-manifest.ts';
import { manifestPath, type EditionManifest } from './edition-manifest.ts';
import { currentFolder, placesIn, readRecord, type PublishingRecord } from './target-folder.ts';

/** What must not be lost of what readers were told. */
export interface Seen {
  /** Of the edition on the air. */
  commit: string | null;
  /** Every correction that was ever on the air, but for those that were set aside since; nothing where nobody can tell. */
  corrections: string[] | undefined;
  /** The same of withdrawals. */
  withdrawn: string[];
}

/**
 * What readers have seen so far by the record, and by the manifest on the air: either may be damaged, so both count.
 * @returns nothing before the first edition
 */
export function whatReadersSaw(target: string): Seen | undefined {
  const current = currentFolder(target);
  if (current === undefined) return undefined;
  const manifest = currentEdition(target);
  const record = readRecord(target);
  const line = record.findLast(({ folder }) => folder === current);
  const isTold = manifest !== undefined || line?.corrections !== undefined;
  const ever = (what: 'corrections' | 'withdrawn') => [
    ...new Set([...everTold(record, what), ...(manifest?.[what] ?? [])]),
  ];
  return {
    commit: line?.commit ?? manifest?.commit ?? null,
    corrections: isTold ? ever('corrections') : undefined,
    withdrawn: ever('withdrawn'),
  };
}

function everTold(record: readonly PublishingRecord[], what: 'corrections' | 'withdrawn'): string[] {
  return record.reduce<string[]>((told, line) => {
    const setAside = saysWhy(line.because) ? (line.hides ?? []) : [];
    return [...told.filter((name) => !setAside.includes(name)), ...(line[what] ?? [])];
  }, []);
}

/** The manifest of what readers get, where it can be read. */
export function currentEdition(target: string): EditionManifest | undefined {
  const current = currentFolder(target);
  if (current === undefined) return undefined;
  const compared = compareWithManifest(join(placesIn(target).editions, current));
  // What is on the air and damaged can only be bettered.
  return 'fault' in compared ? undefined : compared.manifest;
}

/** Whether a reason that somebody gave is one: blanks and dots say nothing. */
export function saysWhy(because: string | undefined): because is string {
  return because !== undefined && /\p{L}{2}/u.test(because);
}

/**
 * What an edition would be silent about, though readers were told of it.
 * @returns corrections and withdrawals by name; nothing where nobody can tell
 * @throws {CannotRun} if there is any, or nobody can tell, and no reason is given
 */
export function refuseToHide(
  target: string,
  next: EditionManifest,
  because: string | undefined,
): string[] | undefined {
  const seen = whatReadersSaw(target);
  if (seen === undefined) return [];
  const { corrections, withdrawn } = lackedBy(next, seen);
  if (because === undefined) {
    if (seen.corrections === undefined) throw new CannotRun(wordUnknown(target));
    if (corrections.length + withdrawn.length > 0) throw new CannotRun(wordHidden(corrections, withdrawn));
  }
  return seen.corrections === undefined ? undefined : [...corrections, ...withdrawn];
}

function lackedBy(next: EditionManifest, { corrections = [], withdrawn }: Seen) {
  // Of a story that was withdrawn as a whole each page says so.
  const isTold = (name: string) => {
    const story = /^\w+ ([^/]+)\//.exec(name)?.[1];
    return next.withdrawn.some((each) => each === name || each === `story ${story}`);
  };
  return {
    corrections: corrections.filter((id) => !next.corrections.includes(id)),
    withdrawn: withdrawn.filter((name) => !isTold(name)),
  };
}

function wordUnknown(target: string): string {
  const { current, record } = placesIn(target);
  return (
    `Nobody can tell which corrections readers have seen: ${join(current, manifestPath)} is missing or damaged, and ${record} does not ` +
    'name them. If the edition that follows has them all, say so, and it goes on the record: --because "<why>"'
  );
}

function wordHidden(corrections: readonly string[], withdrawn: readonly string[]): string {
  const lacked =
    corrections.length === 0
      ? []
      : [
          `That edition lacks ${corrections.length === 1 ? 'a correction' : 'corrections'} that readers have seen: ${corrections.join(', ')}. ` +
            'A published correction stays in sight.',
        ];
  const unaware =
    withdrawn.length === 0
      ? []
      : [
          `That edition does not know what readers were told is withdrawn: ${withdrawn.join(', ')}. What was withdrawn does not come back.`,
        ];
  const rest = 'If it must be so, say why, and it goes on the record: --because "<why>"';
  return [...lacked, ...unaware, rest].join(' ');
}
