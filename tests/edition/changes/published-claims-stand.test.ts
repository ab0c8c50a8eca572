import { describe, expect, test } from 'vitest';
import { publishedClaimsStand } from '../../../src/edition/changes/published-claims-stand.ts';
import { judgeChange } from '../../examples/change.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenFigure,
  aWrittenStatement,
} from '../../examples/written-entries/facts.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
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

const corrected = (was: string, now: string, name = 'workers') =>
  aWrittenUpdate(`2026-11-25-${name}`, 'We had misread it.', {
    kind: 'correction',
    facts: ['workers'],
    was,
    now,
    where: 'The repairs',
  });

test('a correction says the old figure and the new one, in any house spelling', () => {
  const was = withClaims(aFigureClaim({ value: 4000 }));
  const now = withClaims(
    aFigureClaim({ value: 5000, replaces: '4,000', because: 'We misread it.', recorded: '2026-11-25' }),
  );
  for (const [old, current] of [
    ['4,000 workers', 'five thousand workers'],
    ['about 4 thousand', '5000'],
  ] as const) {
    expect(judgeChange(rule, { was: [was], now: [now, corrected(old, current)] })).toEqual([]);
  }
  const vague = corrected('something', 'something else');
  const changed = 'This correction names the fact "workers", of which value was 4000 and is 5000';
  expect(judgeChange(rule, { was: [was], now: [now, vague] })).toEqual([
    {
      ...vague.positionOf(['was']),
      rule: 'published-claims-stand',
      level: 'error',
      message: `${changed}; but its was does not say 4,000.`,
      remedy: 'Write in was what stood there: 4,000. Each change may have a correction of its own.',
    },
    {
      ...vague.positionOf(['now']),
      rule: 'published-claims-stand',
      level: 'error',
      message: `${changed}; but its now does not say 5,000.`,
      remedy: 'Write in now what stands there instead: 5,000.',
    },
  ]);
});

test('a claim that vanished is told by its old figure, or by words of what it said', () => {
  const other = aFigureClaim({ asOf: '2023-01-01', recorded: '2026-11-23', value: 300 });
  const change = (was: string) => ({
    was: [withClaims(aFigureClaim(), other)],
    now: [withClaims(aFigureClaim()), corrected(was, 'The claim is gone.')],
  });
  expect(judgeChange(rule, change('300 in winter'))).toEqual([]);
  expect(judgeChange(rule, change('something'))).toMatchObject([
    {
      message:
        'This correction names the fact "workers", of which 300 has gone from claims; but its was does not say 300.',
    },
  ]);
  const said = (...says: string[]) =>
    aWrittenStatement('workers', {
      claims: says.map((words, index) => aSaidClaim({ says: words, asOf: `202${index}-01-01` })),
    });
  const kept = 'Somebody came to the bridge.';
  const words = (was: string) => ({
    was: [said(kept, 'Nobody had been hurt at the river.')],
    now: [said(kept), corrected(was, 'The claim is gone.')],
  });
  expect(judgeChange(rule, words('We wrote that nobody had been hurt.'))).toEqual([]);
  expect(judgeChange(rule, words('hurt'))).toHaveLength(1);
});

test('of several claims that changed each is told, in one correction or in several', () => {
  const older = { asOf: '2023-01-01', recorded: '2026-11-23' };
  const was = withClaims(aFigureClaim(), aFigureClaim({ ...older, value: 300 }));
  const now = withClaims(aFigureClaim({ value: 500 }), aFigureClaim({ ...older, value: 350 }));
  const one = corrected('400', '500');
  expect(judgeChange(rule, { was: [was], now: [now, one] })).toMatchObject([
    { message: expect.stringMatching(/value was 300 and is 350; but its was does not say 300\.$/) },
    { message: expect.stringMatching(/value was 300 and is 350; but its now does not say 350\.$/) },
  ]);
  expect(judgeChange(rule, { was: [was], now: [now, one, corrected('300', '350', 'winter')] })).toEqual([]);
  expect(judgeChange(rule, { was: [was], now: [now, corrected('400 and 300', '500 and 350')] })).toEqual([]);
});

test.each([
  ['a voice', { by: 'bank' }, 'We gave it to the River Board.', 'It is the bank’s.'],
  ['a day', { asOf: '2024-10-19' }, '18 October 2024', '19 October 2024'],
  ['a word before the figure', { qualifier: 'about' as const }, '400', 'about 400'],
  ['an admission', { admission: true as const }, 'It stood there plainly.', 'It is an admission.'],
])('%s is told by what it is called', (_, given, was, now) => {
  const change = (...words: [string, string]) => ({
    now: [withClaims(aFigureClaim(given)), corrected(...words)],
  });
  expect(judgeChange(rule, change(was, now))).toEqual([]);
  expect(judgeChange(rule, change('something', 'something else'))).not.toEqual([]);
});

test('a fact that was not published yet may say anything', () => {
  expect(judgeChange(rule, { now: [aWrittenFigure('painters', { number: 9 })] })).toEqual([]);
});

describe('a citation that is gone', () => {
  const both = withClaims(aFigureClaim({ sources: [{ source: 'herald' }, { source: 'gazette' }] }));
  const one = withClaims(aFigureClaim({ sources: [{ source: 'herald' }] }));
  const gazette = aWrittenSource('gazette');
  const gone = aWrittenSource('gazette', {
    withdrawn: { on: '2026-11-25', because: 'It was of another bridge.' },
  });
  const correction = aWrittenUpdate('2026-11-25-gazette', 'It was of another bridge.', {
    kind: 'correction',
    published: '2026-11-25',
    sources: ['gazette'],
    was: 'The Gazette.',
    now: 'Nothing.',
    where: 'The start',
  });
  const message =
    'The published claim 400 (River Board, 18 Oct 2024) of the fact "workers" has changed: sources was "gazette" and is nothing.';

  test('is explained by its source, which was withdrawn and which a new correction names', () => {
    expect(judgeChange(rule, { was: [both, gazette], now: [one, gone, correction] })).toEqual([]);
  });

  test('is told where the source stands, or no new correction names it', () => {
    expect(judgeChange(rule, { was: [both, gazette], now: [one, correction] })).toMatchObject([{ message }]);
    expect(judgeChange(rule, { was: [both, gazette], now: [one, gone] })).toMatchObject([{ message }]);
  });
});
