import { expect, test } from 'vitest';
import { sourceAddressesAreUnique } from '../../../src/edition/rules/source-addresses-are-unique.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';

const rule = sourceAddressesAreUnique;
const url = 'https://herald.example/bridge';
const copy = (day: string) => ({ url: `https://web.archive.org/web/${day}/x`, day: '2026-11-23' });

test('the second file of a page is told of the first', () => {
  const second = aWrittenSource('valley', { url });
  expect(judge(rule, [aWrittenSource(), second])).toEqual([
    {
      ...second.positionOf(['url']),
      rule: 'source-addresses-are-unique',
      level: 'error',
      message: 'This page has a file already: content/sources/herald.yaml.',
      remedy:
        'Cite "herald", and delete this file. If it was published, add formerly: [valley] to content/sources/herald.yaml. If the page has changed between the two, give both files the archived copy of their own state.',
    },
  ]);
});

test.each([
  'http://www.herald.example/bridge',
  'https://herald.example/bridge/',
  'https://herald.example/bridge#top',
  'https://herald.example/bridge?utm_source=feed',
])('%s is the same page', (url) => {
  expect(judge(rule, [aWrittenSource(), aWrittenSource('valley', { url })])).toHaveLength(1);
});

test.each([
  'https://herald.example/bridge/2',
  'https://herald.example/bridge?page=2',
  'https://valley.example/bridge',
])('%s is another page', (url) => {
  expect(judge(rule, [aWrittenSource(), aWrittenSource('valley', { url })])).toEqual([]);
});

test('two states of a page are two sources if each has a copy of its own', () => {
  const one = aWrittenSource('herald', { archived: copy('20241019') });
  const other = aWrittenSource('valley', { url, archived: copy('20261119') });
  expect(judge(rule, [one, other])).toEqual([]);
  const same = aWrittenSource('valley', { url, archived: copy('20241019') });
  expect(judge(rule, [one, same])).toHaveLength(1);
});
