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

test('a correction that names the source answers for it, in whichever story it stands', () => {
  const correction = aWrittenUpdate(
    '2026-11-25-herald',
    'The title was wrong.',
    { kind: 'correction', sources: ['herald'], was: 'a', now: 'b', where: 'Sources' },
    { explainer: 'tunnel' },
  );
  const now = aWrittenSource('herald', { title: 'Bridge opens' });
  expect(judgeChange(rule, { now: [now, correction] })).toEqual([]);
});
