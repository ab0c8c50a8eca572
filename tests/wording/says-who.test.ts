import { expect, test } from 'vitest';
import { otherVoicesLatest, wordClaim, wordMoreClaims } from '../../src/wording/says-who.ts';
import { aClaim, aVoice } from '../examples/edition/evidence.ts';
import { aFact, aStatementFact } from '../examples/edition/facts.ts';

const board = aVoice({ id: 'board', name: 'Board' });
const council = aVoice({ id: 'council', name: 'Council' });
const claim = (by: typeof board, asOf: string, value: number) =>
  aClaim({ by, asOf, figure: { kind: 'value', value } });

test('other voices stand with their newest claim each, the rest are earlier figures', () => {
  const claims = [
    claim(board, '2025-03', 3),
    claim(council, '2024', 1),
    claim(council, '2025', 2),
    claim(board, '2023', 1),
  ];
  const fact = aFact({ claims });
  expect(otherVoicesLatest(fact)).toEqual([claims[2]]);
  expect(wordMoreClaims(fact)).toBe('1 other voice, 2 earlier figures');
});

test('a claim newer than the one shown is not called earlier', () => {
  const claims = [claim(board, '2024', 3), claim(board, '2025', 4)];
  expect(wordMoreClaims(aFact({ claims }))).toBe('1 other figure');
});

test('a card that shows all there is counts nothing', () => {
  expect(wordMoreClaims(aFact())).toBeUndefined();
  expect(wordMoreClaims(aStatementFact({ claims: [aClaim(), aClaim({ asOf: '2023' })] }))).toBe(
    '1 earlier statement',
  );
});

test('a claim beside others is its voice, its figure or sentence, and its day', () => {
  expect(wordClaim(aFact(), claim(board, '2025-06-15', 4700))).toBe('Board: 4,700 (15 Jun 2025)');
  expect(wordClaim(aStatementFact(), aClaim({ by: council, says: 'It is open.' }))).toBe(
    'Council: It is open. (18 Oct 2024)',
  );
});
