import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { pathsIn } from './edition-manifest.ts';

/** The files of a site that web servers send compressed, by the end of their names. */
export const textEndings = /\.(?:html|css|js|json|xml|atom|rss|svg|txt|md|csv|bib|ris|webmanifest)$/;
/** Below this a compressed text is no shorter once its headers are counted. */
const least = 400;
/** So many files are held in memory at once. */
const atOnce = 32;

/**
 * Lays a brotli and a gzip twin beside each text of a site, for hosts that serve them as they lie. The same text gives the same
 * twins on every system.
 * @param folder a built site
 */
export async function compressTexts(folder: string): Promise<void> {
  const paths = pathsIn(folder).filter((path) => textEndings.test(path));
  for (let first = 0; first < paths.length; first += atOnce) {
    await Promise.all(paths.slice(first, first + atOnce).map((path) => compressText(join(folder, path))));
  }
}

async function compressText(path: string): Promise<void> {
  const bytes = readFileSync(path);
  if (bytes.byteLength < least) return;
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  // The tenth byte names the system on which it was made: "unknown" everywhere.
  gzipped[9] = 255;
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipped);
}
