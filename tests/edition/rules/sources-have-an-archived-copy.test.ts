import { expect, test } from 'vitest';
import { sourcesHaveAnArchivedCopy } from '../../../src/edition/rules/sources-have-an-archived-copy.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';

test('a source on the web without an archived copy is a debt', () => {
  const source = aWrittenSource();
  expect(judge(sourcesHaveAnArchivedCopy, [source])).toEqual([
    {
      ...source.positionOf(['url']),
      rule: 'sources-have-an-archived-copy',
      level: 'warning',
      message: 'The source "herald" has no archived copy.',
      remedy: 'Save the page at web.archive.org, and add archived: with the url of the copy and its day.',
    },
  ]);
});

test('one with a copy, and one without an address, is none', () => {
  const archived = { url: 'https://archive.example/herald', day: '2026-11-23' };
  const onPaper = { url: undefined, noAddress: 'It is printed on paper only.' };
  expect(
    judge(sourcesHaveAnArchivedCopy, [aWrittenSource('a', { archived }), aWrittenSource('b', onPaper)]),
  ).toEqual([]);
});
