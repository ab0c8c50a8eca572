import { describe, expect, test } from 'vitest';
import { confirmedFactsHaveTwoVoices } from '../../../src/edition/rules/confirmed-facts-have-two-voices.ts';
import { judge } from '../../examples/judge.ts';
import {
  aSaidClaim,
  aWrittenFigure,
  aWrittenResult,
  aWrittenSource,
  aWrittenStatement,
  aWrittenSum,
  aWrittenVoice,
} from '../../examples/written-entries.ts';

const remedy =
  'Add a claim by an independent voice, mark a claim against the speaker’s own interest with admission: true, or write standing: reported.';
const told = { rule: 'confirmed-facts-have-two-voices', level: 'error' };
const voices = [aWrittenVoice(), aWrittenVoice('town', { name: 'Town of North Bank', short: 'North Bank' })];
const sources = [
  aWrittenSource('agency'),
  aWrittenSource('herald', { derivedFrom: ['agency'] }),
  aWrittenSource('gazette'),
];

function confirmedBy(...claims: Parameters<typeof aSaidClaim>[0][]) {
  return aWrittenStatement('carries-traffic', {
    standing: 'confirmed',
    claims: claims.map((claim) => aSaidClaim(claim)),
  });
}

describe('a confirmed fact', () => {
  test('does not rest on one voice, however often it speaks and in however many sources', () => {
    const fact = confirmedBy(
      {},
      { asOf: '2025-01-01', sources: [{ source: 'gazette' }, { source: 'agency' }] },
    );
    expect(judge(confirmedFactsHaveTwoVoices, [fact, ...voices, ...sources])).toEqual([
      {
        ...told,
        ...fact.positionOf(['standing']),
        message: 'The fact "carries-traffic" is confirmed, but rests on one voice: River Board.',
        remedy,
      },
    ]);
  });

  test('does not rest on a voice whose only sources repeat those of the other', () => {
    const fact = confirmedBy(
      { sources: [{ source: 'agency' }] },
      { by: 'town', sources: [{ source: 'herald' }] },
    );
    expect(judge(confirmedFactsHaveTwoVoices, [fact, ...voices, ...sources])).toMatchObject([
      {
        ...told,
        message:
          'The fact "carries-traffic" is confirmed, but its voices (River Board and North Bank) are not independent: their sources repeat one another or do not support it.',
        remedy,
      },
    ]);
  });

  test('does not rest on a voice that only disputes it', () => {
    const fact = confirmedBy({}, { by: 'town', sources: [{ source: 'gazette', stance: 'disputes' }] });
    expect(judge(confirmedFactsHaveTwoVoices, [fact, ...voices, ...sources])).toHaveLength(1);
  });

  test('rests on two voices, though one work prints both', () => {
    const fact = confirmedBy({}, { by: 'town' });
    expect(judge(confirmedFactsHaveTwoVoices, [fact, ...voices, ...sources])).toEqual([]);
  });

  test('rests on two voices of which one is also read in a source of its own', () => {
    const fact = confirmedBy(
      { sources: [{ source: 'agency' }] },
      { by: 'town', sources: [{ source: 'herald' }, { source: 'gazette' }] },
    );
    expect(judge(confirmedFactsHaveTwoVoices, [fact, ...voices, ...sources])).toEqual([]);
  });

  test('rests on the word of a party against its own interest', () => {
    expect(
      judge(confirmedFactsHaveTwoVoices, [confirmedBy({ admission: true }), ...voices, ...sources]),
    ).toEqual([]);
  });
});

describe('a result', () => {
  test('is no surer than what it is worked out from', () => {
    const result = aWrittenResult('cost-per-worker', { standing: 'confirmed' });
    const entries = [result, aWrittenSum('cost', { standing: 'confirmed' }), aWrittenFigure()];
    expect(judge(confirmedFactsHaveTwoVoices, entries)).toContainEqual({
      ...told,
      ...result.positionOf(['standing']),
      message:
        'The fact "cost-per-worker" is confirmed, but is worked out from "workers", which is reported.',
      remedy: 'Write standing: reported. A result is no surer than what it is worked out from.',
    });
  });

  test('needs no second voice of its own', () => {
    const result = aWrittenResult('cost-per-worker', { standing: 'confirmed' });
    const parts = [
      aWrittenSum('cost', { standing: 'confirmed' }),
      aWrittenFigure('workers', { standing: 'confirmed' }),
    ];
    const found = judge(confirmedFactsHaveTwoVoices, [result, ...parts]);
    expect(found.map(({ file }) => file)).not.toContain(result.file);
  });
});

test('a reported fact may rest on one voice', () => {
  expect(judge(confirmedFactsHaveTwoVoices, [aWrittenStatement(), ...voices, ...sources])).toEqual([]);
});
