import { describe, expect, test } from 'vitest';
import {
  newestClaimsFirst,
  newestFirst,
  voicesByKind,
} from '../../../src/components/voice-page/voices-by-kind.ts';
import { wordSayings } from '../../../src/components/voice-page/sayings.ts';
import { aClaim, aForecast, aQuote, aVoice } from '../../examples/edition/evidence.ts';
import { aFact } from '../../examples/edition/facts.ts';

test('voices stand by kind in the order of the kinds, and keep their own order within', () => {
  const voices = [
    aVoice({ id: 'b', kind: 'outlet' }),
    aVoice({ id: 'c', kind: 'person' }),
    aVoice({ id: 'a', kind: 'outlet' }),
  ];
  expect(voicesByKind(voices).map(({ kind, voices: ofKind }) => [kind, ofKind.map(({ id }) => id)])).toEqual([
    ['person', ['c']],
    ['outlet', ['b', 'a']],
  ]);
});

describe('the newest stands first', () => {
  test('a year or month counts as its last day', () => {
    const days = ['2023-12-31', '2024-05-01', '2024', '2024-05', '2024-12-30'];
    expect(days.toSorted(newestFirst)).toEqual(['2024', '2024-12-30', '2024-05', '2024-05-01', '2023-12-31']);
  });

  test('claims of one day stand by number of their fact', () => {
    const claims = [7, 3, 5].map((number) => ({ fact: aFact({ number }), claim: aClaim() }));
    expect(newestClaimsFirst(claims).map(({ fact }) => fact.number)).toEqual([3, 5, 7]);
  });
});

test.each([
  [aVoice(), ''],
  [aVoice({ quotes: [aQuote()] }), '1 quotation'],
  [
    aVoice({
      claims: [{ fact: aFact(), claim: aClaim() }],
      quotes: [aQuote(), aQuote()],
      forecasts: [aForecast()],
    }),
    '1 claim, 2 quotations and 1 forecast',
  ],
])('how much a voice says leaves out what it does not say', (voice, words) => {
  expect(wordSayings(voice)).toBe(words);
});
