import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../site.ts';
import { pathsIn } from './edition-manifest.ts';

const text = /\.(?:html|css|js|json|xml|atom|rss|svg|txt|md|csv|bib|ris|webmanifest)$/;
const tag = /<[a-z](?:[^>"]|"[^"]*")*>/gi;
/** An address within the site, in a place where only addresses stand: an attribute, a style sheet, a field of JSON. */
const inAttribute = /(\s(?:href|src|srcset|data-src|action)="|\scontent="0; url=)\/(?!\/)/g;
const inManifest = /("(?:id|start_url|scope|src)":\s*")\/(?!\/)/g;
const inStyle = /(url\(\s*["']?)\/(?!\/)/g;

/**
 * Where a built site is to be published, from what the publisher has said.
 * @param given a whole address with or without a path, such as `https://news.example/double-entry/`; nothing or an empty text for the
 *   address in `site.ts`
 * @returns the address without a slash at the end, and its path, which ends with a slash
 * @throws if it is no address of the web, or has more than a path
 */
export function publishedAt(given: string | undefined): { address: string; base: string } {
  if (given === undefined || given === '') return { address: site.url, base: '/' };
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain =
    url !== undefined && /^https?:$/.test(url.protocol) && url.search + url.hash + url.username === '';
  if (!isPlain) {
    throw new Error(
      `SITE_URL is "${given}". Write the whole address of the site, such as https://news.example/double-entry`,
    );
  }
  const base = url.pathname.replace(/\/*$/, '/');
  return { address: `${url.origin}${base}`.replace(/\/$/, ''), base };
}

/**
 * Moves a built site from the root of the domain in `site.ts` to where it is published: every whole address of ours, and every path
 * in links, style sheets and the web app manifest. Names in feeds stay, since readers know entries by them, and so do what web servers read: that is
 * written for its address at once (`servingFiles`).
 * @param folder a built site, before it is compressed
 * @param given as for `publishedAt`
 */
export function moveToAddress(folder: string, given: string | undefined): void {
  const { address, base } = publishedAt(given);
  if (address === site.url) return;
  for (const path of pathsIn(folder).filter((each) => text.test(each))) {
    const before = readFileSync(join(folder, path), 'utf8');
    const after = moveText(path, before.replaceAll(site.url, address), base);
    if (after !== before) writeFileSync(join(folder, path), after);
  }
}

function moveText(path: string, written: string, base: string): string {
  if (base === '/') return written;
  if (path.endsWith('.html')) return written.replace(tag, (found) => found.replace(inAttribute, `$1${base}`));
  if (path.endsWith('.css')) return written.replace(inStyle, `$1${base}`);
  if (path.endsWith('.webmanifest')) return written.replace(inManifest, `$1${base}`);
  return written;
}
