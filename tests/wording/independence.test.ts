import { describe, expect, test } from 'vitest';
import { wordHowMany, wordIndependence } from '../../src/wording/independence.ts';
import { aClaim, aVoice } from '../examples/edition/evidence.ts';
import { aDerivedFact, aFact, aStatementFact } from '../examples/edition/facts.ts';

test.each([
  [{ outlets: 9, voices: 2 }, '9 outlets, 2 voices'],
  [{ outlets: 1, voices: 1 }, '1 outlet, 1 voice'],
  [{ outlets: 0, voices: 0 }, undefined],
  [undefined, undefined],
])('%j is worded %j', (independence, words) => {
  expect(wordIndependence(independence)).toBe(words);
});

describe('how many', () => {
  const [board, guild] = [aVoice({ id: 'board' }), aVoice({ id: 'guild', name: 'Ferry Guild' })];
  const counts = (by: typeof board, value: number, asOf = '2024-10-18') =>
    aClaim({ by, asOf, figure: { kind: 'value', value } });
  const independence = { outlets: 8, voices: 2 };
  const saySo = { saySo: true, label: 'How many say so', words: '8 outlets, 2 voices' };
  const speak = { saySo: false, label: 'How many speak of it', words: '8 outlets, 2 voices' };

  test('say so where every voice gives the figure that is shown', () => {
    const claims = [counts(board, 6000), counts(guild, 6000)];
    expect(wordHowMany(aFact({ claims, independence }))).toEqual(saySo);
  });

  test('only speak of it where one voice gives another figure, or gave one for another day', () => {
    const another = [counts(board, 6000), counts(guild, 4000)];
    const earlier = [counts(board, 6000), counts(board, 4000, '2023')];
    for (const claims of [another, earlier])
      expect(wordHowMany(aFact({ claims, independence, standing: 'confirmed' }))).toEqual(speak);
  });

  test('differ where voices say what cannot all be true', () => {
    const claims = [counts(board, 6000), counts(guild, 4000)];
    expect(wordHowMany(aFact({ claims, apart: claims, independence }))).toEqual({
      ...speak,
      words: '8 outlets, 2 voices; they differ',
    });
  });

  test('say so without a figure where the fact is confirmed, or has one voice', () => {
    const claims = [aClaim({ by: board }), aClaim({ by: guild })];
    expect(wordHowMany(aStatementFact({ claims, independence, standing: 'confirmed' }))).toEqual(saySo);
    expect(wordHowMany(aStatementFact({ claims, independence }))).toEqual(speak);
    expect(wordHowMany(aStatementFact({ independence }))).toEqual(saySo);
  });

  test('is not told of what we worked out ourselves', () => {
    expect(wordHowMany({ ...aDerivedFact(), independence: undefined })).toBeUndefined();
  });
});
