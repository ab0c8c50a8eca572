import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/edition/read-content.ts';
import { aSmallStory, writeContent, anUpdateFile } from '../../examples/content-folder.ts';
import { toldOfContent } from '../../examples/told-of-content.ts';

const story = 'explainers/bridge';
const section = '---\ntitle: More\nkind: background\n---\nText.\n';

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
      'voices/аnnexation.yaml',
      'content/voices/аnnexation.yaml:1:1 "аnnexation" is not a name for a file here: lower-case letters a to z and digits, joined by single hyphens. The а in it is U+0430. Rename it to annexation.yaml.',
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
    expect(toldOfContent({ [path]: valid })).toEqual([message]);
  });

  test('is refused where two sections have one number or one name', () => {
    expect(toldOfContent({ [`${story}/sections/1-again.mdx`]: section })).toEqual([
      'content/explainers/bridge/sections/1-start.mdx:1:1 1-again.mdx has the number 1 too. Give one of the two another number.',
    ]);
    expect(toldOfContent({ [`${story}/sections/2-start.mdx`]: section })).toEqual([
      'content/explainers/bridge/sections/2-start.mdx:1:1 1-start.mdx has the name "start" too. Give one of the two another name.',
    ]);
  });

  test('is refused where an update’s name and its day differ', () => {
    expect(toldOfContent({ [`${story}/updates/2026-11-24-news.mdx`]: anUpdateFile })).toEqual([
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
    expect(
      toldOfContent({ 'voices/.DS_Store': 'x', '.gitkeep': '', [`${story}/quotes/.gitkeep`]: '' }),
    ).toEqual([]);
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
    expect(toldOfContent({ [path]: undefined })).toEqual([
      `${folder}:1:1 The folder ${folder}/ is missing. ${make}`,
    ]);
  });

  test('is not meant by an explainer without its own file', () => {
    expect(toldOfContent({ [`${story}/explainer.mdx`]: undefined })).toEqual([
      'content/explainers/bridge/explainer.mdx:1:1 The folder content/explainers/bridge/ has no explainer.mdx, so there is no story in it. Write explainer.mdx with the question, the standfirst and the short answer, or delete the folder.',
    ]);
  });
});
