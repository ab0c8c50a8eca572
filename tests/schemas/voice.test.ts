import { describe, expect, test } from 'vitest';
import { voiceSchema } from '../../src/schemas/voice.ts';
import { aWrittenVoice } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

describe('a voice', () => {
  test('is good with a kind, a name and a party', () => {
    expect(complaints(voiceSchema, aWrittenVoice())).toEqual([]);
  });

  test('may have a name in its own script and the offices it held', () => {
    const nativeName = { language: 'ko', text: '국가정보원' };
    const roles = [{ title: 'Director', from: '2020', to: '2024-10' }];
    expect(complaints(voiceSchema, aWrittenVoice({ nativeName, roles }))).toEqual([]);
    expect(complaints(voiceSchema, aWrittenVoice({ roles: [] }))).toHaveLength(1);
  });

  test.each(['484641', 'Q0', 'q5', 'https://www.wikidata.org/wiki/Q5'])(
    'is not "%s" in Wikidata',
    (sameAs) => {
      expect(complaints(voiceSchema, aWrittenVoice({ sameAs }))).toEqual([
        'sameAs: Write the Wikidata item, such as Q484641.',
      ]);
    },
  );

  test('has a short name of at most 40 characters', () => {
    expect(complaints(voiceSchema, aWrittenVoice({ short: 'N'.repeat(41) }))).toEqual([
      'short: This is longer than 40 characters. Shorten it, or move the detail to the story.',
    ]);
  });

  test('is of a known kind', () => {
    expect(complaints(voiceSchema, aWrittenVoice({ kind: 'expert' }))).toEqual([
      'kind: Invalid option: expected one of "person"|"government"|"agency"|"armed-force"|"company"|"organisation"|"outlet"',
    ]);
  });
});
