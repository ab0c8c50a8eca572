import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { CannotRun } from '../command-line.ts';

const recordSchema = z.object({
  at: z.string(),
  did: z.enum(['published', 'went back', 'found']),
  /** Name of the folder below `editions/`. */
  folder: z.string(),
  edition: z.string(),
  commit: z.string().nullable(),
  /** Ids of the corrections that it shows. Lines that were written before this was kept lack it. */
  corrections: z.array(z.string()).optional(),
  /** What it says was withdrawn; lacking where the corrections are, and for some time after. */
  withdrawn: z.array(z.string()).optional(),
  /** Why an edition went on the air that is silent about corrections and withdrawals that readers saw, and about which. */
  because: z.string().optional(),
  hides: z.array(z.string()).optional(),
});

/** One line of the record of what was put on the air, and when. */
export type PublishingRecord = z.infer<typeof recordSchema>;

/** Where things are in a folder to which editions are published. A web server serves `current`. */
export function placesIn(target: string) {
  return {
    current: join(target, 'current'),
    editions: join(target, 'editions'),
    incoming: join(target, 'incoming'),
    /** Files named by their content, of all editions that are kept, for readers who still have an older page open. */
    assets: join(target, 'assets'),
    record: join(target, 'editions.jsonl'),
  };
}

/** The file by which nobody publishes to a folder while somebody else does. Where it is, the folder is one to which we publish. */
export function lockIn(target: string): string {
  return join(target, '.lock');
}

/**
 * The folder name of the edition that readers get; nothing before the first.
 * @throws {CannotRun} if something else stands where the link to it belongs
 */
export function currentFolder(target: string): string | undefined {
  const { current } = placesIn(target);
  try {
    return basename(readlinkSync(current));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT') return undefined;
    if (error.code !== 'EINVAL') throw error;
    throw new CannotRun(`${current} is no link to an edition. Move it away; publishing puts one there.`);
  }
}

/**
 * Puts another edition before readers in one step: nobody ever gets part of one and part of another.
 * @param folder name of a whole edition below `editions/`
 */
export function switchTo(target: string, folder: string): void {
  const { current, incoming } = placesIn(target);
  const next = join(incoming, 'current');
  rmSync(next, { force: true });
  symlinkSync(join('editions', folder), next);
  renameSync(next, current);
  makeLasting(target);
}

/** Has the disk keep what was written to a file or the names in a folder, also if the power fails. */
export function makeLasting(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Clears away what an attempt left that was cut off. */
export function clearIncoming(target: string): void {
  rmSync(placesIn(target).incoming, { recursive: true, force: true });
}

/** What was put on the air so far, the oldest first. A last line that was cut off while it was written is left out. */
export function readRecord(target: string): PublishingRecord[] {
  const { record } = placesIn(target);
  if (!existsSync(record)) return [];
  return readFileSync(record, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [recordSchema.parse(JSON.parse(line))];
      } catch {
        return [];
      }
    });
}

/** Adds a line to the record. */
export function writeRecord(target: string, line: PublishingRecord): void {
  const { record } = placesIn(target);
  const text = existsSync(record) ? readFileSync(record, 'utf8') : '';
  // A line that was cut off must not spoil the next.
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  appendFileSync(record, `${start}${JSON.stringify(line)}\n`);
  makeLasting(record);
}

/** The names of the editions that are there, whole, the last put on the air first. */
export function editionsKept(target: string): string[] {
  const { editions } = placesIn(target);
  if (!existsSync(editions)) return [];
  // What somebody else has laid there is none of ours, and stays.
  const there = new Set(readdirSync(editions).filter((name) => /^[0-9a-f]{16}(?:\.\d+)?$/.test(name)));
  const byRecord = readRecord(target)
    .map(({ folder }) => folder)
    .toReversed();
  const never = [...there].toSorted();
  return [...new Set([...byRecord, ...never])].filter((folder) => there.has(folder));
}

/**
 * The editions that are there and that readers had before the one they get now, the nearest first. What was taken back is none of
 * them: going back twice goes further back, never forward again.
 * @param current folder name of the edition that readers get
 */
export function editionsBefore(target: string, current: string | undefined): string[] {
  const there = new Set(editionsKept(target));
  const way = readRecord(target).reduce<string[]>((before, { did, folder }) => {
    const again = did === 'published' ? -1 : before.lastIndexOf(folder);
    return [...(again === -1 ? before : before.slice(0, again)), folder];
  }, []);
  const before = way.filter((folder) => folder !== current && there.has(folder)).toReversed();
  return [...new Set(before)];
}
