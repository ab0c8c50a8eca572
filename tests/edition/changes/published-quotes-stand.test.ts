import { expect, test } from 'vitest';
import { publishedQuotesStand } from '../../../src/edition/changes/published-quotes-stand.ts';
import { judgeChange } from '../../examples/change.ts';
import { aWrittenQuote, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const words = (text: string) => ({ words: { language: 'en', text } });

test('one altered word of a published quotation is told', () => {
  const now = aWrittenQuote(
    'engineer-on-time',
    words('We repaired the bridge on time, and nobody was lost.'),
  );
  expect(judgeChange(publishedQuotesStand, { now: [now] })).toEqual([
    {
      ...now.positionOf(['words', 'text']),
      rule: 'published-quotes-stand',
      level: 'error',
      message:
        'text of the published quote "engineer-on-time" was "We repaired the bridge on time, and nobody was hurt." and is "We repaired the bridge on time, and nobody was lost.".',
      remedy:
        'Put it back. If it was a mistake of ours, say so: npm run new -- update --kind correction --quotes engineer-on-time',
    },
  ]);
});

test('a slip of spelling in somebody’s words is a change too; blanks are not', () => {
  const slip = aWrittenQuote(
    'engineer-on-time',
    words('We repared the bridge on time, and nobody was hurt.'),
  );
  const blanks = aWrittenQuote(
    'engineer-on-time',
    words('We repaired the  bridge\non time, and nobody was hurt.'),
  );
  expect(judgeChange(publishedQuotesStand, { now: [slip] })).toHaveLength(1);
  expect(judgeChange(publishedQuotesStand, { now: [blanks] })).toEqual([]);
});

test.each([
  ['speaker', { speaker: 'bank' }],
  ['role', { role: 'Chief engineer' }],
  ['said', { said: '2024-10-17' }],
  ['source', { source: 'gazette' }],
])('another %s is told', (field, given) => {
  expect(
    judgeChange(publishedQuotesStand, { now: [aWrittenQuote('engineer-on-time', given)] }),
  ).toMatchObject([{ message: expect.stringMatching(new RegExp(`^${field} of the published quote`)) }]);
});

test('a place in the source may be added, and a correction that names the quote answers for it', () => {
  expect(
    judgeChange(publishedQuotesStand, { now: [aWrittenQuote('engineer-on-time', { at: 'page 2' })] }),
  ).toEqual([]);
  const correction = aWrittenUpdate('2026-11-25-quote', 'We had misheard.', {
    kind: 'correction',
    quotes: ['engineer-on-time'],
    was: 'hurt',
    now: 'lost',
    where: 'The repairs',
  });
  const now = aWrittenQuote('engineer-on-time', words('Nobody was lost.'));
  expect(judgeChange(publishedQuotesStand, { now: [now, correction] })).toEqual([]);
});
