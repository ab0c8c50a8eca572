import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findBreaches } from './import-directions.ts';

function breachesIn(path: string, text: string): string[] {
  return findBreaches([{ path, text }]);
}

describe('the import directions', () => {
  test('are kept by every file of src/', () => {
    const files = globSync('src/**/*.{ts,astro,mjs}')
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    expect(files.length).toBeGreaterThan(0);
    expect(findBreaches(files)).toEqual([]);
  });

  test('let pages load the edition', () => {
    expect(
      breachesIn(
        'src/pages/index.astro',
        "---\nimport { loadEdition } from '../edition/load-edition.ts';\n---\n",
      ),
    ).toEqual([]);
  });

  test('keep the edition from components', () => {
    expect(
      breachesIn(
        'src/components/Fact.astro',
        "---\nimport type { Fact } from '../edition/edition.ts';\nimport { loadEdition } from '../edition/load-edition.ts';\n---\n",
      ),
    ).toEqual([
      'src/components/Fact.astro:3: components must not import load-edition (src/edition/load-edition.ts). It may import site, addresses, atlas, edition, wording, graphics, components, assets: data runs one way, from content to pages.',
    ]);
  });

  test('tell types from values', () => {
    const wrong =
      'src/wording/number.ts:1: wording may import only types from edition (src/edition/edition.ts). Write `import type`, or have the value handed in.';
    const path = 'src/wording/number.ts';
    expect(breachesIn(path, "import { join } from '../edition/edition.ts';")).toEqual([wrong]);
    expect(breachesIn(path, "import { type Fact, join } from '../edition/edition.ts';")).toEqual([wrong]);
    expect(breachesIn(path, "import { type Fact, type Claim } from '../edition/edition.ts';")).toEqual([]);
    expect(breachesIn(path, "import type { Fact } from '../edition/edition.ts';")).toEqual([]);
    expect(breachesIn(path, "type Fact = import('../edition/edition.ts').Fact;")).toEqual([wrong]);
    expect(breachesIn(path, "type E = typeof import('../edition/edition.ts');")).toEqual([]);
  });

  test.each([
    ['a static import', "import { x } from '../pages/front.ts';", 1],
    ['an import on several lines', "\nimport {\n  x,\n  y,\n} from '../pages/front.ts';", 2],
    ['a default import with names', "import front, { x } from '../pages/front.ts';", 1],
    ['an import for its effect', "import '../pages/front.ts';", 1],
    ['a dynamic import', "const a = 1;\nconst b = await import('../pages/front.ts');", 2],
    ['an export from elsewhere', "export { x } from '../pages/front.ts';", 1],
    ['an export of everything', "export * from '../pages/front.ts';", 1],
    ['an import after a comment', "// one\n/* two\n*/ import { x } from '../pages/front.ts';", 3],
  ])('see %s', (_kind, text, line) => {
    expect(breachesIn('src/edition/join.ts', text)).toEqual([
      `src/edition/join.ts:${line}: edition must not import pages (src/pages/front.ts). It may import schemas, prose, atlas, edition, wording, addresses: data runs one way, from content to pages.`,
    ]);
  });

  test('do not mistake a comment for an import', () => {
    expect(breachesIn('src/edition/join.ts', "// import { x } from '../pages/front.ts';\n")).toEqual([]);
  });

  test('keep Astro’s collections from all but three places', () => {
    const text = "import { getCollection } from 'astro:content';";
    expect(breachesIn('src/content.config.ts', text)).toEqual([]);
    expect(breachesIn('src/schemas/fact.ts', text)).toEqual([]);
    expect(breachesIn('src/edition/load-edition.ts', text)).toEqual([]);
    expect(breachesIn('src/pages/front.ts', text)).toEqual([
      'src/pages/front.ts:1: pages must not import astro:content. Only content.config, schemas, load-edition read Astro’s collections: everything else is given the edition.',
    ]);
  });

  test('allow no alias and nothing outside src/', () => {
    expect(breachesIn('src/pages/front.ts', "import { x } from '~/edition/edition.ts';")).toEqual([
      'src/pages/front.ts:1: ~/edition/edition.ts is an alias. Write a relative path: it shows the direction.',
    ]);
    expect(breachesIn('src/pages/front.ts', "import { x } from '../../tests/examples/fact.ts';")).toEqual([
      'src/pages/front.ts:1: pages must not import tests/examples/fact.ts, which is outside src/.',
    ]);
  });
});

describe('the names of files', () => {
  test('say what a file holds', () => {
    expect(breachesIn('src/edition/helpers.ts', '')).toEqual([
      'src/edition/helpers.ts: "helpers" says nothing. Name it for what it holds.',
    ]);
    expect(breachesIn('src/wording/utils/number.ts', '')).toEqual([
      'src/wording/utils/number.ts: "utils" says nothing. Name it for what it holds.',
    ]);
    expect(breachesIn('src/wording/date-utils.ts', '')).toEqual([
      'src/wording/date-utils.ts: "date-utils" says nothing. Name it for what it holds.',
    ]);
  });

  test('are never index, but for pages, where it is an address', () => {
    expect(breachesIn('src/edition/index.ts', '')).toEqual([
      'src/edition/index.ts: no index files: import the file that says the thing.',
    ]);
    expect(breachesIn('src/pages/index.astro', '')).toEqual([]);
  });

  test('put every file in one part of the code', () => {
    expect(breachesIn('src/shared/thing.ts', '')).toEqual([
      'src/shared/thing.ts: belongs to no part of the code. Put it in one of: schemas, prose, atlas, edition, desk, wording, graphics, formats, press, components, layouts, pages, styles, assets.',
    ]);
  });
});
