import { expect, test } from 'vitest';
import { newestDay } from '../../src/edition/newest-day.ts';
import { aFigureClaim, aWrittenFigure } from '../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenUpdate } from '../examples/written-entries/story.ts';

const story = aWrittenExplainer('', { published: '2026-11-24' });
const recorded = (...days: string[]) =>
  aWrittenFigure('workers', { claims: days.map((day) => aFigureClaim({ recorded: day })) });

test('the newest day of ours counts, whichever file bears it', () => {
  expect(newestDay([story, recorded('2026-11-25', '2026-11-24')])).toBe('2026-11-25');
  expect(newestDay([story, aWrittenSource('herald', { accessed: '2026-12-01' })])).toBe('2026-12-01');
  expect(newestDay([story, aWrittenUpdate('2026-12-02-a', '', { published: '2026-12-02' })])).toBe(
    '2026-12-02',
  );
});

test('a day far after all others that one file alone bears does not', () => {
  expect(newestDay([story, recorded('2027-11-24')])).toBe('2026-11-24');
  expect(newestDay([story, recorded('2027-09-20')])).toBe('2027-09-20');
});

test('a day that two files bear counts, however far ahead', () => {
  const source = aWrittenSource('herald', { accessed: '2027-11-24' });
  expect(newestDay([story, recorded('2027-11-24'), source])).toBe('2027-11-24');
});

test('one file by itself is not measured by others', () => {
  expect(newestDay([story])).toBe('2026-11-24');
  expect(newestDay([aWrittenVoice()])).toBe('1970-01-01');
});

test('the day of a withdrawal is one of ours', () => {
  const withdrawn = { on: '2026-12-03', because: 'It was of another bridge.' };
  expect(newestDay([aWrittenSource('herald', { withdrawn })])).toBe('2026-12-03');
});

test('an update and its claims are written by one hand: a slip in both is one', () => {
  const update = aWrittenUpdate('2026-12-02-a', '', { published: '2027-12-02' });
  expect(newestDay([story, update, recorded('2027-12-02')])).toBe('2026-11-24');
  const seen = aWrittenSource('herald', { accessed: '2027-12-02' });
  expect(newestDay([story, update, recorded('2027-12-02'), seen])).toBe('2027-12-02');
});

test('the day on which somebody looked again counts too', () => {
  expect(newestDay([story, aWrittenFigure('workers', { checked: '2027-01-15' })])).toBe('2027-01-15');
  expect(newestDay([aWrittenExplainer('', { published: '2026-11-24', checked: '2027-02-01' })])).toBe(
    '2027-02-01',
  );
});
