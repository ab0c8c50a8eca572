import { describe, expect, test } from 'vitest';
import { claimsApart } from '../../src/edition/claims-apart.ts';
import type { Figure } from '../../src/edition/edition.ts';
import { aClaim, aVoice } from '../examples/edition/evidence.ts';

const claim = (by: string, asOf: string, figure?: Figure) => aClaim({ by: aVoice({ id: by }), asOf, figure });
const value = (number: number, qualifier?: 'about' | 'at least'): Figure => ({
  kind: 'value',
  value: number,
  qualifier,
});

describe('the claims that stand apart', () => {
  test('are the newest of each voice of a disputed fact, the newest first', () => {
    const claims = [
      claim('board', '2024-03', value(3)),
      claim('town', '2025', value(9)),
      claim('town', '2023', value(8)),
    ];
    expect(claimsApart({ claims, standing: 'disputed' })).toEqual([claims[1], claims[0]]);
  });

  test('are found in a fact of any standing where two figures of one time exclude each other', () => {
    const claims = [claim('board', '2024', value(3)), claim('town', '2024', value(9))];
    expect(claimsApart({ claims, standing: 'reported' })).toHaveLength(2);
  });

  test.each([
    ['figures that can both be true', claim('town', '2024', value(4, 'at least'))],
    ['figures of different times', claim('town', '2025', value(9))],
    ['words, which no program compares', claim('town', '2024')],
    ['one voice that changed its mind', claim('board', '2024', value(9))],
  ])('are none for %s', (_what, other) => {
    const claims = [claim('board', '2024', value(5)), other];
    expect(claimsApart({ claims, standing: 'reported' })).toEqual([]);
  });

  test('are none for a disputed fact of which one voice alone speaks', () => {
    const claims = [claim('board', '2024', value(3)), claim('board', '2023', value(9))];
    expect(claimsApart({ claims, standing: 'disputed' })).toEqual([]);
  });
});
