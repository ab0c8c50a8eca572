import { expect, test } from 'vitest';
import { publishedClaimsStand } from '../../../src/edition/changes/published-claims-stand.ts';
import { judgeChange } from '../../examples/change.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = publishedClaimsStand;
const withClaims = (...claims: ReturnType<typeof aFigureClaim>[]) => aWrittenFigure('workers', { claims });
const remedy =
  'Put it back, and add what is new as a new claim: npm run new -- claim --fact workers. If it was a mistake of ours, say so: npm run new -- update --kind correction --facts workers';

test('a published figure that reads otherwise is told with both figures, at its place', () => {
  const now = withClaims(aFigureClaim({ value: 500 }));
  expect(judgeChange(rule, { now: [now] })).toEqual([
    {
      ...now.positionOf(['claims', 0, 'value']),
      rule: 'published-claims-stand',
      level: 'error',
      message:
        'The published claim 400 (River Board, 18 Oct 2024) of the fact "workers" has changed: value was 400 and is 500.',
      remedy,
    },
  ]);
});

test('a published claim that is gone is told in words', () => {
  const newer = aFigureClaim({
    by: 'voice-of-the-bank',
    asOf: '2026-11-01',
    value: 7,
    recorded: '2026-11-25',
  });
  const now = withClaims({ ...newer, sources: [{ source: 'bank' }] });
  expect(judgeChange(rule, { now: [now] })).toEqual([
    {
      ...now.positionOf(['claims']),
      length: 6,
      rule: 'published-claims-stand',
      level: 'error',
      message: 'The published claim 400 (River Board, 18 Oct 2024) of the fact "workers" has vanished.',
      remedy,
    },
  ]);
});

test.each([
  ['another voice', { by: 'bank' }, 'by was "river-board" and is "bank".'],
  ['another day of the world', { asOf: '2024-10-19' }, 'asOf was "2024-10-18" and is "2024-10-19".'],
  ['another day of ours', { recorded: '2026-11-25' }, 'recorded was "2026-11-24" and is "2026-11-25".'],
  ['a qualifier', { qualifier: 'about' as const }, 'qualifier was nothing and is "about".'],
  ['an admission', { admission: true as const }, 'admission was nothing and is true.'],
  ['another source', { sources: [{ source: 'gazette' }] }, 'sources was "herald" and is nothing.'],
])('%s is a change of substance', (_, given, message) => {
  expect(judgeChange(rule, { now: [withClaims(aFigureClaim(given))] })).toMatchObject([
    { message: expect.stringContaining(`of the fact "workers" has changed: ${message}`) },
  ]);
});

test('an excerpt is held word for word', () => {
  const cited = (words: string) => withClaims(aFigureClaim({ sources: [{ source: 'herald', words }] }));
  expect(
    judgeChange(rule, { was: [cited('about four hundred men')], now: [cited('about five hundred men')] }),
  ).toMatchObject([
    {
      message: expect.stringMatching(/words was "about four hundred men" and is "about five hundred men"\.$/),
    },
  ]);
});

test('a newer claim, a second source, an excerpt, a place and a note may be added', () => {
  const richer = aFigureClaim({
    note: 'Paid workers only.',
    sources: [{ source: 'herald', at: 'page 2', words: 'four hundred' }, { source: 'gazette' }],
  });
  const newer = aFigureClaim({ asOf: '2026-11-01', recorded: '2026-11-25', value: 450 });
  expect(judgeChange(rule, { now: [withClaims(newer, richer)] })).toEqual([]);
});

test('the order of claims is free', () => {
  const other = aFigureClaim({ asOf: '2023-01-01', value: 300 });
  expect(
    judgeChange(rule, { was: [withClaims(aFigureClaim(), other)], now: [withClaims(other, aFigureClaim())] }),
  ).toEqual([]);
});

test('a new correction that names the fact answers for it; one that was there before, or a development, does not', () => {
  const now = withClaims(aFigureClaim({ value: 500 }));
  const correction = aWrittenUpdate('2026-11-25-workers', 'Five hundred.', {
    kind: 'correction',
    facts: ['workers'],
    was: '400',
    now: '500',
    where: 'The repairs',
  });
  const development = aWrittenUpdate('2026-11-25-workers', 'Five hundred.', { facts: ['workers'] });
  expect(judgeChange(rule, { now: [now, correction] })).toEqual([]);
  expect(judgeChange(rule, { was: [correction], now: [now] })).toHaveLength(1);
  expect(judgeChange(rule, { now: [now, development] })).toHaveLength(1);
});

test('a fact that was not published yet may say anything', () => {
  expect(judgeChange(rule, { now: [aWrittenFigure('painters', { number: 9 })] })).toEqual([]);
});
