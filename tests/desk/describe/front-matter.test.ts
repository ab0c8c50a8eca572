import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { JsonSchema } from '../../../src/desk/describe/json-schema.ts';
import type { ContentKind } from '../../../src/schemas/content-kinds.ts';
import * as written from '../../examples/written-content.ts';
import { openFile } from './yaml-editor.ts';

// Astro has written them before the tests start.
const folder = '.astro/collections';

test('Astro tells VS Code to which collection each MDX file belongs', () => {
  const { entries } = JSON.parse(readFileSync(`${folder}/collections.json`, 'utf8')) as {
    entries: Record<string, string>;
  };
  const files = globSync('content/explainers/**/*.mdx');
  expect(files.length).toBeGreaterThan(0);
  // Astro writes addresses in lower case.
  expect(Object.keys(entries).sort()).toEqual(
    files.map((path) => pathToFileURL(path).href.toLowerCase()).sort(),
  );
});

test.each<[string, ContentKind, unknown, string]>([
  ['explainers', 'explainer', written.aWrittenExplainer({ reviewBy: '2027' }), '12:11'],
  ['sections', 'section', written.aWrittenSection({ asOf: 'May' }), '3:7'],
  ['updates', 'update', written.aWrittenCorrection({ day: '1 May' }), '3:6'],
])('Astro’s schema of %s says of a %s what ours says', async (collection, kind, wrong, place) => {
  const schema = JSON.parse(readFileSync(`${folder}/${collection}.schema.json`, 'utf8')) as JsonSchema;
  const said = await openFile(kind, schema).underlines(stringify(wrong));
  expect(said).toEqual([`${place} Write a day as YYYY-MM-DD, such as 2024-10-18.`]);
  expect(said).toEqual(await openFile(kind).underlines(stringify(wrong)));
});
