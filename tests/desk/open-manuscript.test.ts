import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openManuscript } from '../../src/desk/open-manuscript.ts';
import { writeContent } from '../examples/content-folder.ts';

test('a file with mistakes is given with its text', () => {
  const folder = writeContent({ 'voices/bank.yaml': 'kind: [' });
  expect(openManuscript(dirname(folder)).unread).toEqual([
    { file: 'content/voices/bank.yaml', text: 'kind: [' },
  ]);
});

test('of a link and a pipe nothing is read', () => {
  const folder = writeContent();
  symlinkSync('/dev/zero', join(folder, 'voices/link.yaml'));
  execFileSync('mkfifo', [join(folder, 'voices/pipe.yaml')]);
  expect(openManuscript(dirname(folder)).unread.filter(({ text }) => text !== '')).toEqual([]);
});
