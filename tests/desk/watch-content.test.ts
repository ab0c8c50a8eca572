import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isOfAnEditor, watchContent } from '../../src/desk/watch-content.ts';
import { writeContent } from '../examples/content-folder.ts';

function watched() {
  const folder = writeContent();
  const onChange = vi.fn();
  const watching = watchContent(folder, onChange);
  onTestFinished(watching.close);
  const told = async (times: number) => {
    await vi.waitFor(
      () => {
        expect(onChange).toHaveBeenCalledTimes(times);
      },
      { timeout: 10_000, interval: 10 },
    );
  };
  return { folder, onChange, told, path: (name: string) => join(folder, name) };
}

describe('a change is told', () => {
  test('when a file is written, renamed and deleted', async () => {
    const { path, told } = watched();
    writeFileSync(path('voices/river-board.yaml'), 'kind: agency\n');
    await told(1);
    renameSync(path('voices/river-board.yaml'), path('voices/board.yaml'));
    await told(2);
    unlinkSync(path('voices/board.yaml'));
    await told(3);
  });

  test('when a folder is made, gets a file, is renamed and deleted', async () => {
    const { path, told } = watched();
    mkdirSync(path('explainers/bridge/quotes'));
    await told(1);
    writeFileSync(path('explainers/bridge/quotes/a.yaml'), 'x');
    await told(2);
    renameSync(path('explainers/bridge'), path('explainers/river'));
    await told(3);
    writeFileSync(path('explainers/river/quotes/a.yaml'), 'y');
    await told(4);
    rmSync(path('explainers/river'), { recursive: true });
    await told(5);
  });

  test('when the whole folder vanishes, comes back, and is written to again', async () => {
    const { folder, path, told } = watched();
    rmSync(folder, { recursive: true });
    await told(1);
    mkdirSync(folder);
    await told(2);
    writeFileSync(path('README.md'), 'x');
    await told(3);
  });

  test('when a file of the same size and time takes the place of another', async () => {
    const { path, told } = watched();
    utimesSync(path('README.md'), 1000, 1000);
    await told(1);
    writeFileSync(path('../other.md'), '# Handbuch\n'.slice(0, 11));
    utimesSync(path('../other.md'), 1000, 1000);
    renameSync(path('../other.md'), path('README.md'));
    await told(2);
  });

  test('when a link leads nowhere', async () => {
    const { path, told } = watched();
    symlinkSync('/nowhere/at/all', path('sources/link.yaml'));
    await told(1);
  });
});

test('many files written at once are one change', async () => {
  const { path, onChange, told } = watched();
  for (let index = 0; index < 50; index += 1) writeFileSync(path(`terms/t${index}.yaml`), 'x');
  await told(1);
  await new Promise((done) => setTimeout(done, 150));
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('files that an editor writes beside an open one are no change, and a save after them is', async () => {
  const { path, told, onChange } = watched();
  for (const name of ['.nis.yaml.swp', 'nis.yaml~', '4913', '#nis.yaml#']) {
    writeFileSync(path(`sources/${name}`), 'x');
  }
  await new Promise((done) => setTimeout(done, 150));
  expect(onChange).not.toHaveBeenCalled();
  writeFileSync(path('sources/nis.yaml'), 'x');
  await told(1);
});

test('after the end nothing is told', async () => {
  const folder = writeContent();
  const onChange = vi.fn();
  watchContent(folder, onChange).close();
  writeFileSync(join(folder, 'README.md'), 'x');
  await new Promise((done) => setTimeout(done, 150));
  expect(onChange).not.toHaveBeenCalled();
});

test.each([
  '.#nis.yaml',
  '#nis.yaml#',
  'nis.yaml~',
  '.nis.yaml.swp',
  '.nis.yaml.swx',
  '4913',
  'nis.yaml___jb_tmp___',
])('%s is of an editor', (name) => {
  expect(isOfAnEditor(name)).toBe(true);
});

test.each(['nis.yaml', 'nis.yml', '.hidden.yaml', 'nis.swp.yaml', '49130', 'nis.yaml.bak'])(
  '%s is content, or what a check must tell of',
  (name) => {
    expect(isOfAnEditor(name)).toBe(false);
  },
);
