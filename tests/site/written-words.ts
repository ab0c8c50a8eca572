import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Nodes } from 'mdast';
import { parse } from 'yaml';
import { attributeOf, idsIn, isTag, nodesIn } from '../../src/prose/prose-tree.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { asItReads } from './built-site.ts';

// Reads the content files themselves and not the edition, so that nothing can be lost on the way unseen.

/** Words that an editor wrote for readers. */
export interface WrittenWords {
  /** `sources/nis.yaml: title`, as a failure message names it. */
  place: string;
  words: string;
}

/** A content file, as far as readers see it. */
export interface WrittenFile {
  id: string;
  /** Name of the explainer's folder; empty for what is shared. */
  explainer: string;
  words: WrittenWords[];
  /** The numbers of its claims. */
  figures: number[];
}

/** Keys whose text is not for readers: ids, codes, addresses, and days, which are worded. All others are printed. */
const keysNotForReaders = new Set(
  [
    [
      'kind',
      'standing',
      'reviewBy',
      'by',
      'asOf',
      'recorded',
      'qualifier',
      'source',
      'sources',
      'stance',
      'currency',
    ],
    [
      'operation',
      'of',
      'on',
      'url',
      'published',
      'accessed',
      'language',
      'translatedFrom',
      'party',
      'day',
      'gone',
    ],
    [
      'derivedFrom',
      'formerly',
      'sameAs',
      'from',
      'to',
      'speaker',
      'said',
      'area',
      'claimant',
      'since',
      'facts',
    ],
    [
      'answeredBy',
      'criteriaSet',
      'verdict',
      'resolved',
      'state',
      'dataCutOff',
      'keyFacts',
      'founding',
      'unit',
    ],
    ['forecasts', 'questions', 'quotes', 'neverAgain', 'short', 'places'],
  ].flat(),
);

/** Attributes of tags that readers see. */
const attributesForReaders = ['title', 'because', 'asked', 'answer', 'text', 'at'];

/**
 * All content files of a folder, by path.
 * @param folder below `content/`; may be a pattern
 */
export function writtenFiles(folder: string): WrittenFile[] {
  return globSync(`content/${folder}/*.{yaml,mdx}`)
    .map((path) => path.replaceAll('\\', '/').replace(/^content\//, ''))
    .sort()
    .filter((path) => stands(`content/${path}`))
    .map((path) => {
      const text = readFileSync(`content/${path}`, 'utf8');
      const data: unknown = parse(path.endsWith('.mdx') ? frontMatterOf(text) : text);
      return {
        id: basename(path).replace(/\.\w+$/, ''),
        explainer: /^explainers\/([^/]+)\//.exec(path)?.[1] ?? '',
        words: leavesOf(data, '').flatMap((leaf) => wordsOf(leaf, path)),
        figures: leavesOf(data, '').flatMap(({ keys, value }) =>
          /\.(value|low|high)$/.test(keys) && typeof value === 'number' ? [value] : [],
        ),
      };
    });
}

/** The running text of all explainers: each stretch between two tags, and what tags say in their attributes. */
export function wordsOfProse(): { explainer: string; update: string | undefined; words: WrittenWords }[] {
  return nodesOfProse().flatMap(({ path, explainer, node }) => {
    const update = /\/updates\/([^/]+)\.mdx$/.exec(path)?.[1];
    const place = `${path}:${node.position?.start.line}`;
    return textsOf(node)
      .map((text) => ({ explainer, update, words: { place, words: asItReads(text) } }))
      .filter(({ words }) => words.words !== '');
  });
}

/** The ids that tags of one name give in one attribute, in the running text of all explainers. */
export function namesInTags(tag: string, attribute: string): { explainer: string; id: string }[] {
  return nodesOfProse().flatMap(({ explainer, node }) =>
    isTag(node) && node.name === tag
      ? idsIn(attributeOf(node, attribute) ?? '').map(({ id }) => ({ explainer, id }))
      : [],
  );
}

function nodesOfProse(): { path: string; explainer: string; node: Nodes }[] {
  return globSync('content/explainers/**/*.mdx')
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .filter(stands)
    .flatMap((path) => {
      const read = readProse(readFileSync(path, 'utf8'));
      if (!('root' in read)) throw new Error(`${path} cannot be read. Run \`npm run check\`.`);
      return [...nodesIn(read.root)].map((node) => ({ path, explainer: path.split('/')[2] ?? '', node }));
    });
}

/** What was withdrawn is kept in its file; its page tells what stood there, and not word for word. */
function stands(path: string): boolean {
  return !/^withdrawn:/m.test(readFileSync(path, 'utf8'));
}

function textsOf(node: Nodes): string[] {
  if ('value' in node) return [node.value];
  return isTag(node) ? attributesForReaders.map((name) => attributeOf(node, name) ?? '') : [];
}

interface Leaf {
  /** Keys from the top of the file: `.claims.0.says`. */
  keys: string;
  value: unknown;
}

function leavesOf(value: unknown, keys: string): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ keys, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${keys}.${key}`));
}

function wordsOf({ keys, value }: Leaf, path: string): WrittenWords[] {
  const nearest = keys.split('.').findLast((key) => !/^\d+$/.test(key)) ?? '';
  if (typeof value !== 'string' || keysNotForReaders.has(nearest)) return [];
  return value
    .split(/\n{2,}/)
    .map((paragraph) => ({ place: `${path}: ${keys.slice(1)}`, words: asItReads(paragraph) }))
    .filter(({ words }) => words !== '');
}

function frontMatterOf(text: string): string {
  return /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
}
