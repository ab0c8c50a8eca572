import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';

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
    'kind: newspaper\ntitle: Bridge\npublisher: Herald\nurl: https://herald.example/\npublished: 2024-10-19\naccessed: 2024-10-20\nlanguage: en\nparty: none\n',
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
    'kind: newspaper\ntitle: Bridge\npublisher: Herald\nurl: https://herald.example/\npublished: 2024-10-19\naccessed: 2024-10-01\nlanguage: en\nparty: none\n',
  );
  const { edition, problems } = readEdition(content, '2026-11-24');
  expect(edition).toBeUndefined();
  expect(new Set(problems.map(({ file }) => file))).toEqual(
    new Set(['content/sources/early.yaml', 'content/voices/board.yaml']),
  );
});
