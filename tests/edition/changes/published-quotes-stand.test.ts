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
  const now = aWrittenQuote(
    'engineer-on-time',
    words('We repaired the bridge on time, and nobody was lost.'),
  );
  expect(judgeChange(publishedQuotesStand, { now: [now, correction] })).toEqual([]);
});

test('a correction that says something else, or holds only some of what changed, does not answer for it', () => {
  const correction = aWrittenUpdate('2026-11-25-quote', 'We had misheard.', {
    kind: 'correction',
    quotes: ['engineer-on-time'],
    was: 'hurt',
    now: 'something else',
    where: 'The repairs',
  });
  const now = aWrittenQuote(
    'engineer-on-time',
    words('We never repaired the bridge on time, and nobody was lost.'),
  );
  const changed =
    'This correction names the quote "engineer-on-time", of which text was "We repaired the bridge on time, and nobody was hurt." and is "We never repaired the bridge on time, and nobody was lost."';
  const problem = { rule: 'published-quotes-stand', level: 'error' };
  expect(judgeChange(publishedQuotesStand, { now: [now, correction] })).toEqual([
    {
      ...problem,
      ...correction.positionOf(['was']),
      message: `${changed}; but its was does not say “We repaired”.`,
      remedy: 'Write in was what stood there: “We repaired”. Each change may have a correction of its own.',
    },
    {
      ...problem,
      ...correction.positionOf(['now']),
      message: `${changed}; but its now does not say “We never repaired”.`,
      remedy: 'Write in now what stands there instead: “We never repaired”.',
    },
    {
      ...problem,
      ...correction.positionOf(['now']),
      message: `${changed}; but its now does not say “lost”.`,
      remedy: 'Write in now what stands there instead: “lost”.',
    },
  ]);
});
