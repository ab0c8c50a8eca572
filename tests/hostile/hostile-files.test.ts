import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';
import { readText } from '../../src/edition/reading/read-text.ts';
import { writeContent } from '../examples/content-folder.ts';

const story = 'explainers/bridge';
const isRoot = process.getuid?.() === 0;

function errorsIn(folder: string): string[] {
  return readEdition(folder, undefined)
    .problems.filter(({ level }) => level === 'error')
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

const link = (file: string) =>
  `content/${file}:1:1 files-are-where-they-belong ${file.split('/').at(-1) ?? ''} is a symbolic link. Content is read from real files only, so that nothing from elsewhere is published.`;
const noPlainFile = (file: string) =>
  `content/${file}:1:1 files-are-where-they-belong ${file.split('/').at(-1) ?? ''} is not a plain file, but a pipe, a socket or a device.`;

describe('hostile files of group path: a symbolic link', () => {
  test.each([
    ['to another file of the content', 'voices/a.yaml', 'river-board.yaml'],
    ['out of the content', 'voices/a.yaml', '/etc/passwd'],
    ['out of the content by a relative path', `${story}/sections/2-a.mdx`, '../../../../../package.json'],
    ['to nowhere', 'voices/a.yaml', 'nowhere'],
    ['to itself', 'voices/a.yaml', 'a.yaml'],
    ['to a device without end', `${story}/sections/2-a.mdx`, '/dev/zero'],
    ['to a device that waits', `${story}/sections/2-a.mdx`, '/dev/stdin'],
    ['to what the system knows of this process', `${story}/sections/2-a.mdx`, '/proc/self/environ'],
    ['to a folder', `${story}/quotes`, '../../voices'],
    ['to the folder around it', `${story}/updates`, '..'],
    ['to a folder elsewhere', 'explainers/other', '/'],
    ['in place of the handbook', 'README.md', '/etc/passwd'],
  ])('%s is not followed', (_, file, target) => {
    const folder = writeContent({ 'README.md': undefined });
    symlinkSync(target, join(folder, file));
    expect(errorsIn(folder)).toContain(link(file));
  });

  test('in place of the whole content is not followed', () => {
    const folder = writeContent();
    renameSync(folder, `${folder}-elsewhere`);
    symlinkSync(`${folder}-elsewhere`, folder);
    expect(errorsIn(folder)).toEqual([link('content').replace('content/content', 'content')]);
  });

  test('that takes the place of a file after the folder was looked at is not followed', () => {
    const folder = writeContent();
    const path = join(folder, 'voices/river-board.yaml');
    unlinkSync(path);
    symlinkSync('/etc/passwd', path);
    expect(readText(path)).toMatchObject({ problem: { message: 'This file cannot be opened (ELOOP).' } });
  });
});

describe('hostile files of group path: what is no file', () => {
  test.each(['voices/a.yaml', `${story}/sections/2-a.mdx`, `${story}/explainer.mdx`, 'README.md', 'sources'])(
    'a pipe named %s is not waited for',
    (file) => {
      const folder = writeContent();
      rmSync(join(folder, file), { recursive: true, force: true });
      execFileSync('mkfifo', [join(folder, file)]);
      expect(errorsIn(folder)).toContain(noPlainFile(file));
    },
  );

  test('a pipe that takes the place of a file is not waited for', () => {
    const path = join(writeContent(), 'voices/pipe.yaml');
    execFileSync('mkfifo', [path]);
    expect(readText(path)).toMatchObject({
      problem: { message: 'This is not a plain file, but a pipe, a device or a folder.' },
    });
  });

  test('a socket is refused', async () => {
    const folder = writeContent();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'voices/a.yaml'), resolve));
    expect(errorsIn(folder)).toContain(noPlainFile('voices/a.yaml'));
    await new Promise((resolve) => server.close(resolve));
  });

  test.skipIf(!isRoot)('a device is refused', () => {
    const folder = writeContent();
    try {
      execFileSync('mknod', [join(folder, 'voices/a.yaml'), 'c', '1', '5'], { stdio: 'pipe' });
    } catch {
      return; // Some machines keep devices from everybody.
    }
    expect(errorsIn(folder)).toContain(noPlainFile('voices/a.yaml'));
  });

  test('a folder named as a file is refused', () => {
    const folder = writeContent();
    mkdirSync(join(folder, 'voices/a.yaml'));
    expect(errorsIn(folder)).toEqual([
      'content/voices/a.yaml:1:1 files-are-where-they-belong The folder a.yaml does not belong here.',
    ]);
  });
});

describe('hostile files of group path: what cannot be read', () => {
  test('a file that vanishes is told', () => {
    expect(readText(join(writeContent(), 'voices/gone.yaml'))).toMatchObject({
      problem: { line: 1, column: 1, message: 'This file cannot be opened (ENOENT).' },
    });
  });

  test.skipIf(isRoot)('a file and a folder that nobody may read are told', () => {
    const folder = writeContent();
    chmodSync(join(folder, 'voices/river-board.yaml'), 0);
    chmodSync(join(folder, 'sources'), 0);
    onTestFinished(() => {
      chmodSync(join(folder, 'sources'), 0o755);
    });
    expect(errorsIn(folder)).toEqual([
      'content/sources:1:1 files-are-where-they-belong The folder content/sources/ cannot be opened (EACCES).',
      'content/voices/river-board.yaml:1:1 files-are-plain-text This file cannot be opened (EACCES).',
    ]);
  });

  test('a name that is no text is told', () => {
    const folder = writeContent();
    writeFileSync(
      Buffer.concat([Buffer.from(`${join(folder, 'voices')}/a`), Buffer.from([0xff]), Buffer.from('.yaml')]),
      'x',
    );
    expect(errorsIn(folder)).toEqual([
      'content/voices/a[U+FFFD].yaml:1:1 files-are-where-they-belong "a[U+FFFD]" is not a name for a file here: lower-case letters a to z and digits, joined by single hyphens.',
    ]);
  });

  test('more files than can be are told at once, and none is read', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'many-')), 'content');
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    for (const name of ['sources', 'places', 'terms', 'voices', 'explainers'])
      mkdirSync(join(folder, name), { recursive: true });
    for (let n = 0; n < 12_001; n += 1) writeFileSync(join(folder, `voices/a${n}.yaml`), '');
    expect(errorsIn(folder)).toEqual([
      'content:1:1 files-are-where-they-belong The folder content/ holds 12001 files; it may hold 12000. None of them was read.',
    ]);
  }, 120_000);
});

describe('hostile files of group path: a file marked as a program', () => {
  test('is refused among others that are not', () => {
    const folder = writeContent();
    chmodSync(join(folder, 'voices/river-board.yaml'), 0o755);
    expect(readEdition(folder, undefined).problems.filter(({ level }) => level === 'error')).toMatchObject([
      {
        file: 'content/voices/river-board.yaml',
        line: 1,
        column: 1,
        message: 'This file is marked as a program that computers may run.',
        remedy: 'Take the mark away: chmod -x content/voices/river-board.yaml',
      },
    ]);
  });

  test('is as good as others on a disk that marks every file so', () => {
    const folder = writeContent();
    execFileSync('chmod', ['-R', '755', folder]);
    expect(errorsIn(folder)).toEqual([]);
  });
});
