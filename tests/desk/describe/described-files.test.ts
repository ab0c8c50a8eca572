import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describedFiles, withTables } from '../../../src/desk/describe/described-files.ts';

const described = describedFiles('.');

test.each([...described])(
  '%s says what the schemas, tags and rules say; if not: npm run schemas',
  (path, text) => {
    expect(readFileSync(path, 'utf8'), `${path} is out of date. Run: npm run schemas`).toBe(text);
  },
);

test('VS Code finds one schema for each YAML file of the content', () => {
  const settings: unknown = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  expect(settings).toHaveProperty(['yaml.schemas']);
  const { 'yaml.schemas': wired } = settings as { 'yaml.schemas': Record<string, string> };
  expect([...described.keys()]).toEqual(
    expect.arrayContaining(Object.keys(wired).map((path) => path.replace('./', ''))),
  );
  const folders = {
    fact: 'facts',
    quote: 'quotes',
    forecast: 'forecasts',
    question: 'questions',
    source: 'sources',
    voice: 'voices',
    place: 'places',
    term: 'terms',
  };
  const files = globSync('content/**/*.yaml').map((path) => path.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(100);
  for (const path of files) {
    const found = Object.entries(wired).filter(([, glob]) => matchesGlob(path, glob));
    const kind = Object.entries(folders).find(([, folder]) => path.includes(`/${folder}/`))?.[0];
    expect(
      found.map(([schema]) => schema),
      path,
    ).toEqual([`./.vscode/schemas/${kind}.schema.json`]);
  }
});

describe('a table of the handbook', () => {
  const text = 'Before.\n\n<!-- fields of fact -->\n\nold\n\n<!-- end -->\n\nAfter.\n';

  test('takes the place of the one that is there', () => {
    expect(withTables(text, new Map([['fields of fact', '| new |']]))).toBe(
      'Before.\n\n<!-- fields of fact -->\n\n| new |\n\n<!-- end -->\n\nAfter.\n',
    );
  });

  test('is missed where its place was deleted', () => {
    expect(() => withTables('Before.', new Map([['tags', '| new |']]))).toThrow(
      'The handbook has no place for the table "tags". Write: <!-- tags -->, and below it: <!-- end -->',
    );
  });
});
