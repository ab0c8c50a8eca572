import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { replaceFile, writeNewFile } from '../../../src/desk/new/write-file.ts';
import { namesIn, project } from './newsroom.ts';

// Each starts processes, which takes seconds on a machine that does much else.
vi.setConfig({ testTimeout: 30_000 });

const file = 'content/terms/pier.yaml';

test('a new file is whole, in a folder that is made for it, and nothing else stays', () => {
  const root = project({ 'terms/.gitkeep': undefined });
  const before = namesIn(root);
  writeNewFile(root, file, 'term: pier\n');
  expect(readFileSync(join(root, file), 'utf8')).toBe('term: pier\n');
  expect(namesIn(root).filter((name) => !before.includes(name))).toEqual(['content/terms', file]);
});

test('a file that is there is not written over, by however many at once', async () => {
  const root = project();
  const script = `
    import { writeNewFile } from ${JSON.stringify(resolve('src/desk/new/write-file.ts'))};
    writeNewFile(${JSON.stringify(root)}, '${file}', process.pid + '\\n'.repeat(100_000));
  `;
  const writers = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' }),
  );
  const endings = await Promise.all(
    writers.map(async (writer) => {
      const [code] = (await once(writer, 'exit')) as [number];
      return { code, pid: writer.pid };
    }),
  );
  const winners = endings.filter(({ code }) => code === 0);
  expect(winners).toHaveLength(1);
  expect(readFileSync(join(root, file), 'utf8')).toBe(`${String(winners[0]?.pid)}${'\n'.repeat(100_000)}`);
  expect(namesIn(root).filter((name) => name.startsWith('.new-'))).toEqual([]);
});

test('where a new file cannot be, no folder stays that was made for it', () => {
  const root = project();
  writeFileSync(join(root, 'content/explainers/bridge/quotes'), 'a file, not a folder');
  const before = namesIn(root);
  expect(() => {
    writeNewFile(root, 'content/explainers/bridge/quotes/a.yaml', 'a');
  }).toThrow(/^content\/explainers\/bridge\/quotes\/a\.yaml could not be written: /);
  expect(namesIn(root)).toEqual(before);
});

test('a file is replaced as a whole, and stays as readable as it was', () => {
  const root = project();
  writeFileSync(join(root, file), 'term: a\n', { mode: 0o640 });
  replaceFile(root, file, 'term: b\n');
  expect(readFileSync(join(root, file), 'utf8')).toBe('term: b\n');
  expect(statSync(join(root, file)).mode & 0o777).toBe(0o640);
});

test('a file that cannot be replaced stays as it was', () => {
  const root = project();
  mkdirSync(join(root, file));
  const before = namesIn(root);
  expect(() => {
    replaceFile(root, file, 'term: b\n');
  }).toThrow(/^content\/terms\/pier\.yaml could not be written: /);
  expect(namesIn(root)).toEqual(before);
  rmSync(join(root, file), { recursive: true });
  expect(() => {
    replaceFile(root, file, 'term: b\n');
  }).toThrow(/could not be written/);
});
