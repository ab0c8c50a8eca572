import { describe, expect, test } from 'vitest';
import { party } from '../../src/schemas/fields.ts';
import { operations, standings } from '../../src/schemas/fact.ts';
import { verdicts } from '../../src/schemas/forecast.ts';
import { sectionKinds } from '../../src/schemas/section.ts';
import { sourceKinds } from '../../src/schemas/source.ts';
import { voiceKinds } from '../../src/schemas/voice.ts';
import {
  explainParty,
  explainSourceKind,
  explainStanding,
  explainVerdict,
  partiesInOrder,
  signOfOperation,
  sourceKindsInOrder,
  standingsInOrder,
  verdictsInOrder,
  voiceKindsInOrder,
  wordLanguage,
  wordOperation,
  wordParty,
  wordSectionKind,
  wordSourceKind,
  wordSourceKinds,
  wordStanding,
  wordTally,
  wordVerdict,
  wordVoiceKind,
  wordVoiceKinds,
} from '../../src/wording/names.ts';

const parties = party.options;

describe('each name has words of its own', () => {
  test.each([
    ['standings', standings.map(wordStanding)],
    ['source kinds', sourceKinds.map(wordSourceKind)],
    ['source kinds as headings', sourceKinds.map(wordSourceKinds)],
    ['verdicts', verdicts.map(wordVerdict)],
    ['parties', parties.map(wordParty)],
    ['voice kinds', voiceKinds.map(wordVoiceKind)],
    ['voice kinds as headings', voiceKinds.map(wordVoiceKinds)],
    ['section kinds', sectionKinds.map(wordSectionKind)],
    ['operations', operations.map(wordOperation)],
  ])('%s', (_what, words) => {
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
  });

  test.each([
    ['standings', standings.map(explainStanding)],
    ['source kinds', sourceKinds.map(explainSourceKind)],
    ['verdicts', verdicts.map(explainVerdict)],
    ['parties', parties.map(explainParty)],
  ])('%s are explained in sentences', (_what, sentences) => {
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
  });
});

test('lists of names hold all that an editor may write, in the order of the schemas', () => {
  expect(standingsInOrder).toEqual(standings);
  expect(sourceKindsInOrder).toEqual(sourceKinds);
  expect(verdictsInOrder).toEqual(verdicts);
  expect(voiceKindsInOrder).toEqual(voiceKinds);
  expect(partiesInOrder).toEqual(parties);
});

test('a standing is one word with a capital, so that it can stand as a label', () => {
  expect(standings.map(wordStanding)).toEqual([
    'Confirmed',
    'Reported',
    'Disputed',
    'Unverified',
    'Outdated',
    'Withdrawn',
  ]);
});

test('a tally reads as a sentence does', () => {
  expect(
    wordTally([
      { standing: 'confirmed', count: 13 },
      { standing: 'disputed', count: 1 },
    ]),
  ).toBe('13 confirmed, 1 disputed');
});

test('the signs of arithmetic are typographic', () => {
  expect(operations.map(signOfOperation)).toEqual(['+', '−', '×', '÷', '÷']);
});

test.each([
  ['ko', 'Korean'],
  ['ru', 'Russian'],
  ['uk', 'Ukrainian'],
  ['en', 'English'],
  ['zh-Hant', 'Traditional Chinese'],
  ['qxx', 'qxx'],
])('the language %s is called %s', (code, name) => {
  expect(wordLanguage(code)).toBe(name);
});
