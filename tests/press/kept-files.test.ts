import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptFiles, keyOf } from '../../src/press/kept-files.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'pictures');
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array) => new TextDecoder().decode(found);
const made = (words: string) => () => Promise.resolve(bytes(words));
const notMade = () => Promise.reject(new Error('It was made again.'));
const key = keyOf('a card');

/** The one file that is kept. */
function onlyFile(): string {
  const [name, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name ?? '');
}

describe('files that are kept', () => {
  test('are made once, and taken by the builds that follow', async () => {
    expect(text(await keptFiles(folder, '.png').take(key, made('a picture')))).toBe('a picture');
    const later = keptFiles(folder, '.png');
    expect(text(await later.take(key, notMade))).toBe('a picture');
    expect(later.count).toEqual({ made: 0, taken: 1 });
  });

  test('are made anew when anything that they depend on is another', async () => {
    await keptFiles(folder, '.png').take(key, made('a picture'));
    const later = keptFiles(folder, '.png');
    expect(text(await later.take(keyOf('a card', 'in another hand'), made('another')))).toBe('another');
    expect(later.count).toEqual({ made: 1, taken: 0 });
  });

  test.each([
    ['was cut short', (path: string) => truncateSync(path, 3)],
    ['was altered', (path: string) => writeFileSync(path, 'a forgery')],
    ['is empty', (path: string) => truncateSync(path)],
  ])('are made again where one %s', async (_how, spoil) => {
    await keptFiles(folder, '.png').take(key, made('a picture'));
    spoil(onlyFile());
    const later = keptFiles(folder, '.png');
    expect(text(await later.take(key, made('a picture')))).toBe('a picture');
    expect(later.count).toEqual({ made: 1, taken: 0 });
    expect(text(await keptFiles(folder, '.png').take(key, notMade))).toBe('a picture');
  });

  test('are deleted when nothing needs them any more', async () => {
    const files = keptFiles(folder, '.png');
    await files.take(key, made('a picture'));
    await files.take(keyOf('another card'), made('another'));
    keptFiles(folder, '.png').keepOnly([key]);
    expect(onlyFile()).toContain(`${key}-`);
  });

  test('leave other files of the folder alone', async () => {
    await keptFiles(folder, '.png').take(key, made('a picture'));
    writeFileSync(join(folder, 'notes-of-somebody.txt'), '');
    keptFiles(folder, '.png').keepOnly([]);
    expect(readdirSync(folder)).toEqual(['notes-of-somebody.txt']);
  });
});

test('a key tells where one part ends and the next begins', () => {
  expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'));
  expect(keyOf('a', 'b')).not.toBe(keyOf('b', 'a'));
  expect(keyOf('ab', 'c')).toBe(keyOf('ab', bytes('c')));
});
