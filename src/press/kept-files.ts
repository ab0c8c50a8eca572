import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files that take long to make, kept between builds. What is kept is never believed: each file bears the hash of its own
 * bytes in its name, and one that was cut short or altered is made again.
 */
export interface KeptFiles {
  /**
   * What was made of these things before, else made now.
   * @param of everything that the file depends on, as `keyOf` gives it
   * @param make makes it, the same bytes each time
   */
  take: (of: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** Deletes everything but what was made of these. */
  keepOnly: (keys: Iterable<string>) => void;
  /** How many files were made, and how many taken as they were kept. */
  count: { made: number; taken: number };
}

/**
 * The files kept in a folder.
 * @param folder its path; it is made when there is something to keep
 * @param ending of the names of its files: `.png`
 */
export function keptFiles(folder: string, ending: string): KeptFiles {
  const names = new Map(namesIn(folder, ending).map((name) => [keyIn(name), name]));
  const count = { made: 0, taken: 0 };
  return {
    count,
    take: async (key, make) => {
      const kept = names.get(key);
      const found = kept === undefined ? undefined : readWhole(folder, kept);
      if (found !== undefined) {
        count.taken += 1;
        return found;
      }
      const bytes = await make();
      count.made += 1;
      if (kept !== undefined) rmSync(join(folder, kept), { force: true });
      names.set(key, write(folder, `${key}-${hashOf(bytes)}${ending}`, bytes));
      return bytes;
    },
    keepOnly: (keys) => {
      const wanted = new Set(keys);
      for (const [key, name] of names) {
        if (wanted.has(key)) continue;
        rmSync(join(folder, name), { force: true });
        names.delete(key);
      }
    },
  };
}

/** One key for everything that a file depends on: the order counts, and where one part ends and the next begins. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 40);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function namesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ending) && name.includes('-'));
  } catch {
    return [];
  }
}

function keyIn(name: string): string {
  return name.slice(0, name.indexOf('-'));
}

/** The bytes of a file whose name tells their hash; nothing if they are others. */
function readWhole(folder: string, name: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(join(folder, name));
    return name.includes(`-${hashOf(bytes)}.`) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Written under another name first: a build that is ended meanwhile leaves no half file. */
function write(folder: string, name: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `${name}.${process.pid}.part`);
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, join(folder, name));
  return name;
}
