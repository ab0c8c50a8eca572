import { expect, test } from 'vitest';
import { publishedSourcesStand } from '../../../src/edition/changes/published-sources-stand.ts';
import { judgeChange } from '../../examples/change.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
import { aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = publishedSourcesStand;

test('another address of a published source is told', () => {
  const now = aWrittenSource('herald', { url: 'https://other.example/bridge' });
  expect(judgeChange(rule, { now: [now] })).toEqual([
    {
      ...now.positionOf(['url']),
      rule: 'published-sources-stand',
      level: 'error',
      message:
        'url of the published source "herald" was "https://herald.example/bridge" and is "https://other.example/bridge".',
      remedy:
        'Put it back. Another document is another file: npm run new -- source. If it was a mistake of ours, say so: npm run new -- update --kind correction --sources herald',
    },
  ]);
});

test.each([
  ['title', { title: 'Bridge opens' }],
  ['publisher', { publisher: 'Gazette' }],
  ['published', { published: '2024-10-18' }],
  ['kind', { kind: 'broadcaster' as const }],
  ['party', { party: 'ally' as const }],
  ['language', { language: 'ko' }],
  ['accessed', { accessed: '2026-11-20' }],
  ['derivedFrom', { derivedFrom: ['wire'] }],
])('another %s is told', (field, given) => {
  expect(judgeChange(rule, { now: [aWrittenSource('herald', given)] })).toMatchObject([
    { message: expect.stringMatching(new RegExp(`^${field} of the published source "herald"`)) },
  ]);
});

test('an archived copy, authors, the day it stopped answering and a later look may be added', () => {
  const now = aWrittenSource('herald', {
    archived: { url: 'https://archive.example/1', day: '2026-11-25' },
    authors: ['A. Author'],
    gone: '2026-12-01',
    accessed: '2026-11-30',
  });
  expect(judgeChange(rule, { now: [now] })).toEqual([]);
});

const corrected = (was: string, now: string) =>
  aWrittenUpdate(
    '2026-11-25-herald',
    'The title was wrong.',
    { kind: 'correction', sources: ['herald'], was, now, where: 'Sources' },
    { explainer: 'tunnel' },
  );

test('a correction that names the source and says what changed answers for it, in whichever story it stands', () => {
  const was = aWrittenSource('herald', { title: 'Bridge reopens' });
  const now = aWrittenSource('herald', { title: 'Bridge opens' });
  const correction = corrected('The title was “Bridge reopens”.', 'It is “Bridge opens”.');
  expect(judgeChange(rule, { was: [was], now: [now, correction] })).toEqual([]);
});

test('a correction that does not say the old value of a field is told which', () => {
  const was = aWrittenSource('herald', { published: '2024-10-18' });
  const now = aWrittenSource('herald', { published: '2024-10-17' });
  const vague = corrected('The day was wrong.', 'It was published on 17 October 2024.');
  expect(judgeChange(rule, { was: [was], now: [now, vague] })).toEqual([
    {
      ...vague.positionOf(['was']),
      rule: 'published-sources-stand',
      level: 'error',
      message:
        'This correction names the source "herald", of which published was "2024-10-18" and is "2024-10-17"; but its was does not say 18 October 2024.',
      remedy: 'Write in was what stood there: 18 October 2024. Each change may have a correction of its own.',
    },
  ]);
  const clear = corrected('18 October 2024', '2024-10-17');
  expect(judgeChange(rule, { was: [was], now: [now, clear] })).toEqual([]);
});

test('a source is told by its name, and of a list what came and what went', () => {
  const was = aWrittenSource('herald', { derivedFrom: ['wire', 'gazette'] });
  const now = aWrittenSource('herald', { derivedFrom: ['wire', 'courier', 'post'] });
  const gazette = aWrittenSource('gazette', { publisher: 'The Gazette', title: 'Of bridges' });
  const change = (update: ReturnType<typeof corrected>) => ({ was: [was, gazette], now: [now, update] });
  expect(judgeChange(rule, change(corrected('It took it from the Gazette.', 'From Courier, Post')))).toEqual(
    [],
  );
  expect(judgeChange(rule, change(corrected('It took it from somebody.', 'From Courier.')))).toMatchObject([
    { message: expect.stringMatching(/but its was does not say The Gazette\.$/) },
    { message: expect.stringMatching(/but its now does not say “post”\.$/) },
  ]);
});

test('what a source derives from may go where it was withdrawn and a new correction names it', () => {
  const [wire, first, second] = [
    aWrittenSource('wire'),
    aWrittenSource('herald', { derivedFrom: ['wire'] }),
    aWrittenSource('herald'),
  ];
  const gone = aWrittenSource('wire', {
    withdrawn: { on: '2026-11-25', because: 'It was of another bridge.' },
  });
  const correction = aWrittenUpdate('2026-11-25-wire', 'It was of another bridge.', {
    kind: 'correction',
    published: '2026-11-25',
    sources: ['wire'],
    was: 'The wire.',
    now: 'Nothing.',
    where: 'The start',
  });
  expect(judgeChange(rule, { was: [wire, first], now: [gone, second, correction] })).toEqual([]);
  expect(judgeChange(rule, { was: [wire, first], now: [second, correction] })).toHaveLength(1);
});
