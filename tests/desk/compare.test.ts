import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/desk/publish/compare-editions.ts';
import { compareWithManifest } from '../../src/desk/publish/compare-with-manifest.ts';
import { touchedAsMarkdown } from '../../src/desk/publish/touched-as-markdown.ts';
import { emptyFolder, writeSite } from '../examples/built-site.ts';
import { runScript } from './run-script.ts';

const compare = (...args: string[]) => runScript('src/desk/compare.ts', args, resolve('.'));

function editionIn(folder: string) {
  const compared = compareWithManifest(folder);
  if ('fault' in compared) throw new Error(compared.fault);
  return { folder, manifest: compared.manifest };
}

describe('npm run compare', () => {
  test('tells what is new, changed and gone, by kind', () => {
    const { stdout, status } = compare(writeSite('first'), writeSite('second'));
    expect(stdout).toBe(`## What readers will see

| | new | changed | gone |
|---|---|---|---|
| explainer |  | 1 |  |
| other page |  | 1 |  |
| asset | 1 |  | 1 |

<details><summary>1 explainer</summary>

- changed \`/bridge/\`

</details>

<details><summary>1 other page</summary>

- changed \`/\`

</details>

<details><summary>2 assets</summary>

- **gone** \`/_astro/page.first.css\`
- new \`/_astro/page.second.css\`

</details>
`);
    expect(status).toBe(0);
  });

  test('does not count a page on which only the name of a style sheet is another', () => {
    const [one, other] = ['a', 'b'].map((name) =>
      editionIn(writeSite('same', {}, { 'bridge/index.html': `<link href="/_astro/page.${name}.css">` })),
    );
    if (one === undefined || other === undefined) throw new Error('There are two.');
    expect(compareEditions(one, other)).toEqual([]);
  });

  test('says so where nothing changes', () => {
    expect(touchedAsMarkdown([])).toBe(
      '## What readers will see\n\nNothing changes: every file says what it said.',
    );
  });

  test('lists no more than a summary holds', () => {
    const added = Array.from({ length: 40 }, (_, index) => `sources/s${index}/index.html`);
    const told = touchedAsMarkdown([{ kind: 'source', added, changed: [], removed: [] }]);
    expect(told).toContain('| source | 40 |  |  |');
    expect(told).toContain('- new `/sources/s29/`\n- and 10 more');
  });

  test('refuses anything but two built sites', () => {
    expect(compare('a').stderr).toBe('Give two built sites: npm run compare -- ../before/dist dist\n');
    const empty = emptyFolder();
    expect(compare(empty, empty).stderr).toBe(
      `There is no edition.json in ${empty}, so nothing says which edition it is. Build it first: npm run build\n`,
    );
  });
});
