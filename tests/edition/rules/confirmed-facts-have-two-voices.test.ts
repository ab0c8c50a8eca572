import { describe, expect, test } from 'vitest';
import { confirmedFactsHaveTwoVoices } from '../../../src/edition/rules/confirmed-facts-have-two-voices.ts';
import { judge } from '../../examples/judge.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenFigure,
  aWrittenResult,
  aWrittenStatement,
  aWrittenSum,
} from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';

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

describe('a confirmed figure', () => {
  type Given = Parameters<typeof aFigureClaim>[0];
  const found = (mine: Given, theirs: Given) => {
    const claims = [
      aFigureClaim({ ...mine, sources: [{ source: 'agency' }] }),
      aFigureClaim({ sources: [{ source: 'gazette' }], ...theirs, by: 'town' }),
    ];
    const fact = aWrittenFigure('workers', { standing: 'confirmed', claims });
    return judge(confirmedFactsHaveTwoVoices, [fact, ...voices, ...sources]);
  };

  test('is not one on which the voices give different figures', () => {
    expect(found({ value: 400 }, { value: 900, qualifier: 'about' })).toEqual([
      {
        ...told,
        ...aWrittenFigure('workers').positionOf(['standing']),
        message:
          'The fact "workers" is confirmed, but its voices give different figures. Its claims: 400 (River Board, 18 Oct 2024), about 900 (North Bank, 18 Oct 2024).',
        remedy:
          'Write standing: disputed, or standing: reported, or add a claim by an independent voice that agrees with one of them.',
      },
    ]);
  });

  test.each<[Given, Given]>([
    [{ value: 400 }, { value: 400 }],
    [{ value: 400 }, { value: 440, qualifier: 'about' }],
    [{ value: 400 }, { value: 440, qualifier: 'nearly' }],
    [{ value: 400 }, { value: 300, qualifier: 'at least' }],
    [{ value: 400 }, { value: 300, qualifier: 'more than' }],
    [{ value: 400 }, { value: 900, qualifier: 'up to' }],
    [{ value: 400 }, { value: 900, qualifier: 'fewer than' }],
    [{ value: 400 }, { low: 300, high: 500 }],
    [
      { low: 100, high: 300 },
      { low: 300, high: 500 },
    ],
  ])('is one on which two voices agree: %j and %j', (mine, theirs) => {
    expect(found(mine, theirs)).toEqual([]);
    expect(found(theirs, mine)).toEqual([]);
  });

  test.each<[Given, Given]>([
    [{ value: 400 }, { value: 401 }],
    [{ value: 400 }, { value: 450, qualifier: 'about' }],
    [{ value: 400 }, { value: 450, qualifier: 'nearly' }],
    [{ value: 400 }, { value: 500, qualifier: 'at least' }],
    [{ value: 400 }, { value: 500, qualifier: 'more than' }],
    [{ value: 400 }, { value: 300, qualifier: 'up to' }],
    [{ value: 400 }, { value: 300, qualifier: 'fewer than' }],
    [{ value: 400 }, { low: 100, high: 300 }],
  ])('is not one on which they do not: %j and %j', (mine, theirs) => {
    expect(found(mine, theirs)).toHaveLength(1);
    expect(found(theirs, mine)).toHaveLength(1);
  });

  test('may have a third figure beside two that agree', () => {
    const claims = [
      aFigureClaim({ sources: [{ source: 'agency' }] }),
      aFigureClaim({ value: 900, asOf: '2025-01-01', sources: [{ source: 'agency' }] }),
      aFigureClaim({ by: 'town', sources: [{ source: 'gazette' }] }),
    ];
    const fact = aWrittenFigure('workers', { standing: 'confirmed', claims });
    expect(judge(confirmedFactsHaveTwoVoices, [fact, ...voices, ...sources])).toEqual([]);
  });

  test('rests on an admission, whatever another voice counts', () => {
    expect(found({ value: 400, admission: true }, { value: 900 })).toEqual([]);
  });

  test('is a sum of money or a result, too', () => {
    const claims = [
      aFigureClaim({ value: 5 }),
      aFigureClaim({ value: 7, by: 'town', sources: [{ source: 'gazette' }] }),
    ];
    const parts = { standing: 'confirmed', claims } as const;
    const entries = [aWrittenSum('cost', parts), aWrittenResult('cost-per-worker', parts)];
    const messages = judge(confirmedFactsHaveTwoVoices, [...entries, ...voices, ...sources]).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      expect.stringContaining('"cost-per-worker" is confirmed, but its voices give different figures.'),
      expect.stringContaining('"cost" is confirmed, but its voices give different figures.'),
    ]);
  });
});
