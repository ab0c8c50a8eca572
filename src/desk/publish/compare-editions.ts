import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, type EditionManifest } from './edition-manifest.ts';

/** The kinds of things that an edition consists of, in the order in which a comparison tells them. */
const kinds = [
  { name: 'explainer', pattern: /^[^/]+\/index\.html$/ },
  { name: 'fact', pattern: /\/facts\/[^/]+\/index\.html$/ },
  { name: 'forecast', pattern: /^[^/]+\/forecasts\/[^/]+\/index\.html$/ },
  { name: 'update', pattern: /\/updates\/[^/]+\/index\.html$/ },
  { name: 'source', pattern: /^sources\/[^/]+\/index\.html$/ },
  { name: 'voice', pattern: /^voices\/[^/]+\/index\.html$/ },
  { name: 'place', pattern: /^places\/[^/]+\/index\.html$/ },
  { name: 'embed', pattern: /\/embed\/index\.html$|\/oembed\.(?:json|xml)$/ },
  { name: 'other page', pattern: /\.html$/ },
  { name: 'feed', pattern: /(?:updates|corrections)\.(?:atom|rss|json)$/ },
  { name: 'share card', pattern: /^cards\/.+\.png$/ },
  { name: 'asset', pattern: /^_astro\// },
  { name: 'other file', pattern: /^/ },
] as const;

type Kind = (typeof kinds)[number]['name'];

/** What one edition has, lacks or says otherwise than another, of one kind. */
export interface Touched {
  kind: Kind;
  added: string[];
  changed: string[];
  removed: string[];
}

/** An edition with its files. */
interface BuiltEdition {
  folder: string;
  manifest: EditionManifest;
}

const derived = /\.(?:br|gz)$|^serving\/|^_headers$|^_redirects$/;
/** What changes on every page when a style or a script does, though the page says the same. */
const names = /\/_astro\/[\w.-]+|sha256-[\w+/=]+/g;

/**
 * What a change of content or code does to the finished site. Compressed twins and what servers read follow from the rest, and are
 * left out; so is a page on which only the name of a style sheet or script is another.
 * @returns kinds of which anything is touched; paths by code point
 */
export function compareEditions(before: BuiltEdition, after: BuiltEdition): Touched[] {
  const was = hashesOf(before);
  const is = hashesOf(after);
  const added = [...is.keys()].filter((path) => !was.has(path));
  const removed = [...was.keys()].filter((path) => !is.has(path));
  const changed = [...is.keys()].filter((path) => {
    const earlier = was.get(path);
    if (earlier === undefined || earlier === is.get(path)) return false;
    return !path.endsWith('.html') || saysOtherwise(before, after, path);
  });
  return kinds
    .map(({ name }) => ({
      kind: name,
      added: added.filter((path) => kindOf(path) === name),
      changed: changed.filter((path) => kindOf(path) === name),
      removed: removed.filter((path) => kindOf(path) === name),
    }))
    .filter((touched) => touched.added.length + touched.changed.length + touched.removed.length > 0);
}

function hashesOf({ manifest }: BuiltEdition): Map<string, string> {
  const told = manifest.files.filter(({ path }) => !derived.test(path));
  return new Map(told.map(({ path, sha256 }) => [path, sha256]));
}

function saysOtherwise(before: BuiltEdition, after: BuiltEdition, path: string): boolean {
  const [was, is] = [before, after].map(({ folder }) =>
    hashOf(readFileSync(join(folder, path), 'utf8').replace(names, '')),
  );
  return was !== is;
}

function kindOf(path: string): Kind {
  return kinds.find(({ pattern }) => pattern.test(path))?.name ?? 'other file';
}
