import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';
import type { Problem } from '../../src/edition/problem.ts';
import { schemas } from '../../src/schemas/content-kinds.ts';
import * as limits from '../../src/edition/reading/limits.ts';
import { mostInAll, mostOfAFile } from '../../src/edition/tell-at-most.ts';
import { longestId } from '../../src/schemas/fields.ts';
import { aSmallStory, writeContent, type Files } from '../examples/content-folder.ts';

const handbook = readFileSync('content/README.md', 'utf8');

/** The files that the handbook gives as examples, by their path below `content/`. */
const examples: Files = Object.fromEntries(
  [...handbook.matchAll(/`content\/([^`\n]+)`\n```(?:yaml|mdx)\n([^]*?\n)```/g)].map(
    ([, path = '', text = '']) => [path, text],
  ),
);
const noSmallStory = Object.fromEntries(Object.keys(aSmallStory).map((path) => [path, undefined]));

/** Debts that the invented story owes its readers, as real ones do. */
const debts = [
  'facts-have-a-primary-source',
  'facts-rest-on-several-voices',
  'sources-have-an-archived-copy',
];

function problemsIn(files: Files): Problem[] {
  const { problems } = readEdition(writeContent({ ...noSmallStory, ...examples, ...files }), undefined);
  return problems.filter(({ rule }) => !debts.includes(rule));
}

describe('the examples of the handbook', () => {
  test('are all files, and together a story without a mistake', () => {
    expect(Object.keys(examples)).toHaveLength((handbook.match(/^```/gm)?.length ?? 0) / 2);
    expect(problemsIn({})).toEqual([]);
  });

  test('show every kind of file, of fact and of update', () => {
    const paths = Object.keys(examples);
    for (const kind of Object.keys(schemas)) {
      const folder = kind === 'explainer' ? '/explainer.mdx' : `${kind}s/`;
      expect(paths.filter((path) => path.includes(folder)), kind).not.toEqual([]);
    }
    const kinds = Object.entries(examples).flatMap(([path, text]) => {
      const kind = /^kind: (\S+)/m.exec(String(text))?.[1] ?? '';
      return /\/(?:facts|updates)\//.test(path) ? [kind] : [];
    });
    expect([...new Set(kinds)].sort()).toEqual(
      ['clarification', 'clause', 'correction', 'derived', 'development', 'event', 'figure', 'money', 'statement'],
    );
  });

  test('are invented: no file of ours has their names', () => {
    for (const path of Object.keys(examples)) {
      expect(() => readFileSync(join('content', path))).toThrow('ENOENT');
    }
  });
});

const pairs = [...handbook.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| `([^`]+)` \|$/gm)].map(
  ([, bad = '', good = '', rule = '']) => [rule, bad, good] as const,
);
const section = 'explainers/bridge/sections/1-traffic.mdx';

function rulesAgainst(words: string): string[] {
  const found = problemsIn({ [section]: `${String(examples[section])}\n${words}\n` });
  return [...new Set(found.map(({ rule }) => rule))];
}

test('the handbook has pairs for rules', () => {
  expect(pairs.length).toBeGreaterThan(8);
});

test.each(pairs)('%s refuses “%s” and lets “%s” pass', (rule, bad, good) => {
  expect(rulesAgainst(bad)).toEqual([rule]);
  expect(rulesAgainst(good)).toEqual([]);
});

test('every link in the handbook to one of its own headings leads there', () => {
  const headings = [...handbook.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replace(/[^\p{L}\d -]/gu, '').replaceAll(' ', '-'),
  );
  const links = [...handbook.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(0);
  expect(headings).toEqual(expect.arrayContaining(links));
});

test('the limits in the handbook are those of the desk', () => {
  const [, table = ''] = handbook.split('## How long and how deep');
  const written = [
    `${limits.mostBytes / 1024} KB`,
    ...[limits.mostLines, limits.longestBlock, limits.longestWord, limits.mostSigns, limits.deepest],
    ...[limits.mostFields, limits.mostFiles, longestId, mostOfAFile, mostInAll],
    ...[limits.mostSignsInFields, limits.mostInWrongFiles],
    ...[limits.mostProse, limits.mostInFields].map((most) => `${most / 1e6} million`),
  ].map((limit) => (typeof limit === 'number' ? limit.toLocaleString('en-GB') : limit));
  for (const limit of written) expect(table).toContain(limit);
});
