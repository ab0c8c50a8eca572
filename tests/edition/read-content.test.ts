import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/edition/read-content.ts';
import { writeContent, anUpdateFile } from '../examples/content-folder.ts';
import { toldOfContent } from '../examples/told-of-content.ts';

const story = 'explainers/bridge';
const resave = 'Save it as UTF-8 with line ends of Unix (LF), without a byte order mark.';

describe('content without a mistake', () => {
  const content = () => readContent(writeContent({ [`${story}/updates/2026-11-25-news.mdx`]: anUpdateFile }));

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
    expect(toldOfContent({ [source]: text })).toEqual([message]);
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
    expect(toldOfContent({ [source]: 'x'.repeat(300 * 1024) })).toEqual([
      `${at}:1:1 This file has 300 KB; it may have 256. Divide it: one thing a file.`,
    ]);
  });
});

describe('a file with several mistakes', () => {
  test('has them told at once: fields and prose, in the order of their places', () => {
    const text = '---\ntitle: More\nkind: backgrund\nlayout: x\n---\nA {b} and <Fcat id="a">c</Fcat>.\n';
    expect(
      toldOfContent({ [`${story}/sections/2-more.mdx`]: text }).map((line) => line.replace(/^.*mdx:/, '')),
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
      toldOfContent({ [`${story}/sections/2-more.mdx`]: text }).map((line) => line.replace(/^.*mdx:/, '')),
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
