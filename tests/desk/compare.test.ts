import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedWords } from '../../src/desk/publish/changed-words.ts';
import { compareEditions } from '../../src/desk/publish/compare-editions.ts';
import { compareWithManifest } from '../../src/desk/publish/compare-with-manifest.ts';
import { kindsOfFiles } from '../../src/desk/publish/kinds-of-files.ts';
import { touchedAsMarkdown } from '../../src/desk/publish/touched-as-markdown.ts';
import { emptyFolder, writeSite } from '../examples/built-site.ts';
import { runScript } from './run-script.ts';

const compare = (...args: string[]) => runScript('src/desk/compare.ts', args, resolve('.'));

function editionIn(folder: string) {
  const compared = compareWithManifest(folder);
  if ('fault' in compared) throw new Error(compared.fault);
  return { folder, manifest: compared.manifest };
}

/** The file of all facts of a story, of which a comparison takes each fact by its number. */
const factsFile = (id: string, ...facts: object[]) =>
  JSON.stringify({ version: 1, explainer: { id, updated: '2026-11-24' }, facts });
const aFact = (number: number, id: string, more: object = {}) => ({
  number,
  id,
  label: `Number ${number} of the_bridge`,
  standing: 'reported',
  claims: [aClaim('The board', 4100)],
  ...more,
});
const aClaim = (name: string, value: number, more: object = {}) => ({
  counts: true,
  voice: { id: 'board', name },
  as_of: '2025-04-30',
  recorded: '2026-11-24',
  figure: { qualifier: 'about', value },
  sources: [{ id: 'gazette', stance: 'supports' }],
  ...more,
});
const moved = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;
const compared = (before: Record<string, string>, after: Record<string, string>) =>
  compareEditions(editionIn(writeSite('same', {}, before)), editionIn(writeSite('same', {}, after)));
const told = (before: Record<string, string>, after: Record<string, string>) =>
  touchedAsMarkdown(compared(before, after));

