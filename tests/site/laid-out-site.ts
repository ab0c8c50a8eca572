import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { moveToAddress } from '../../src/desk/publish/move-to-address.ts';

/** Paths of two pages of the built site with which servers are tried. */
export const explainer = dirname(globSync('dist/*/facts.json').toSorted()[0] ?? '').slice('dist'.length);
export const embed =
  globSync('dist/*/facts/*/embed/').toSorted()[0]?.slice('dist'.length).replace(/\/?$/, '/') ?? '';

/** Lays a site out as publishing does, below an address with this base; at the root it is the one that was built. */
export function layOut(folder: string, base: string): string {
  const site = join(folder, 'target/current');
  const assets = join(folder, 'target/assets/_astro');
  mkdirSync(assets, { recursive: true });
  const paths = [
    '404.html',
    'index.html',
    'edition.json',
    'robots.txt',
    'favicon.svg',
    'favicon.ico',
    'icon-192.png',
    'sitemap.xml',
    'site.webmanifest',
    ...globSync(
      [
        '_astro/*',
        'updates.*',
        'sources.*',
        `${explainer.slice(1)}/{index.html,facts.*,*.md}`,
        '*/index.html',
        `${embed.slice(1)}index.html`,
        `${dirname(embed).slice(1)}/{index.html,oembed.*}`,
      ],
      { cwd: 'dist' },
    ),
  ].filter((path) => base === '/' || !/\.(?:br|gz)$/.test(path));
  for (const path of new Set(paths)) cpSync(join('dist', path), join(site, path));
  const twins =
    base === '/' ? globSync(['*.{br,gz}', `${explainer.slice(1)}/*.{br,gz}`], { cwd: 'dist' }) : [];
  for (const path of twins) cpSync(join('dist', path), join(site, path));
  if (base !== '/') {
    moveToAddress(site, `https://news.example${base}`);
    for (const path of ['index.html', `${explainer.slice(1)}/index.html`]) compress(join(site, path));
  }
  cpSync(join(site, '_astro'), assets, { recursive: true });
  writeFileSync(join(assets, 'earlier.css'), 'a{}');
  writeFileSync(join(folder, 'target/editions.jsonl'), 'the record');
  return site;
}

/** Paths of two pages, and of one file of each other kind that readers may ask for. */
export function oneOfEachKind(site: string): string[] {
  const kinds = new Map<string, string>();
  for (const path of globSync('**/*.*', { cwd: site }).toSorted()) {
    const isForReaders = !/\.(?:br|gz|conf)$|^_|^serving\/|^404/.test(path) || path.startsWith('_astro/');
    if (isForReaders && !/\.(?:br|gz)$/.test(path) && !kinds.has(extname(path)))
      kinds.set(extname(path), `/${path}`);
  }
  return ['/index.html', `${explainer}/index.html`, ...kinds.values()];
}

/** Whether an address is that of a file which was laid out, or lies outside of the site. */
export function existsHere(site: string, base: string, address: string): boolean {
  if (!address.startsWith(base)) return true;
  return globSync(address.slice(base.length).replace(/(^|\/)$/, '$1index.html'), { cwd: site }).length > 0;
}

// As for a release, only not as hard.
function compress(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(bytes));
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
}
