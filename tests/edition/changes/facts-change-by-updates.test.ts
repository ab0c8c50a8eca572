import { expect, test } from 'vitest';
import { factsChangeByUpdates } from '../../../src/edition/changes/facts-change-by-updates.ts';
import { judgeChange } from '../../examples/change.ts';
import { aFigureClaim, aWrittenClause, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = factsChangeByUpdates;
const remedy = 'Put it back, or tell readers what changed: npm run new -- update --facts workers';
const update = aWrittenUpdate('2026-11-25-workers', 'More came, which is disputed.', { facts: ['workers'] });
const newer = aFigureClaim({ asOf: '2026-11-01', recorded: '2026-11-25', value: 450 });

test('a new claim needs a new update that names the fact', () => {
  const now = aWrittenFigure('workers', { claims: [newer, aFigureClaim()] });
  expect(judgeChange(rule, { now: [now] })).toEqual([
    {
      ...now.positionOf(['claims', 0]),
      rule: 'facts-change-by-updates',
      level: 'error',
      message: 'The published fact "workers" has a new claim, and no new update names the fact.',
      remedy,
    },
  ]);
  expect(judgeChange(rule, { now: [now, update] })).toEqual([]);
  expect(judgeChange(rule, { was: [update], now: [now] })).toHaveLength(1);
});

test.each([
  ['standing', { standing: 'disputed' as const }, 'was "reported" and is "disputed".'],
  ['unit', { unit: 'masons' }, 'was "workers" and is "masons".'],
  ['label', { label: 'Masons at the bridge' }, 'was "Workers at the bridge" and is "Masons at the bridge".'],
  ['standingNote', { standingNote: 'Only they say so.' }, 'was nothing and is "Only they say so.".'],
])('another %s does too', (field, given, message) => {
  const now = aWrittenFigure('workers', given);
  expect(judgeChange(rule, { now: [now] })).toMatchObject([
    { message: `${field} of the published fact "workers" ${message}`, remedy },
  ]);
  expect(judgeChange(rule, { now: [now, update] })).toEqual([]);
});

test('which claim comes first, and a note that stood there, change by updates', () => {
  const older = aFigureClaim({ asOf: '2023-01-01', value: 300, note: 'In winter.' });
  const was = aWrittenFigure('workers', { claims: [aFigureClaim(), older] });
  const now = aWrittenFigure('workers', {
    claims: [aFigureClaim(), { ...older, preferred: true, note: 'In summer.' }],
  });
  expect(judgeChange(rule, { was: [was], now: [now] })).toMatchObject([
    { message: 'preferred of a published claim of the fact "workers" was nothing and is true.' },
    { message: 'note of a published claim of the fact "workers" was "In winter." and is "In summer.".' },
  ]);
});

test('an update that names the fact and not its new standing is told which word to write', () => {
  const now = aWrittenFigure('workers', { standing: 'disputed' });
  const small = aWrittenUpdate('2026-11-25-workers', 'A small note.', {
    kind: 'clarification',
    facts: ['workers'],
  });
  expect(judgeChange(rule, { now: [now, small] })).toEqual([
    {
      ...small.positionOf(['headline']),
      rule: 'facts-change-by-updates',
      level: 'error',
      message:
        'This update names the fact "workers", whose standing was "reported" and is "disputed"; but it does not say so.',
      remedy: 'Write the word "disputed" in the headline or the words of the update.',
    },
  ]);
  const headline = { ...small.data, headline: 'The number of workers is now disputed.' };
  expect(judgeChange(rule, { now: [now, { ...small, data: headline }] })).toEqual([]);
});

test('that a fact need never be looked at again is told by an update; another day is free', () => {
  const was = aWrittenFigure('workers', { reviewBy: '2027-02-28' });
  const never = aWrittenFigure('workers', { reviewBy: 'never' });
  expect(judgeChange(rule, { was: [was], now: [never] })).toMatchObject([
    { message: 'reviewBy of the published fact "workers" was "2027-02-28" and is "never".', remedy },
  ]);
  expect(judgeChange(rule, { was: [was], now: [never, update] })).toEqual([]);
  const later = aWrittenFigure('workers', { reviewBy: '2027-05-01' });
  expect(judgeChange(rule, { was: [was], now: [later] })).toEqual([]);
  expect(judgeChange(rule, { was: [never], now: [later] })).toEqual([]);
});

test('a number stays, whatever update stands beside', () => {
  const now = aWrittenFigure('workers', { number: 77 });
  expect(judgeChange(rule, { now: [now, update] })).toMatchObject([
    {
      message: 'The fact "workers" was published with the number 1; now it has 77.',
      remedy: 'Write number: 1. Readers and links know the fact by it.',
    },
  ]);
});

test('a slip of spelling may be mended, and the next review set anew', () => {
  const was = aWrittenFigure('workers', { definition: 'People paid for work on the brigde on that day.' });
  const now = aWrittenFigure('workers', { reviewBy: '2027-05-01' });
  expect(judgeChange(rule, { was: [was], now: [now] })).toEqual([]);
});

test('places and a journey may be added, and change by updates', () => {
  const journey = { from: 'north-bank', to: 'south-bank', by: 'land' as const };
  const placed = aWrittenFigure('workers', { places: ['north-bank'], journey });
  expect(judgeChange(rule, { now: [placed] })).toEqual([]);
  const moved = aWrittenFigure('workers', { places: ['south-bank'], journey: { ...journey, by: 'sea' } });
  expect(judgeChange(rule, { was: [placed], now: [moved] })).toMatchObject([
    { message: 'item 1 of places of the published fact "workers" was "north-bank" and is "south-bank".' },
    { message: 'by of the published fact "workers" was "land" and is "sea".' },
  ]);
  expect(judgeChange(rule, { was: [placed], now: [aWrittenFigure()] })).toHaveLength(2);
});

test('a clause may be given more renderings, and those it has stay as they are', () => {
  const rendering = { language: 'en', text: 'They repair it.', credit: 'by the Herald', source: 'herald' };
  const more = { ...rendering, language: 'ko', text: '수리한다' };
  const clause = (...renderings: (typeof rendering)[]) =>
    aWrittenClause('article-2', renderings.length === 0 ? {} : { renderings });
  expect(judgeChange(rule, { was: [clause()], now: [clause(rendering)] })).toEqual([]);
  expect(judgeChange(rule, { was: [clause(rendering)], now: [clause(rendering, more)] })).toEqual([]);
  expect(
    judgeChange(rule, { was: [clause(rendering)], now: [clause({ ...rendering, text: 'They mend it.' })] }),
  ).toHaveLength(1);
  expect(judgeChange(rule, { was: [clause(rendering)], now: [clause()] })).toHaveLength(1);
});
