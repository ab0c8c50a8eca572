import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  makeManifest,
  manifestAsText,
  manifestPath,
  type AboutEdition,
} from '../../src/desk/publish/edition-manifest.ts';

/** What is said of an example edition. */
export const anEdition: AboutEdition = {
  today: '2026-11-24',
  commit: null,
  versions: { 'double-entry': '0.1.0', node: '26.10.0', astro: '7.3.4' },
  corrections: [],
  withdrawn: [],
};

/**
 * Writes a small finished site with its manifest into a folder that is removed when the tests end.
 * @param words what its front page says: other words make another edition
 * @param others more files, or other texts for those it has
 * @returns the folder's absolute path
 */
export function writeSite(
  words: string,
  about: Partial<AboutEdition> = {},
  others: Record<string, string> = {},
): string {
  const folder = emptyFolder();
  const files = {
    'index.html': `<title>${words}</title>\n`,
    '404.html': '<title>Not here</title>\n',
    'bridge/index.html': `<p>${words}</p>\n`,
    'bridge/facts/다리/index.html': '<p lang="ko">다리</p>\n',
    [`_astro/page.${words}.css`]: 'body { color: black }\n',
    ...others,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(dirname(join(folder, manifestPath)), { recursive: true });
  writeFileSync(join(folder, manifestPath), manifestAsText(makeManifest(folder, { ...anEdition, ...about })));
  return folder;
}

/** An empty folder that is removed when the tests end. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'double-entry-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
