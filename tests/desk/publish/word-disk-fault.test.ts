import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordDiskFault } from '../../../src/desk/publish/word-disk-fault.ts';
import { emptyFolder } from '../../examples/built-site.ts';

function faultOf(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing went wrong.');
}

test('a fault of a disk is told in words, with what it was about', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(wordDiskFault(faultOf(() => mkdirSync(join(folder, 'file/deeper'))))).toBe(
    `there is a file where a folder belongs (${folder}/file/deeper)`,
  );
  expect(
    wordDiskFault(
      faultOf(() => {
        writeFileSync(folder, '');
      }),
    ),
  ).toBe(`there is a folder where a file belongs (${folder})`);
  expect(wordDiskFault(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))).toBe(
    'the disk is full',
  );
});

test('so is that of the lock, and none of the program itself', () => {
  expect(wordDiskFault(Object.assign(new Error('database or disk is full'), { errcode: 13 }))).toBe(
    'the disk is full',
  );
  expect(wordDiskFault(Object.assign(new Error('unable to open'), { errcode: 14 | (2 << 8) }))).toBe(
    'you have no right to write there',
  );
  expect(wordDiskFault(new TypeError('x is not a function'))).toBeUndefined();
  expect(wordDiskFault('a text')).toBeUndefined();
});
