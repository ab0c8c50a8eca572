import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePolicy, type Hash, type NamedByHash } from '../../formats/hosting/content-policy.ts';
import { pathsIn } from './edition-manifest.ts';

const script = /<script\b[^>]*?\ssrc="(\/[^"]+)"[^>]*>/g;
const style = /<style>([\s\S]*?)<\/style>/g;
/** The policy of a page as it was printed, before it was known which scripts and styles there are. */
const unnamed = pagePolicy({ scripts: [], styles: [] });

/**
 * Names each script of a built site by its hash, in the tag that loads it and in the policy of every page, so that no other file
 * runs, whoever puts it there. Styles that stand in a page, as in embeds, are named in the policy too.
 * @param folder a built site
 * @returns the hashes, by code point
 * @throws if a page loads a script that is not there, or has another policy than the one that all have
 */
export function nameScripts(folder: string): NamedByHash {
  const pages = pathsIn(folder).filter((path) => path.endsWith('.html'));
  const hashes = new Map<string, Hash>();
  const styles = new Set<Hash>();
  const texts = pages.map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!text.includes(unnamed)) throw new Error(`${path} has not the policy that every page has.`);
    for (const [, source = ''] of text.matchAll(script)) {
      if (!hashes.has(source)) hashes.set(source, hashOfScript(folder, source, path));
    }
    for (const [, css = ''] of text.matchAll(style)) styles.add(hashOf(css));
    return { path, text };
  });
  const named = { scripts: [...new Set(hashes.values())].toSorted(), styles: [...styles].toSorted() };
  const policy = pagePolicy(named);
  for (const { path, text } of texts) {
    const finished = text.replace(unnamed, policy).replace(script, (tag, source: string) => {
      const hash = hashes.get(source);
      return hash === undefined ? tag : tag.replace(/>$/, ` integrity="${hash}">`);
    });
    writeFileSync(join(folder, path), finished);
  }
  return named;
}

function hashOfScript(folder: string, source: string, page: string): Hash {
  const path = join(folder, source);
  if (!existsSync(path)) throw new Error(`${page} loads ${source}, which is not there.`);
  return hashOf(readFileSync(path));
}

function hashOf(content: string | Buffer): Hash {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
