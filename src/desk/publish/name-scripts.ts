import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePolicy, type ScriptHash } from '../../formats/hosting/content-policy.ts';
import { pathsIn } from './edition-manifest.ts';

const script = /<script\b[^>]*?\ssrc="(\/[^"]+)"[^>]*>/g;
/** The policy of a page as it was printed, before it was known which scripts there are. */
const unnamed = pagePolicy([]);

/**
 * Names each script of a built site by its hash, in the tag that loads it and in the policy of every page, so that no other file
 * runs, whoever puts it there.
 * @param folder a built site
 * @returns the hashes, by code point
 * @throws if a page loads a script that is not there, or has another policy than the one that all have
 */
export function nameScripts(folder: string): ScriptHash[] {
  const pages = pathsIn(folder).filter((path) => path.endsWith('.html'));
  const hashes = new Map<string, ScriptHash>();
  const texts = pages.map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!text.includes(unnamed)) throw new Error(`${path} has not the policy that every page has.`);
    for (const [, source = ''] of text.matchAll(script)) {
      if (!hashes.has(source)) hashes.set(source, hashOfScript(folder, source, path));
    }
    return { path, text };
  });
  const all = [...new Set(hashes.values())].toSorted();
  const policy = pagePolicy(all);
  for (const { path, text } of texts) {
    const named = text.replace(unnamed, policy).replace(script, (tag, source: string) => {
      const hash = hashes.get(source);
      return hash === undefined ? tag : tag.replace(/>$/, ` integrity="${hash}">`);
    });
    writeFileSync(join(folder, path), named);
  }
  return all;
}

function hashOfScript(folder: string, source: string, page: string): ScriptHash {
  const path = join(folder, source);
  if (!existsSync(path)) throw new Error(`${page} loads ${source}, which is not there.`);
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}
