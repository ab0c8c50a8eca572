import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePolicy, type Hash, type NamedByHash } from '../../formats/hosting/content-policy.ts';
import { pathsIn } from './edition-manifest.ts';

const script = /<script\b[^>]*?\ssrc="(\/[^"]+)"[^>]*>/g;
const style = /<style>([\s\S]*?)<\/style>/g;
/** How a bundle begins that takes something from another one. */
const imports = /^(?:import|export)\b[^;]*?["'][./][^"']*["']/m;
/** The policies that pages are printed with, before it is known which scripts and styles there are. */
const policies = [false, true].map((asksForFiles) => ({
  unnamed: pagePolicy({ scripts: [], styles: [] }, asksForFiles),
  asksForFiles,
}));

/**
 * Names each script of a built site by its hash, in the tag that loads it and in the policy of the page, so that no other file
 * runs there, whoever puts it there. Styles that stand in a page, as in embeds, are named in its policy too.
 * @param folder a built site
 * @returns the hashes of all scripts, by code point
 * @throws if a page loads a script that is not there, or has another policy than those that pages are printed with
 */
export function nameScripts(folder: string): NamedByHash {
  const hashes = new Map<string, Hash>();
  const allStyles: Hash[] = [];
  for (const path of pathsIn(folder).filter((each) => each.endsWith('.html'))) {
    const text = readFileSync(join(folder, path), 'utf8');
    const policy = policies.find(({ unnamed }) => text.includes(unnamed));
    if (policy === undefined) throw new Error(`${path} has not the policy that every page has.`);
    const sources = [...text.matchAll(script)].map(([, source = '']) => source);
    for (const source of sources) {
      if (!hashes.has(source)) hashes.set(source, hashOfScript(folder, source, path));
    }
    const scripts = inOrder(sources.flatMap((source) => hashes.get(source) ?? []));
    const styles = inOrder([...text.matchAll(style)].map(([, css = '']) => hashOf(css)));
    allStyles.push(...styles);
    const named = text
      .replace(policy.unnamed, pagePolicy({ scripts, styles }, policy.asksForFiles))
      .replace(script, (tag, source: string) =>
        tag.replace(/>$/, ` integrity="${hashes.get(source) ?? ''}">`),
      );
    if (named !== text) writeFileSync(join(folder, path), named);
  }
  return { scripts: inOrder([...hashes.values()]), styles: inOrder(allStyles) };
}

function hashOfScript(folder: string, source: string, page: string): Hash {
  const path = join(folder, source);
  if (!existsSync(path)) throw new Error(`${page} loads ${source}, which is not there.`);
  const bytes = readFileSync(path);
  // The policy names scripts in tags only: what one of them loads would not run, and neither would it.
  if (imports.test(bytes.toString('utf8'))) {
    throw new Error(
      `${page} loads ${source}, which loads another script that no page names. Two scripts of the site share a file: give each its own.`,
    );
  }
  return hashOf(bytes);
}

/** Each once, by code point. */
function inOrder(names: readonly Hash[]): Hash[] {
  return [...new Set(names)].toSorted();
}

function hashOf(content: string | Buffer): Hash {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
