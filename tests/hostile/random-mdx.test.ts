import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../src/prose/page-parser-plugin.ts';
import { readEntry } from '../../src/edition/read-content.ts';
import { textOf } from '../../src/edition/reading/read-text.ts';
import { builder, leaksIn } from './compiled-mdx.ts';
import { mutated, randomSection } from './random-mdx.ts';
import { randomFrom, type Random } from './random.ts';

const path = '/newsroom/content/explainers/bridge/sections/2-more.mdx';
const file = {
  path,
  file: 'content/explainers/bridge/sections/2-more.mdx',
  kind: 'section',
  id: 'more',
  explainer: 'bridge',
  order: 2,
} as const;

/** Whether the desk passes a file by itself; what stands between files is not asked here. */
function passes(text: string): boolean {
  const read = textOf(Buffer.from(text));
  if ('problem' in read) return false;
  const { problems } = readEntry('section', file, read.text);
  for (const { line, column, message, remedy } of problems) {
    if (line < 1 || column < 1 || message === '' || remedy === '')
      throw new Error(`A problem without a place or words: ${text}`);
  }
  return problems.length === 0;
}

async function leaksOfAll(documents: Iterable<string>, compile: Awaited<ReturnType<typeof builder>>) {
  const counts = { documents: 0, passed: 0, leaks: [] as { text: string; leaks: string[] }[], unreadable: 0 };
  for (const text of documents) {
    counts.documents += 1;
    if (!passes(text)) continue;
    counts.passed += 1;
    const leaks = leaksIn(await compile(text, path));
    if (leaks.length > 0) counts.leaks.push({ text, leaks });
  }
  return counts;
}

function* randomDocuments(count: number, make: (random: Random) => string): Generator<string> {
  // One seed a document, so that a failing one can be made again by itself.
  for (let seed = 1; seed <= count; seed += 1) yield make(randomFrom(seed));
}

const real = globSync('content/explainers/*/sections/*.mdx')
  .sort()
  .map((each) => readFileSync(each, 'utf8'));
const pickReal = (random: Random) => real[random(real.length)] ?? '';
const mutation = (random: Random) => mutated(random, pickReal(random), pickReal(random));

describe('random MDX documents', () => {
  test('that the desk passes compile to nothing beyond the allow-list', async () => {
    const compile = await builder([]);
    const { documents, passed, leaks } = await leaksOfAll(randomDocuments(20_000, randomSection), compile);
    expect(leaks).toEqual([]);
    expect(documents).toBe(20_000);
    expect(passed).toBeGreaterThan(5000);
  }, 120_000);

  test('made from real sections by flipping bits, cutting and splicing neither', async () => {
    const compile = await builder([]);
    const { passed, leaks } = await leaksOfAll(randomDocuments(3000, mutation), compile);
    expect(leaks).toEqual([]);
    expect(passed).toBeGreaterThan(200);
  }, 120_000);

  test('that nobody checks do leak, so this test would see it', async () => {
    const compile = await builder([]);
    const found = new Set<string>();
    let leaking = 0;
    for (const text of randomDocuments(3000, randomSection)) {
      const leaks = await compile(text, path).then(leaksIn, () => []);
      if (leaks.length > 0) leaking += 1;
      for (const leak of leaks) found.add(leak.split(':')[0] ?? '');
    }
    expect(leaking).toBeGreaterThan(500);
    expect([...found]).toEqual(
      expect.arrayContaining([
        'import',
        'export',
        'name',
        'element',
        'attribute',
        'value',
        'address',
        'call',
      ]),
    );
  }, 120_000);

  test('are refused by the build’s own parser, or compile to nothing beyond the allow-list', async () => {
    const compile = await builder([contentPolicy('/newsroom/content/')]);
    let refused = 0;
    for (const text of randomDocuments(5000, randomSection)) {
      const leaks = await compile(text, path).then(leaksIn, () => undefined);
      if (leaks === undefined) refused += 1;
      else expect({ text, leaks }).toEqual({ text, leaks: [] });
    }
    expect(refused).toBeGreaterThan(1000);
  }, 120_000);

  test('compile to nothing beyond the allow-list where the development server shows what is wrong', async () => {
    const compile = await builder([contentPolicy('/newsroom/content/', 'show')]);
    let shown = 0;
    for (const text of randomDocuments(5000, randomSection)) {
      // What cannot be parsed has no page, also not while somebody writes.
      const compiled = await compile(text, path).catch(() => undefined);
      if (compiled === undefined) continue;
      expect({ text, leaks: leaksIn(compiled) }).toEqual({ text, leaks: [] });
      shown += 1;
    }
    expect(shown).toBeGreaterThan(2000);
  }, 120_000);
});
