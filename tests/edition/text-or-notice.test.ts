import { createComponent, render as template } from 'astro/compiler-runtime';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/edition/problem.ts';
import { textOrNotice } from '../../src/edition/text-or-notice.ts';
import { printed } from '../components/print-component.ts';

const file = 'content/explainers/bridge/sections/1-repairs.mdx';
const error = (given: Partial<Problem> = {}): Problem => ({
  file,
  line: 7,
  column: 3,
  length: 1,
  rule: 'a-rule',
  level: 'error',
  message: 'There is no tag <b>.',
  remedy: 'Leave it out.',
  ...given,
});
const text = createComponent(() => template`<p>It opened.</p>`);
const breakingText = createComponent(() => template`<p>It</p>${Promise.reject(new Error('No such fact.'))}`);
const refused = '<ul><li>This text cannot be shown until the desk lets it pass.</li>';

test('a text that can be printed is printed, whatever is wrong elsewhere', async () => {
  const component = textOrNotice(
    () => Promise.resolve(text),
    () => [error()],
    file,
  );
  expect(await printed(component)).toBe('<p>It opened.</p>');
});

test.each([
  ['is not there', () => Promise.resolve(undefined)],
  ['cannot be compiled', () => Promise.reject(new Error('7:3: no'))],
  ['breaks down while it is printed', () => Promise.resolve(breakingText)],
])('a text that %s tells in its place what is wrong in its file, as plain words', async (_, compile) => {
  const elsewhere = error({ file: 'content/sources/herald.yaml', message: 'Elsewhere.' });
  expect(await printed(textOrNotice(compile, () => [elsewhere, error()], file))).toBe(
    `${refused}<li>${file}:7:3 There is no tag &lt;b&gt;. Leave it out.</li></ul>`,
  );
});

test('a sound text that names something broken says so', async () => {
  const elsewhere = error({ file: 'content/sources/herald.yaml' });
  const component = textOrNotice(
    () => Promise.resolve(breakingText),
    () => [elsewhere],
    file,
  );
  expect(await printed(component)).toBe(
    `${refused}<li>Something that it names is missing or has mistakes: see the desk.</li></ul>`,
  );
});

test('a text that breaks down over sound content shows as a mistake of ours', async () => {
  const component = textOrNotice(
    () => Promise.resolve(breakingText),
    () => [],
    file,
  );
  await expect(printed(component)).rejects.toThrow('No such fact.');
});
