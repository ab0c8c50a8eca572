import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nearestName } from '../../wording/nearest-name.ts';
import { CannotRun } from '../command-line.ts';

/**
 * The explainers to be printed, each of which has its page in the finished site.
 * @param root the project
 * @param known ids of all explainers of the content
 * @param asked the ids that were typed; without any, all that the site has
 * @throws {CannotRun} if there is no finished site, if it is older than what it is made from, or if an explainer is not in it
 */
export function explainersToPrint(
  root: string,
  known: readonly string[],
  asked: readonly string[],
): string[] {
  refuseOldSite(root);
  const isThere = (id: string) => existsSync(join(root, 'dist', id, 'index.html'));
  for (const id of asked) {
    if (!known.includes(id)) {
      const near = nearestName(id, known);
      const meant = near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean ${near}?`;
      throw new CannotRun(`There is no explainer "${id}". ${meant}`);
    }
    if (!isThere(id)) {
      throw new CannotRun(
        `The explainer "${id}" has no page in dist/: it is a draft, or was withdrawn. Only what is published is printed.`,
      );
    }
  }
  return asked.length > 0 ? [...new Set(asked)] : known.filter(isThere);
}

function refuseOldSite(root: string): void {
  const front = join(root, 'dist/index.html');
  if (!existsSync(front)) {
    throw new CannotRun('There is no finished site in dist/. Make it first: npm run build');
  }
  const built = statSync(front).mtimeMs;
  const newer = globSync(['content/**/*.{yaml,mdx}', 'src/**/*.{ts,astro,css}'], { cwd: root })
    .filter((path) => statSync(join(root, path)).mtimeMs > built)
    .toSorted()[0];
  if (newer !== undefined) {
    throw new CannotRun(
      `${newer.replaceAll('\\', '/')} is newer than the site in dist/. Make it again first: npm run build`,
    );
  }
}
