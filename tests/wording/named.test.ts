import { describe, expect, test } from 'vitest';
import { operations, standings } from '../../src/schemas/fact.ts';
import { party } from '../../src/schemas/fields.ts';
import { verdicts } from '../../src/schemas/forecast.ts';
import { sectionKinds } from '../../src/schemas/section.ts';
import { sourceKinds } from '../../src/schemas/source.ts';
import { voiceKinds } from '../../src/schemas/voice.ts';
import { wordOperation } from '../../src/wording/operation.ts';
import { explainParty, partiesInOrder, wordParty } from '../../src/wording/party.ts';
import { wordSectionKind } from '../../src/wording/section-kind.ts';
import {
  explainSourceKind,
  sourceKindsInOrder,
  wordSourceKind,
  wordSourceKinds,
} from '../../src/wording/source-kind.ts';
import { explainStanding, standingsInOrder, wordStanding } from '../../src/wording/standing.ts';
import { explainVerdict, verdictsInOrder, wordVerdict } from '../../src/wording/verdict.ts';
import { voiceKindsInOrder, wordVoiceKind, wordVoiceKinds } from '../../src/wording/voice-kind.ts';

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
