import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/edition/read-content.ts';
import { aSmallStory, writeContent, type Files } from '../examples/content-folder.ts';

function told(changes: Files): string[] {
  return readContent(writeContent(changes)).problems.map(
    ({ file, line, column, message, remedy }) => `${file}:${line}:${column} ${message} ${remedy}`,
  );
}

const story = 'explainers/bridge';
const section = '---\ntitle: More\nkind: background\n---\nText.\n';
const update = '---\nkind: development\nheadline: News\nday: 2026-11-25\npublished: 2026-11-25\n---\nText.\n';
const resave = 'Save it as UTF-8 with line ends of Unix (LF), without a byte order mark.';

describe('content without a mistake', () => {
  const content = () => readContent(writeContent({ [`${story}/updates/2026-11-25-news.mdx`]: update }));

  test('is read in the order of its paths, whatever the order of the files', () => {
    expect(content().problems).toEqual([]);
    expect(content().entries.map(({ kind, id, file }) => [kind, id, file])).toEqual([
      ['explainer', 'bridge', 'content/explainers/bridge/explainer.mdx'],
      ['fact', 'workers', 'content/explainers/bridge/facts/workers.yaml'],
      ['section', 'start', 'content/explainers/bridge/sections/1-start.mdx'],
      ['update', '2026-11-25-news', 'content/explainers/bridge/updates/2026-11-25-news.mdx'],
      ['source', 'herald', 'content/sources/herald.yaml'],
      ['voice', 'river-board', 'content/voices/river-board.yaml'],
    ]);
  });

  test('says of which explainer a file is, and the number of a section', () => {
    expect(content().entries.map(({ explainer, order }) => [explainer, order])).toEqual([
      ['bridge', undefined],
      ['bridge', undefined],
      ['bridge', 1],
      ['bridge', undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('keeps days as text and the prose as a tree', () => {
    const [explainer, fact] = content().entries;
    expect(explainer).toMatchObject({ data: { published: '2026-11-24' }, prose: { root: { type: 'root' } } });
    expect(fact).toMatchObject({ data: { claims: [{ asOf: '2024-10-18', value: 400 }] }, prose: undefined });
  });

  test('knows where each value is written', () => {
    const [explainer, fact] = content().entries;
    expect(explainer?.positionOf(['kicker'])).toEqual({
      file: 'content/explainers/bridge/explainer.mdx',
      line: 3,
      column: 9,
      length: 8,
    });
    expect(fact?.positionOf(['claims', 0, 'sources', 0, 'source'])).toMatchObject({
      line: 14,
      column: 17,
      length: 6,
    });
    expect(fact?.positionOf(['claims', 0, 'note'])).toMatchObject({ line: 9, column: 5 });
  });
});

describe('a file that is not text', () => {
  const source = 'sources/new.yaml';
  const at = 'content/sources/new.yaml';
  const bytes = (...list: (number | string)[]) =>
    Buffer.concat(list.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

  test.each([
    ['empty', '', `${at}:1:1 This file is empty. Write it, or delete it.`],
    ['blank', '\n \n', `${at}:1:1 This file is empty but for blank lines. Write it, or delete it.`],
    [
      'not UTF-8',
      bytes('kind: x\ntitle: caf', 0xe9, '\n'),
      `${at}:2:11 The byte 0xE9 here (number 19 of the file) is not UTF-8. ${resave}`,
    ],
    ['UTF-16', bytes(0xff, 0xfe, 'k', 0), `${at}:1:1 This file is UTF-16, not UTF-8. ${resave}`],
    [
      'with a BOM',
      bytes(0xef, 0xbb, 0xbf, 'kind: x\n'),
      `${at}:1:1 This file begins with a byte order mark (BOM), which is not seen but counts. ${resave}`,
    ],
    [
      'with CR LF',
      'kind: x\r\ntitle: y\r\n',
      `${at}:1:8 The lines of this file end in CR LF, as on Windows. ${resave}`,
    ],
    [
      'with CR',
      'kind: x\rtitle: y\r',
      `${at}:1:8 The lines of this file end in CR, as on old computers. ${resave}`,
    ],
  ])('(%s) gets one error with its place', (_, text, message) => {
    expect(told({ [source]: text })).toEqual([message]);
  });

  test('does not keep the others from being read, and is known to be there', () => {
    const content = readContent(writeContent({ [source]: '', 'voices/other.yaml': 'name: x' }));
    expect(content.entries).toHaveLength(5);
    expect(content.unread).toEqual([
      { kind: 'source', id: 'new', explainer: undefined, file: 'content/sources/new.yaml' },
      { kind: 'voice', id: 'other', explainer: undefined, file: 'content/voices/other.yaml' },
    ]);
    expect(content.problems.map(({ file }) => file)).toEqual([
      'content/sources/new.yaml',
      'content/voices/other.yaml',
      'content/voices/other.yaml',
    ]);
  });

  test('is not read when it is larger than any file here needs to be', () => {
    expect(told({ [source]: 'x'.repeat(300 * 1024) })).toEqual([
      `${at}:1:1 This file has 300 KB; it may have 256. Divide it: one thing a file.`,
    ]);
  });
});

describe('a file with a wrong name or in a wrong place', () => {
  const valid = aSmallStory['voices/river-board.yaml'];

  test.each([
    [
      'voices/River-Board.yaml',
      'content/voices/River-Board.yaml:1:1 The names River-Board.yaml and river-board.yaml differ only by capital letters, which many computers take for one. Keep one of the two files.',
    ],
    [
      'voices/NIS.yaml',
      'content/voices/NIS.yaml:1:1 "NIS" is not a name for a file here: lower-case letters a to z and digits, joined by single hyphens. Rename it to nis.yaml.',
    ],
    [
      'voices/a b#ç.yaml',
      'content/voices/a b#ç.yaml:1:1 "a b#ç" is not a name for a file here: lower-case letters a to z and digits, joined by single hyphens. The ç in it is U+00E7. Rename it to a-b-c.yaml.',
    ],
    [
      'voices/\u202Enis.yaml',
      'content/voices/[U+202E]nis.yaml:1:1 "[U+202E]nis" is not a name for a file here: lower-case letters a to z and digits, joined by single hyphens. Rename it to nis.yaml.',
    ],
    [
      `voices/${'a'.repeat(65)}.yaml`,
      `content/voices/${'a'.repeat(65)}.yaml:1:1 The name has 65 characters; it may have 64. Shorten it: it is part of an address.`,
    ],
    [
      'voices/con.yaml',
      'content/voices/con.yaml:1:1 "con" is a name that computers keep for themselves. Give the file another name.',
    ],
    [
      'voices/constructor.yaml',
      'content/voices/constructor.yaml:1:1 "constructor" is a name that computers keep for themselves. Give the file another name.',
    ],
    [
      'voices/index.yaml',
      'content/voices/index.yaml:1:1 "index" is a name that computers keep for themselves. Give the file another name.',
    ],
    [
      'voices/nis.yml',
      'content/voices/nis.yml:1:1 A voice is a file ending in .yaml; "nis.yml" is not. Rename it to nis.yaml.',
    ],
    [
      'voices/nis.yaml~',
      'content/voices/nis.yaml~:1:1 "nis.yaml~" is a hidden or left-over file. Delete it.',
    ],
    ['voices/.nis.swp', 'content/voices/.nis.swp:1:1 ".nis.swp" is a hidden or left-over file. Delete it.'],
    [
      'voices/nis.mdx',
      'content/voices/nis.mdx:1:1 A voice is a file ending in .yaml; "nis.mdx" is not. Prose stands in sections/ and updates/. Move it to where it belongs, or delete it.',
    ],
    [
      'voices/more/nis.yaml',
      'content/voices/more:1:1 The folder more does not belong here. Files stand right in content/voices/, not in a folder of their own.',
    ],
    [
      'notes.txt',
      'content/notes.txt:1:1 The file notes.txt does not belong here. Here belong README.md, sources/, voices/, places/, terms/, explainers/.',
    ],
    [
      'voices/README.md',
      'content/voices/README.md:1:1 A voice is a file ending in .yaml; "README.md" is not. Rename it to README.yaml.',
    ],
    [
      'explainers/note.mdx',
      'content/explainers/note.mdx:1:1 The file note.mdx does not belong here. Each explainer has a folder here, with explainer.mdx in it.',
    ],
    [
      `${story}/fcats/a.yaml`,
      'content/explainers/bridge/fcats:1:1 The folder fcats does not belong here. Did you mean facts? Here belong explainer.mdx, sections/, updates/, facts/, quotes/, forecasts/, questions/.',
    ],
    [
      `${story}/explainer.md`,
      'content/explainers/bridge/explainer.md:1:1 The file explainer.md does not belong here. Did you mean explainer.mdx? Here belong explainer.mdx, sections/, updates/, facts/, quotes/, forecasts/, questions/.',
    ],
    [
      'explainers/sources/explainer.mdx',
      'content/explainers/sources:1:1 An explainer cannot be called "sources": that is the address of another page of the site. Name its folder after the story.',
    ],
    [
      `${story}/sections/start.mdx`,
      'content/explainers/bridge/sections/start.mdx:1:1 "start" does not begin with the number of the section. Name a section <n>-<name>.mdx, such as 1-start.mdx.',
    ],
    [
      `${story}/sections/02-end.mdx`,
      'content/explainers/bridge/sections/02-end.mdx:1:1 "02-end" does not begin with the number of the section. Name a section <n>-<name>.mdx, such as 1-end.mdx.',
    ],
    [
      `${story}/updates/news.mdx`,
      'content/explainers/bridge/updates/news.mdx:1:1 The name "news" does not begin with a day of the calendar. Name an update <day>-<name>.mdx, such as 2026-03-17-new-figures.mdx.',
    ],
    [
      `${story}/updates/2026-02-31-news.mdx`,
      'content/explainers/bridge/updates/2026-02-31-news.mdx:1:1 The name "2026-02-31-news" does not begin with a day of the calendar. Name an update <day>-<name>.mdx, such as 2026-03-17-new-figures.mdx.',
    ],
  ])('%s is refused', (path, message) => {
    expect(told({ [path]: valid })).toEqual([message]);
  });

  test('is refused where two sections have one number or one name', () => {
    expect(told({ [`${story}/sections/1-again.mdx`]: section })).toEqual([
      'content/explainers/bridge/sections/1-start.mdx:1:1 1-again.mdx has the number 1 too. Give one of the two another number.',
    ]);
    expect(told({ [`${story}/sections/2-start.mdx`]: section })).toEqual([
      'content/explainers/bridge/sections/2-start.mdx:1:1 1-start.mdx has the name "start" too. Give one of the two another name.',
    ]);
  });

  test('is refused where an update’s name and its day differ', () => {
    expect(told({ [`${story}/updates/2026-11-24-news.mdx`]: update })).toEqual([
      'content/explainers/bridge/updates/2026-11-24-news.mdx:4:6 The file name says 2026-11-24, day says 2026-11-25. Make them the same: the name of an update begins with the day of the development.',
    ]);
  });

  test('is refused where it is a link, to a file or to a folder', () => {
    const folder = writeContent({ 'terms/.gitkeep': undefined });
    symlinkSync('river-board.yaml', join(folder, 'voices/link.yaml'));
    symlinkSync('places', join(folder, 'terms'));
    expect(readContent(folder).problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'content/terms terms is a symbolic link. Content is read from real files only, so that nothing from elsewhere is published.',
      'content/voices/link.yaml link.yaml is a symbolic link. Content is read from real files only, so that nothing from elsewhere is published.',
    ]);
  });

  test('is passed over where a system or git put it', () => {
    expect(told({ 'voices/.DS_Store': 'x', '.gitkeep': '', [`${story}/quotes/.gitkeep`]: '' })).toEqual([]);
  });
});

describe('a missing folder', () => {
  const make = 'Make it; while it holds nothing, put an empty file named .gitkeep in it.';

  test('is one error: content itself', () => {
    const folder = writeContent();
    rmSync(folder, { recursive: true });
    expect(readContent(folder)).toEqual({
      entries: [],
      unread: [],
      misplaced: [],
      problems: [
        {
          file: 'content',
          line: 1,
          column: 1,
          length: 1,
          rule: 'files-are-where-they-belong',
          level: 'error',
          message: 'The folder content/ is missing.',
          remedy: make,
        },
      ],
    });
  });

  test.each([
    ['sources/herald.yaml', 'content/sources'],
    ['voices/river-board.yaml', 'content/voices'],
    ['terms/.gitkeep', 'content/terms'],
    [`${story}/sections/1-start.mdx`, 'content/explainers/bridge/sections'],
    [`${story}/facts/workers.yaml`, 'content/explainers/bridge/facts'],
  ])('is one error: without %s there is no %s', (path, folder) => {
    expect(told({ [path]: undefined })).toEqual([`${folder}:1:1 The folder ${folder}/ is missing. ${make}`]);
  });

  test('is not meant by an explainer without its own file', () => {
    expect(told({ [`${story}/explainer.mdx`]: undefined })).toEqual([
      'content/explainers/bridge/explainer.mdx:1:1 The folder content/explainers/bridge/ has no explainer.mdx, so there is no story in it. Write explainer.mdx with the question, the standfirst and the short answer, or delete the folder.',
    ]);
  });
});

describe('a file with several mistakes', () => {
  test('has them told at once: fields and prose, in the order of their places', () => {
    const text = '---\ntitle: More\nkind: backgrund\nlayout: x\n---\nA {b} and <Fcat id="a">c</Fcat>.\n';
    expect(
      told({ [`${story}/sections/2-more.mdx`]: text }).map((line) => line.replace(/^.*mdx:/, '')),
    ).toEqual([
      '3:7 kind cannot be "backgrund". Did you mean background? Write one of: background, document, places, figures, voices, ledger, analysis.',
      '4:1 "layout" is not a field: the pages have one look. Delete the line.',
      '6:3 Curly brackets stand here. In MDX they hold program code, which content may not hold. Delete them, or write round brackets.',
      expect.stringContaining('6:11 There is no tag <Fcat>. Did you mean <Fact>?'),
    ]);
  });

  test('with prose that cannot be parsed still has its fields checked', () => {
    const text = '---\ntitle: More\nkind: backgrund\n---\nA <5 b.\n';
    expect(
      told({ [`${story}/sections/2-more.mdx`]: text }).map((line) => line.replace(/^.*mdx:/, '')),
    ).toEqual([
      expect.stringContaining('3:7 kind cannot be "backgrund".'),
      '5:3 A “<” stands here. In MDX it begins a tag. Write “less than” or “fewer than” in words.',
    ]);
  });

  test('that is only wrong in its prose is still an entry, so that nobody calls it missing', () => {
    const text = '---\ntitle: More\nkind: background\n---\nA {b}.\n';
    const content = readContent(writeContent({ [`${story}/sections/2-more.mdx`]: text }));
    expect(content.problems).toHaveLength(1);
    expect(content.entries.map(({ id }) => id)).toContain('more');
  });
});
