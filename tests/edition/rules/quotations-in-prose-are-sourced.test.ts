import { expect, test } from 'vitest';
import { quotationsInProseAreSourced } from '../../../src/edition/rules/quotations-in-prose-are-sourced.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

function found(words: string, given: Parameters<typeof aWrittenSection>[2] = {}) {
  return judge(quotationsInProseAreSourced, aWrittenStoryWith(aWrittenSection('where', words, given, 2)));
}

test('words in quotation marks are told with the quote that has them and the exact text to write', () => {
  expect(found('The board said that “nobody was hurt”.')).toEqual([
    {
      file: 'content/explainers/bridge/sections/2-where.mdx',
      line: 4,
      column: 21,
      length: 17,
      rule: 'quotations-in-prose-are-sourced',
      level: 'error',
      message: 'Nobody stands for the words “nobody was hurt”.',
      remedy:
        'Write <Said id="engineer-on-time">nobody was hurt</Said>, without marks. Or put <Source id="…" /> after the full stop, or <Unsourced because="…">“nobody was hurt”</Unsourced>.',
    },
  ]);
});

test('words that no quote has are told with how to add one', () => {
  expect(found('The board spoke of a "miracle".')).toMatchObject([
    {
      message: 'Nobody stands for the words “miracle”.',
      remedy:
        'No quote here has these words yet. Add one with npm run new -- quote and write <Said id="…">miracle</Said>, without marks. Or put <Source id="…" /> after the full stop, or <Unsourced because="…">"miracle"</Unsourced>.',
    },
  ]);
});

test.each([
  'It said <Said id="engineer-on-time">nobody was hurt</Said>.',
  'It said “<Said id="engineer-on-time">nobody was hurt</Said>”.',
  'The report calls it a “miracle”.<Source id="herald" />',
  'It said “It is a miracle. It is here.”<Source id="herald" />',
  'It is <Fact id="carries-traffic">a “miracle”</Fact>.',
  '<Unsourced because="A word of the street.">A “miracle”</Unsourced> it is.',
  'The board’s and the soldiers’ bridge isn’t shut.',
  '<Quote id="engineer-on-time" />',
])('%s is sourced', (words) => {
  expect(found(words)).toEqual([]);
});

test.each([
  ['A “miracle”. It shines.<Source id="herald" />', 1],
  ['A “miracle” and a ‘wonder’.', 2],
  ['He said “it never closed.', 1],
  ['### A “miracle”', 1],
])('%s is not', (words, count) => {
  expect(found(words)).toHaveLength(count);
});

test('a field quotes only what a quote of the story has, or what is listed', () => {
  expect(found('So.', { title: '“Nobody was hurt”' })).toEqual([]);
  expect(
    found('So.', { title: 'A “miracle”', unsourced: [{ words: 'A “miracle”', because: 'So.' }] }),
  ).toEqual([]);
  expect(found('So.', { title: 'A “miracle”' })).toMatchObject([
    {
      message: 'No quote of this story has the words “miracle” in title, which cannot hold tags.',
      remedy:
        'Quote what a quote file has, or take the marks off. Or list the words in the front matter, with a reason for readers: unsourced: [{ words: "miracle", because: "…" }]',
    },
  ]);
});
