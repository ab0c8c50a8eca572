import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, manifestPath, pathsIn, readManifest, type EditionManifest } from './edition-manifest.ts';

/** Of a page that a web server sends with a policy which names other scripts and styles than the page has. */
export const forbidden = 'sent with a policy that forbids its own script or style';

/** In what a folder differs from the edition that its manifest names. */
export interface Difference {
  path: string;
  is: 'missing' | 'changed' | 'not part of it' | typeof forbidden;
}

/**
 * Whether a folder holds exactly the edition that its manifest names.
 * @param folder a built site
 * @param expected the edition that it should be; without it the one that its own manifest names
 * @returns the manifest with every difference, by path; or why there is nothing to compare with, in a sentence
 */
export function compareWithManifest(
  folder: string,
  expected?: EditionManifest,
): { manifest: EditionManifest; differences: Difference[] } | { fault: string } {
  if (expected !== undefined) return { manifest: expected, differences: differencesOf(folder, expected) };
  let text: string;
  try {
    text = readFileSync(join(folder, manifestPath), 'utf8');
  } catch {
    return { fault: `There is no ${manifestPath} in ${folder}, so nothing says which edition it is.` };
  }
  const read = readManifest(text);
  if ('fault' in read) return { fault: `In ${folder} the manifest ${read.fault}.` };
  return { manifest: read.manifest, differences: differencesOf(folder, read.manifest) };
}

function differencesOf(folder: string, { files }: EditionManifest): Difference[] {
  const there = new Set(pathsIn(folder));
  const named = new Set(files.map(({ path }) => path));
  const lost = files.flatMap(({ path, sha256 }): Difference[] => {
    if (!there.has(path)) return [{ path, is: 'missing' }];
    return hashOf(readFileSync(join(folder, path))) === sha256 ? [] : [{ path, is: 'changed' }];
  });
  const added = [...there]
    .filter((path) => path !== manifestPath && !named.has(path))
    .map((path): Difference => ({ path, is: 'not part of it' }));
  return [...lost, ...added].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * Tells differences to whoever publishes, a line each.
 * @param most so many lines; how many more there are is said in a last one
 */
export function wordDifferences(differences: readonly Difference[], most = 20): string {
  const lines = differences.slice(0, most).map(({ path, is }) => `  ${path} is ${is}`);
  const left = differences.length - lines.length;
  return [...lines, ...(left > 0 ? [`  and ${left} more`] : [])].join('\n');
}
