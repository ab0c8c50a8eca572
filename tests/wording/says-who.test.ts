import { describe, expect, test } from 'vitest';
import {
  otherVoicesLatest,
  wordClaim,
  wordEvidence,
  wordHistory,
  wordVoiceOnDay,
} from '../../src/wording/says-who.ts';
import { aClaim, aVoice } from '../examples/edition/evidence.ts';
import { aFact, aStatementFact } from '../examples/edition/facts.ts';

const board = aVoice({ id: 'board', name: 'Board' });
const council = aVoice({ id: 'council', name: 'Council' });
const claim = (by: typeof board, asOf: string, value: number) =>
  aClaim({ by, asOf, figure: { kind: 'value', value } });

test('other voices stand with their newest claim each', () => {
  const claims = [
    claim(board, '2025-03', 3),
    claim(council, '2025', 2),
    claim(council, '2024', 1),
    claim(board, '2023', 1),
  ];
  expect(otherVoicesLatest(aFact({ claims }))).toEqual([claims[1]]);
});

describe('the history of a fact in short', () => {
  test('is its earlier figures with their days, each with its voice where not all are of the voice on the card', () => {
    const claims = [claim(board, '2025-03', 3000), claim(board, '2024-06', 2000), claim(council, '2023', 1)];
    expect(wordHistory(aFact({ claims }), claims.slice(0, 1))).toEqual({
      label: 'Earlier',
      words: '2,000 (Board, Jun 2024), 1 (Council, 2023)',
    });
  });

  test('names no voice where all are of the voice on the card', () => {
    const claims = [claim(board, '2025-03', 3000), claim(board, '2024-06', 2000)];
    expect(wordHistory(aFact({ claims }), claims.slice(0, 1))?.words).toBe('2,000 (Jun 2024)');
  });

  test('names three figures at most, and counts the others', () => {
    const years = ['2025', '2024', '2023', '2022', '2021', '2020'];
    const claims = years.map((year, index) => claim(board, year, index));
    expect(wordHistory(aFact({ claims }), claims.slice(0, 1))?.words).toBe(
      '1 (2024), 2 (2023), 3 (2022); 2 more',
    );
  });

  test.each([
    ['newer', '2025'],
    ['of a day in the same month', '2024-03'],
  ])('does not call a figure earlier that is %s', (_what, asOf) => {
    const claims = [claim(board, asOf.length === 4 ? '2024' : '2024-03-17', 3), claim(board, asOf, 4)];
    expect(wordHistory(aFact({ claims }), claims.slice(0, 1))?.label).toBe('Other figures');
  });

  test('is who else spoke and when, where nothing else was said in figures', () => {
    const claims = [aClaim({ by: board }), aClaim({ by: council, asOf: '2023' })];
    expect(wordHistory(aStatementFact({ claims }), claims.slice(0, 1))).toEqual({
      label: 'Also',
      words: 'Council (2023)',
    });
  });

  test('is nothing where the card shows all there is', () => {
    const claims = [claim(board, '2025', 3), claim(council, '2024', 2)];
    expect(wordHistory(aFact({ claims }), claims)).toBeUndefined();
  });
});

test('a claim beside others is its voice, its figure or sentence, and its day', () => {
  expect(wordClaim(aFact(), claim(board, '2025-06-15', 4700))).toBe('Board: 4,700 (15 Jun 2025)');
  expect(wordClaim(aStatementFact(), aClaim({ by: council, says: 'It is open.' }))).toBe(
    'Council: It is open. (18 Oct 2024)',
  );
});

test('a voice is told with the day its words stand for', () => {
  expect(wordVoiceOnDay(claim(board, '2024-10-13', 1))).toBe('Board, as of 13 Oct 2024');
});

test('what a fact rests on is its figure, who says so, for what day, and how it stands', () => {
  const claims = [claim(board, '2026-02-12', 10_000)];
  expect(wordEvidence(aFact({ claims, standing: 'reported' }))).toBe(
    '10,000, Board, as of 12 Feb 2026, reported',
  );
  const told = [aClaim({ by: board, asOf: '2025' })];
  expect(wordEvidence(aStatementFact({ claims: told, standing: 'disputed' }))).toBe(
    'Board, as of 2025, disputed',
  );
});
