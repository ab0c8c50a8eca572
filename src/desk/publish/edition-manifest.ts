import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the manifest of a built site stands in it, from the site's root. */
export const manifestPath = 'edition.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  /** Of the manifest itself: a program that does not know it must not guess. */
  format: z.literal(1),
  /** SHA-256 over the lines `<sha256>  <path>` of all files: the same bytes have the same name. */
  edition: sha256,
  /** The day up to which the edition tells: `YYYY-MM-DD`. */
  today: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  /** The commit it was built from; nothing where it was not built from a commit as it stood. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  versions: z.record(z.string(), z.string()),
  /** Ids of the corrections that it shows. Going back to an edition that lacks one would hide it. */
  corrections: z.array(z.string()),
  /** What it says was withdrawn: `fact bridge/width`, `source oslo-note`. An edition that was built before this was kept names nothing. */
  withdrawn: z.array(z.string()).default([]),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number().int().min(0), sha256 })),
});

/** Every file of a built site with its SHA-256, and what the site was built from. */
export type EditionManifest = z.infer<typeof manifestSchema>;

/** What is said of an edition besides its files. */
export type AboutEdition = Pick<
  EditionManifest,
  'today' | 'commit' | 'versions' | 'corrections' | 'withdrawn'
>;

/**
 * Writes down what a built site consists of. The same files give the same manifest, wherever and whenever they are built.
 * @param folder the built site; its own manifest and compressed twins, which follow from the rest, count like any other file
 *   except that the manifest does not name itself
 */
export function makeManifest(folder: string, about: AboutEdition): EditionManifest {
  const files = pathsIn(folder)
    .filter((path) => path !== manifestPath)
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path, bytes: bytes.byteLength, sha256: hashOf(bytes) };
    });
  return { format: 1, edition: nameOf(files), ...about, files };
}

/**
 * Reads a manifest.
 * @param text of the file
 * @returns the manifest, or what is wrong with it, worded to follow "its manifest …"
 */
export function readManifest(text: string): { manifest: EditionManifest } | { fault: string } {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return { fault: 'is not whole: it cannot be read as JSON' };
  }
  const read = manifestSchema.safeParse(written);
  if (!read.success) return { fault: 'is not one that this program knows' };
  if (nameOf(read.data.files) !== read.data.edition) return { fault: 'does not fit the files that it lists' };
  return { manifest: read.data };
}

/** The manifest as it is written: one line a file, so that two can be compared. */
export function manifestAsText(manifest: EditionManifest): string {
  const { files, ...about } = manifest;
  const head = JSON.stringify(about, undefined, 1).slice(0, -2);
  const lines = files.map((file) => `  ${JSON.stringify(file)}`);
  return `${head},\n "files": [\n${lines.join(',\n')}\n ]\n}\n`;
}

/** The paths of all files in a folder, with slashes, by code point. Links and the like are not followed and not told of. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .toSorted();
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function nameOf(files: EditionManifest['files']): string {
  return hashOf(files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''));
}
