import { expect, test } from 'vitest';
import { storiesChangeByUpdates } from '../../../src/edition/changes/stories-change-by-updates.ts';
import { judgeChange } from '../../examples/change.ts';
import {
  aWrittenExplainer,
  aWrittenQuestion,
  aWrittenSection,
  aWrittenUpdate,
} from '../../examples/written-entries/story.ts';
import { wordsOfTheSection } from '../../examples/written-entries/whole-story.ts';

const rule = storiesChangeByUpdates;
const answer = 'It did: <Fact id="reopening">on 18 October 2024</Fact>.';
const update = aWrittenUpdate('2026-11-25-more', 'There is more.');

test.each([
  ['question', { question: 'Has the bridge reopened?' }],
  ['standfirst', { standfirst: 'The bridge was closed for good.' }],
  ['keyFacts', { keyFacts: ['workers', 'cost'] }],
  ['howSure', { howSure: 'Not sure.' }],
  ['method', { method: 'We asked around.' }],
  ['state', { state: 'closed' as const }],
  ['dataCutOff', { dataCutOff: '2026-11-23' }],
])('another %s needs a new update', (field, given) => {
  const now = aWrittenExplainer(answer, given);
  expect(judgeChange(rule, { now: [now] })).toMatchObject([
    {
      rule: 'stories-change-by-updates',
      message: expect.stringMatching(new RegExp(`^${field} of the published explainer "bridge" was`)),
      remedy: 'Put it back, or tell readers what changed: npm run new -- update',
    },
  ]);
  expect(judgeChange(rule, { now: [now, update] })).toEqual([]);
});

test('the title of a section and a question change by updates too', () => {
  const section = aWrittenSection('repairs', wordsOfTheSection, { title: 'The works' });
  const question = aWrittenQuestion('next-repair', { why: 'Nobody asked.' });
  expect(judgeChange(rule, { now: [section, question] })).toMatchObject([
    { message: 'title of the published section "repairs" was "The repairs" and is "The works".' },
    { remedy: 'Put it back, or tell readers what changed: npm run new -- update --questions next-repair' },
  ]);
  expect(judgeChange(rule, { now: [section, question, update] })).toEqual([]);
});

test('the day of publication stays, and what we know does not end earlier, whatever update stands beside', () => {
  const now = aWrittenExplainer(answer, { published: '2026-11-25', dataCutOff: '2026-11-19' });
  expect(judgeChange(rule, { now: [now] })).toHaveLength(2);
  expect(judgeChange(rule, { now: [now, update] })).toMatchObject([
    {
      message: 'The explainer "bridge" was published on 2026-11-24; now it says 2026-11-25.',
      remedy: 'Write published: 2026-11-24. What is newer is told by updates.',
    },
    {
      message: 'What the explainer "bridge" knows ended on 2026-11-20; now it ends earlier, on 2026-11-19.',
      remedy: 'Write dataCutOff: 2026-11-20, or a later day.',
    },
  ]);
});

test('the byline and the next review are free', () => {
  const now = aWrittenExplainer(answer, {
    byline: 'The night desk',
    reviewBy: '2028-01-01',
  });
  expect(judgeChange(rule, { now: [now] })).toEqual([]);
});

test('of a long text that begins alike the words around the change are told', () => {
  const start =
    'We read the papers of the valley, one by one, from the first page of each to the last, and noted who said what.';
  const was = aWrittenExplainer('', { method: `${start} Most of them were whole.` });
  const now = aWrittenExplainer('', { method: `${start} Some of them were whole.` });
  expect(judgeChange(storiesChangeByUpdates, { was: [was], now: [now] })).toMatchObject([
    {
      message:
        'method of the published explainer "bridge" was "…who said what. Most of them were whole." and is "…who said what. Some of them were whole.".',
    },
  ]);
});
