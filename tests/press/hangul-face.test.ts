import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hangulFace } from '../../src/press/hangul-face.ts';
import { lettersOfFont } from '../examples/letters-of-font.ts';

// Only so that a hanging test ends: the first one waits for the library and the faces.
vi.setConfig({ testTimeout: 60_000 });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hangul-'));
  mkdirSync(join(root, 'src/assets/fonts'), { recursive: true });
  cpSync('src/assets/fonts/noto-serif-kr.woff2', join(root, 'src/assets/fonts/noto-serif-kr.woff2'));
  mkdirSync(join(root, 'content/voices'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  writeFileSync(join(root, 'content/voices', file), text);
}

function lettersOfFace(): string {
  return lettersOfFont(readFileSync(join(root, '.astro/faces/hangul.woff2')));
}

/** What Astro does when it starts. */
async function setUp(face: ReturnType<typeof hangulFace>): Promise<void> {
  const hook = face.hooks['astro:config:setup'] as unknown as () => Promise<void>;
  await hook();
}

test('the face has the syllables of every file of the content, and those alone', async () => {
  write('nis.yaml', 'text: 국가정보원');
  write('notes.txt', '무시');
  await setUp(hangulFace(root));
  expect(lettersOfFace()).toBe('가국보원정');
});

test('there is a face where the content is missing, so that the desk can tell of it', async () => {
  rmSync(join(root, 'content'), { recursive: true });
  await setUp(hangulFace(root));
  expect(lettersOfFace()).toBe('가');
});

test('a syllable that an editor adds while the site is served is in the face, and the page is loaded again', async () => {
  const face = hangulFace(root);
  await setUp(face);
  const watcher = new EventEmitter();
  const loadedAgain = new Promise((resolve) => {
    const server = { watcher, ws: { send: resolve } };
    const hook = face.hooks['astro:server:setup'] as unknown as (given: { server: object }) => void;
    hook({ server });
  });
  write('nis.yaml', 'text: 국정원');
  watcher.emit('all', 'add', join(root, 'content/voices/nis.yaml'));
  expect(await loadedAgain).toEqual({ type: 'full-reload' });
  expect(lettersOfFace()).toBe('가국원정');
});
