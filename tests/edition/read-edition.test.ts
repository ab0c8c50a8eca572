import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';
import { aSmallStory, writeContent, type Files } from '../examples/content-folder.ts';

let content = '';

function write(file: string, text: string): void {
  const path = join(content, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['explainers', 'places', 'terms', 'voices']) mkdirSync(join(content, folder));
  write(
    'sources/herald.yaml',
    'kind: newspaper\ntitle: Bridge\npublisher: Herald\nurl: https://herald.example/early\npublished: 2024-10-19\naccessed: 2024-10-20\nlanguage: en\nparty: none\narchived:\n  url: https://archive.example/bridge\n  day: 2024-10-20\n',
  );
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

test('content that could be read is judged and joined', () => {
  const { edition, problems, counts } = readEdition(content, '2026-11-24');
  expect(edition).toMatchObject({ today: '2026-11-24', explainers: [] });
  expect(problems.map(({ rule, level }) => [rule, level])).toEqual([['every-source-is-used', 'warning']]);
  expect(counts).toEqual({ files: 1, facts: 0, sources: 1 });
});

test('an empty day is no day: the newest day of the content counts', () => {
  expect(readEdition(content, '').edition?.today).toBe('2024-10-20');
  expect(readEdition(content, '')).toEqual(readEdition(content, undefined));
});

test('nothing is joined while a file cannot be read, and both kinds of problem are told', () => {
  write('voices/board.yaml', 'kind: [');
  write(
    'sources/early.yaml',
    'kind: newspaper\ntitle: Bridge\npublisher: Herald\nurl: https://herald.example/\npublished: 2024-10-19\naccessed: 2024-10-01\nlanguage: en\nparty: none\narchived:\n  url: https://archive.example/bridge\n  day: 2024-10-20\n',
  );
  const { edition, problems } = readEdition(content, '2026-11-24');
  expect(edition).toBeUndefined();
  expect(new Set(problems.map(({ file }) => file))).toEqual(
    new Set(['content/sources/early.yaml', 'content/voices/board.yaml']),
  );
});

describe('what is not to be seen yet', () => {
  const herald = 'sources/herald.yaml';
  const section = 'explainers/bridge/sections/1-start.mdx';
  const workers = 'explainers/bridge/facts/workers.yaml';
  const news = 'explainers/bridge/updates/2026-11-20-count.mdx';
  const later = String(aSmallStory[workers]).replace('    admission: true\n', '') + claimOf('2026-12-24');
  const update = (extra: string) =>
    `---\nkind: development\nheadline: A new count\nday: 2026-11-20\npublished: 2026-12-24\nfacts: [workers]\n${extra}---\nThere are <Fact id="workers">450 workers</Fact>.\n`;

  function claimOf(recorded: string): string {
    return `  - by: river-board\n    asOf: 2026-11-20\n    recorded: ${recorded}\n    value: 450\n    sources:\n      - source: herald\n    admission: true\n`;
  }
  const errorsIn = (files: Files, today?: string) =>
    readEdition(writeContent(files), today).problems.filter(({ level }) => level === 'error');

  test('is in no edition for readers: a draft with the claim that it brings', () => {
    const folder = writeContent({ [workers]: later, [news]: update('draft: true\n') });
    const forReaders = readEdition(folder, undefined).edition?.explainers[0];
    const forNewsroom = readEdition(folder, undefined, 'newsroom').edition?.explainers[0];
    expect(forReaders?.updates).toEqual([]);
    expect(forReaders?.facts[0]?.claims).toHaveLength(1);
    expect(forNewsroom?.updates).toMatchObject([{ headline: 'A new count', isDraft: true }]);
    expect(forNewsroom?.facts[0]?.claims).toHaveLength(2);
  });

  test('is judged as readers would see the rest: a text that stands on a draft is refused', () => {
    const text = String(aSmallStory[section]).replace('400 workers', '450 workers');
    const found = errorsIn({ [workers]: later, [news]: update('draft: true\n'), [section]: text });
    expect(found).toMatchObject([{ file: `content/${section}`, rule: 'figures-agree-with-their-fact' }]);
    expect(found[0]?.message).toMatch(/^While drafts stay out: No claim of the fact "workers" has 450\./);
  });

  test('is judged as it will stand: a mistake in what waits for its day is told today', () => {
    const text = update('').replace('450 workers', '470 workers');
    const found = errorsIn({ [workers]: later, [news]: text }, '2026-11-24');
    expect(found).toMatchObject([{ file: `content/${news}`, rule: 'figures-agree-with-their-fact' }]);
    expect(found[0]?.message).toMatch(/^From 24 December 2026 on: /);
    expect(errorsIn({ [workers]: later, [news]: update('') }, '2026-11-24')).toEqual([]);
  });

  test('waits, and comes on its day', () => {
    const folder = writeContent({ [workers]: later, [news]: update('') });
    expect(readEdition(folder, '2026-12-23').edition?.explainers[0]?.updates).toEqual([]);
    expect(readEdition(folder, '2026-12-24').edition?.explainers[0]?.updates).toHaveLength(1);
    expect(readEdition(folder, undefined).edition?.explainers[0]?.updates).toHaveLength(1);
  });

  test('takes nothing from what others stand on', () => {
    const { edition } = readEdition(
      writeContent({ [news]: update('draft: true\n'), [workers]: later }),
      undefined,
    );
    expect(edition?.sources.map(({ id }) => `sources/${id}.yaml`)).toEqual([herald]);
  });
});

describe('ids that lead into', () => {
  let copy = '';
  const told = () =>
    readEdition(copy, '2026-11-24').problems.map(
      ({ file, message, remedy }) => `${file} ${message} ${remedy ?? ''}`,
    );
  const make = 'Make it; while it holds nothing, put an empty file named .gitkeep in it.';

  beforeEach(() => {
    copy = writeContent();
  });

  test.each(['sources', 'voices', 'explainers/bridge/facts'])(
    'the missing folder %s are not called missing one by one',
    (folder) => {
      rmSync(join(copy, folder), { recursive: true });
      expect(told()).toEqual([`content/${folder} The folder content/${folder}/ is missing. ${make}`]);
    },
  );

  test.each([
    ['source', 'content/source The folder source does not belong here. Did you mean sources?'],
    [
      'explainers/bridge/sources',
      'content/explainers/bridge/sources The folder sources does not belong here.',
    ],
    ['sources/papers', 'content/sources/papers The folder papers does not belong here.'],
  ])('files in the wrong folder %s are not called missing', (folder, message) => {
    mkdirSync(join(copy, folder), { recursive: true });
    renameSync(join(copy, 'sources/herald.yaml'), join(copy, folder, 'herald.yaml'));
    const problems = told();
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  test('a file with a wrong ending are not called missing', () => {
    renameSync(join(copy, 'sources/herald.yaml'), join(copy, 'sources/herald.yml'));
    expect(told()).toEqual([
      'content/sources/herald.yml A source is a file ending in .yaml; "herald.yml" is not. Rename it to herald.yaml.',
    ]);
  });

  test('a folder that is there are still called missing, whatever else is', () => {
    rmSync(join(copy, 'voices'), { recursive: true });
    rmSync(join(copy, 'sources/herald.yaml'));
    expect(told().some((problem) => problem.includes('There is no source "herald".'))).toBe(true);
    expect(told().some((problem) => problem.includes('There is no voice'))).toBe(false);
  });
});
