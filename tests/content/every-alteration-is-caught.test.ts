import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assembleEdition } from '../../src/edition/assemble-edition.ts';
import { changeBetween } from '../../src/edition/changes/change.ts';
import { everyChangeRule } from '../../src/edition/changes/every-change-rule.ts';
import { prepareManuscript } from '../../src/edition/manuscript.ts';
import { readContent } from '../../src/edition/read-content.ts';
import { alterationsOf, type Alteration } from './alterations.ts';

const content = join(import.meta.dirname, '../../content');
const published = readContent(content);
const before = prepareManuscript(published.entries, undefined, []);
const texts = new Map(
  globSync('**/*.{yaml,mdx}', { cwd: content })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, readFileSync(join(content, path), 'utf8')]),
);

const folder = mkdtempSync(join(tmpdir(), 'double-entry-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Alterations that the desk lets pass on purpose. */
const harmless: readonly { why: string; fits: (alteration: Alteration, line: string) => boolean }[] = [
  {
    why: 'a source may be seen again on a later day',
    fits: ({ was, now }, line) => /^accessed: /.test(line) && now > was,
  },
  {
    why: 'the day of the next review is the newsroom’s own and may be set anew',
    fits: (_, line) => /^reviewBy: /.test(line),
  },
  {
    why: 'a nought at the end of a decimal fraction says the same',
    fits: ({ was, now }) => /\.\d+$/.test(was) && now === `${was}0`,
  },
];

test('any number, source, quotation or reference that is altered or deleted in the real content is caught by the desk', () => {
  const alterations = alterationsOf(texts, { seed: 20261124, each: 75 });
  expect(alterations).toHaveLength(300);
  const missed = alterations.filter((alteration) => !isCaught(alteration) && !isHarmless(alteration));
  expect(missed.map(({ file, line, was, now }) => `${file}:${line} ${was} → ${now}`)).toEqual([]);
}, 300_000);

test('content that was not altered is not reported', () => {
  const [first] = alterationsOf(texts, { seed: 1, each: 1 });
  if (first === undefined) throw new Error('There is nothing to alter.');
  expect(isCaught({ ...first, text: texts.get(first.file) ?? '' })).toBe(false);
});

/** Whether the desk reports an error with one file altered, by its rules or beside what was published. */
function isCaught({ file, text }: Alteration): boolean {
  const path = join(folder, 'content', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  // Only the altered file is read again: nothing in the others has changed.
  const read = readContent(join(folder, 'content'));
  rmSync(path);
  const name = `content/${file}`;
  if (read.problems.some((problem) => problem.file === name && problem.level === 'error')) return true;
  const entries = [...published.entries.filter((entry) => entry.file !== name), ...read.entries];
  // What was published is looked at first: that takes a quarter of the time.
  const change = changeBetween(before, prepareManuscript(entries, undefined, []));
  return (
    everyChangeRule.some((rule) => rule(change).some(({ level }) => level === 'error')) ||
    assembleEdition(entries).problems.some(({ level }) => level === 'error')
  );
}

function isHarmless(alteration: Alteration): boolean {
  const line = texts.get(alteration.file)?.split('\n')[alteration.line - 1] ?? '';
  return harmless.some(({ fits }) => fits(alteration, line));
}
