import { describe, expect, test } from 'vitest';
import type { Fact, Forecast, Update } from '../../../src/edition/edition.ts';
import { joinSince } from '../../../src/edition/joining/join-since.ts';
import { aClaim, aForecast, aVoice } from '../../examples/edition/evidence.ts';
import { aFact, aStatementFact } from '../../examples/edition/facts.ts';
import { aCorrection, anUpdate } from '../../examples/edition/story.ts';

const board = aVoice();
const council = aVoice({ id: 'council', name: 'Valley Council' });
const early = anUpdate({ id: 'early', day: '2024-11-20' });
const late = anUpdate({ id: 'late', day: '2025-01-09' });

function saying(value: number, asOf: string, by = board) {
  return aClaim({ by, asOf, figure: { kind: 'value', value } });
}

/** What has happened since a day, of what is given. */
function since(day: string, given: { updates?: Update[]; facts?: Fact[]; forecasts?: Forecast[] }) {
  const days = joinSince({
    updates: [late, early],
    facts: [],
    forecasts: [],
    dataCutOff: '2025-03-01',
    ...given,
  });
  const found = days.find((each) => each.day === day);
  if (found === undefined) throw new Error(`There is no page for ${day}.`);
  return found;
}

describe('the days to ask about', () => {
  const daysOf = (updates: Update[]) =>
    joinSince({ updates, facts: [], forecasts: [], dataCutOff: '2025-03-01' }).map(({ day }) => day);

  test('are those of updates and the first of each month between them, each once and in order', () => {
    const same = anUpdate({ id: 'same', day: '2024-11-20' });
    expect(daysOf([late, early, same])).toEqual([
      '2024-11-01',
      '2024-11-20',
      '2024-12-01',
      '2025-01-01',
      '2025-01-09',
    ]);
    expect(daysOf([anUpdate({ day: '2024-12-01' })])).toEqual(['2024-12-01']);
  });

  test('are none before anything has happened', () => {
    expect(daysOf([])).toEqual([]);
  });

  test('have the developments after them, and no correction', () => {
    const correction = aCorrection({ id: 'correction', day: '2025-01-10' });
    const updates = [correction, late, early];
    expect(since('2024-11-20', { updates }).developments).toEqual([late]);
    expect(since('2025-01-10', { updates }).developments).toEqual([]);
  });
});

describe('a fact has moved since a day', () => {
  const movedSince = (day: string, fact: Fact) => since(day, { facts: [fact] }).moved;

  test('where its voice gave another figure after it', () => {
    const [now, then] = [saying(6000, '2025-01-05'), saying(4700, '2024-11-20')];
    const fact = aFact({ claims: [now, then] });
    expect(movedSince('2024-11-20', fact)).toEqual([{ fact, claim: now, before: then, how: 'figure-moved' }]);
    expect(movedSince('2025-01-09', fact)).toEqual([]);
  });

  test('and is new where nothing was said until then', () => {
    const now = saying(6000, '2025-01-05');
    const fact = aFact({ claims: [now] });
    expect(movedSince('2024-12-01', fact)).toEqual([{ fact, claim: now, before: undefined, how: 'new' }]);
  });

  test('but not where the figure is the same', () => {
    expect(
      movedSince('2024-12-01', aFact({ claims: [saying(6000, '2025-01-05'), saying(6000, '2024-11-20')] })),
    ).toEqual([]);
  });

  test('from what the same voice had said, and from what another had where it had said nothing', () => {
    const now = saying(6000, '2025-01-05', council);
    const [own, other] = [saying(5000, '2024-10-01', council), saying(4700, '2024-11-20')];
    const ofOwn = aFact({ claims: [now, other, own] });
    expect(movedSince('2024-12-01', ofOwn)[0]?.before).toBe(own);
    const ofOther = aFact({ claims: [now, other] });
    expect(movedSince('2024-12-01', ofOther)[0]?.before).toBe(other);
  });

  test('where another voice has spoken, though the claim that counts is older', () => {
    const [counts, other] = [saying(6000, '2024-11-20'), saying(9000, '2025-01-05', council)];
    const fact = aFact({ claims: [counts, other] });
    expect(movedSince('2024-12-01', fact)).toEqual([
      { fact, claim: other, before: counts, how: 'more-said' },
    ]);
  });

  test('but not where we found something ourselves after all that we know of', () => {
    const fact = aStatementFact({ claims: [aClaim({ asOf: '2026-11-24' })] });
    expect(movedSince('2024-12-01', fact)).toEqual([]);
  });

  test('figures first, then by number', () => {
    const [first, second, third] = [
      aStatementFact({ number: 1, claims: [aClaim({ asOf: '2025-01-05' })] }),
      aFact({ number: 2, claims: [saying(2, '2025-01-05')] }),
      aFact({ number: 3, claims: [saying(3, '2025-01-05')] }),
    ];
    expect(
      since('2024-12-01', { facts: [first, second, third] }).moved.map(({ fact }) => fact.number),
    ).toEqual([2, 3, 1]);
  });
});

describe('a forecast has closed since a day', () => {
  test.each([
    ['2024-12-02', true],
    ['2024-12-01', false],
    ['2024-12', true],
    ['2024-11', false],
    ['2024', true],
    ['2023', false],
    [undefined, false],
  ])('resolved %s: %s', (resolved, isClosed) => {
    const forecast = { ...aForecast(), resolved };
    expect(since('2024-12-01', { forecasts: [forecast] }).closed).toEqual(isClosed ? [forecast] : []);
  });
});