describe('npm run compare', () => {
  test('tells what is new, changed and gone, by kind', () => {
    const facts = { 'bridge/facts.json': factsFile('bridge') };
    const { stdout, status } = compare(writeSite('first', {}, facts), writeSite('second', {}, facts));
    expect(stdout).toBe(`## What readers will see

| | new | changed | moved | gone |
|---|---|---|---|---|
| explainer |  | 1 |  |  |
| other page |  | 1 |  |  |
| asset | 1 |  |  | 1 |

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

  test('tells explainers from the pages of the site, and each thing by its address', () => {
    const paths = {
      'bridge/index.html': 'explainer',
      'corrections/index.html': 'other page',
      'search/index.html': 'other page',
      'bridge/facts/width/index.html': 'fact',
      'bridge/facts/width/embed/index.html': 'embed',
      'bridge/facts/width/oembed.json': 'embed',
      'bridge/forecasts/open/index.html': 'forecast',
      'bridge/updates/2026-11-24-open/index.html': 'update',
      'bridge/updates/index.html': 'other page',
      'bridge/since/2026-11-24/index.html': 'page of a day',
      'sources/gazette/index.html': 'source',
      'voices/board/index.html': 'voice',
      'places/ford/index.html': 'place',
      'updates.atom': 'feed',
      'bridge/corrections.json': 'feed',
      'cards/bridge/facts/width.png': 'share card',
      '_astro/page.css': 'asset',
      'bridge/facts.csv': 'other file',
    };
    const kindOf = kindsOfFiles(['bridge']);
    expect(Object.fromEntries(Object.keys(paths).map((path) => [path, kindOf(path)]))).toEqual(paths);
  });

  test('says of facts what is told otherwise: standing, figures, claims, sources', () => {
    const second = aClaim('The council', 9, { counts: false });
    const markdown = told(
      { 'bridge/facts.json': factsFile('bridge', aFact(1, 'width'), aFact(2, 'height'), aFact(3, 'same')) },
      {
        'bridge/facts.json': factsFile(
          'bridge',
          aFact(1, 'width', {
            standing: 'disputed',
            claims: [aClaim('The board', 4400, { set_aside: '4,100' }), second],
          }),
          aFact(2, 'height', {
            claims: [aClaim('The board', 4100, { sources: [{ id: 'gazette', stance: 'context' }] })],
          }),
          aFact(3, 'same', { claims: [aClaim('The board', 4100, { recorded: '2026-11-29' })] }),
        ),
      },
    );
    expect(markdown).toContain(`### 2 facts

- changed: fact 1, Number 1 of the\\_bridge, \`/bridge/facts/width/\`
  - standing: reported → disputed
  - The board, 30 April 2025: about 4,100 → about 4,400
  - set aside, The board, 30 April 2025: nothing → 4,100
  - new claim, The council, 30 April 2025: about 9
- changed: fact 2, Number 2 of the\\_bridge, \`/bridge/facts/height/\`
  - sources, The board, 30 April 2025: gazette → gazette (context)

`);
  });

  test('tells facts that are gone, withdrawn, new and renamed, and counts an old address as moved', () => {
    const markdown = told(
      {
        'bridge/facts.json': factsFile('bridge', aFact(1, 'width'), aFact(2, 'height'), aFact(3, 'old')),
        'bridge/facts/height/index.html': 'height',
        'bridge/facts/old/index.html': 'The same',
        'bridge/facts/old/embed/index.html': 'The same',
        'cards/bridge/facts/old.png': 'card',
      },
      {
        'bridge/facts.json': factsFile('bridge', aFact(3, 'name'), aFact(4, 'length')),
        'bridge/facts/height/index.html': 'height',
        'bridge/facts/old/index.html': moved('/bridge/facts/name/'),
        'bridge/facts/name/index.html': 'The same',
        'bridge/facts/name/embed/index.html': 'The same',
        'cards/bridge/facts/name.png': 'card',
      },
    );
    expect(markdown).toContain(`### 4 facts

- **gone**: fact 1, Number 1 of the\\_bridge, \`/bridge/facts/width/\`
- **withdrawn**: fact 2, Number 2 of the\\_bridge, \`/bridge/facts/height/\`
- new: fact 4, Number 4 of the\\_bridge, \`/bridge/facts/length/\`
- renamed: fact 3, Number 3 of the\\_bridge, \`/bridge/facts/name/\`, before at \`/bridge/facts/old/\`

| | new | changed | moved | gone |
|---|---|---|---|---|
| fact |  |  | 1 |  |
| embed |  |  | 1 |  |
| share card |  |  | 1 |  |
| other file |  | 1 |  |  |
`);
    expect(markdown).toContain('- moved `/bridge/facts/old/` → `/bridge/facts/name/`');
  });

  test('knows the facts of a story that has another address now', () => {
    const { facts } = compared(
      { 'bridge/facts.json': factsFile('bridge', aFact(1, 'width')) },
      {
        'ford/facts.json': factsFile('ford', aFact(1, 'width')),
        'bridge/index.html': moved('/ford/'),
        'ford/index.html': 'same',
      },
    );
    expect(facts).toMatchObject([
      { how: 'changed', address: '/ford/facts/width/', renamedFrom: '/bridge/facts/width/', changes: [] },
    ]);
  });

  test('does not count a page as changed for what most pages like it say otherwise, and names what that is', () => {
    const facts = { 'bridge/facts.json': factsFile('bridge') };
    const pages = (day: string, last: string) =>
      Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((id) => [
          `bridge/facts/${id}/index.html`,
          `<p>Fact ${id}${id === 'd' ? last : ''}, version of ${day} November.</p>`,
        ]),
      );
    const before = { ...facts, ...pages('24', '') };
    const { touched, common, sameWords } = compared(before, { ...facts, ...pages('29', '!') });
    expect(touched).toMatchObject([{ kind: 'fact', changed: ['bridge/facts/d/index.html'] }]);
    expect(common).toEqual([{ was: 'version of 24 November.', now: 'version of 29 November.', pages: 3 }]);
    expect(sameWords).toBe(3);
    const markdown = told(before, { ...facts, ...pages('29', '') });
    expect(markdown).toBe(`## What readers will see

Alike on many pages, which do not count as changed for it:

- on 4 pages: “version of 24 November.” → “version of 29 November.”

4 more pages say what was said before, but for that.`);
  });

  test('puts pieces together that are mostly the same, also where a page says more than before', () => {
    const foot = (verb: string) => `<p>White paper ${verb} what we say.</p>`;
    expect(changedWords(`<p>Open</p><p>Open</p>${foot('carries')}`, `<p>New</p>${foot('bears')}`)).toEqual([
      { was: 'White paper carries what we', now: 'White paper bears what we' },
      { was: 'Open', now: '' },
      { was: 'Open', now: '' },
      { was: '', now: 'New' },
    ]);
  });

  test('counts a page as changed for the words of a picture, and not for markup or the name of a style sheet', () => {
    const page = (markup: string) => ({ 'bridge/index.html': markup });
    const image = (alt: string) => page(`<img alt="${alt}">`);
    expect(compared(image('A ford'), image('A bridge')).touched).toMatchObject([
      { changed: ['bridge/index.html'] },
    ]);
    expect(
      told(
        page('<link href="/_astro/page.a.css"><p>Open</p>'),
        page('<link href="/_astro/page.b.css"> <i>Open</i>'),
      ),
    ).toBe('## What readers will see\n\n1 more page says what was said before, in other markup.');
  });

  test('says so where nothing changes', () => {
    expect(told({}, {})).toBe('## What readers will see\n\nNothing changes: every page says what it said.');
  });

  test('lists no more than a summary holds, and facts told otherwise before pages in other words', () => {
    const changed = Array.from({ length: 40 }, (_, index) => `bridge/facts/f${index}/index.html`);
    const markdown = touchedAsMarkdown({
      facts: [
        {
          number: 39,
          label: 'Last',
          address: '/bridge/facts/f39/',
          how: 'changed',
          changes: ['standing: a → b'],
        },
      ],
      touched: [{ kind: 'fact', added: [], changed, moved: [], removed: [] }],
      common: [],
      sameWords: 0,
    });
    expect(markdown).toContain('| fact |  | 40 |  |  |');
    expect(markdown).toContain('\n\n- changed `/bridge/facts/f39/`\n- changed `/bridge/facts/f0/`\n');
    expect(markdown).toContain('- changed `/bridge/facts/f28/`\n- and 10 more');
  });

  test('refuses anything but two built sites', () => {
    expect(compare('a').stderr).toBe('Give two built sites: npm run compare -- ../before/dist dist\n');
    const empty = emptyFolder();
    expect(compare(empty, empty).stderr).toBe(
      `There is no edition.json in ${empty}, so nothing says which edition it is. Build it first: npm run build\n`,
    );
  });
});
