import { describe, expect, test } from 'vitest';
import { citationSchema, figureClaimSchema, saidClaimSchema } from '../../src/schemas/claim.ts';
import { aWrittenCitation, aWrittenFigureClaim, aWrittenSaidClaim } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

describe('a citation', () => {
  test('is a source, and may say where in it and in which words', () => {
    expect(complaints(citationSchema, aWrittenCitation())).toEqual([]);
    expect(
      complaints(citationSchema, aWrittenCitation({ at: 'page 4', words: '약 6천 명', stance: 'disputes' })),
    ).toEqual([]);
  });

  test('keeps at most 60 words of the source', () => {
    expect(complaints(citationSchema, aWrittenCitation({ words: 'six '.repeat(60) }))).toEqual([]);
    expect(complaints(citationSchema, aWrittenCitation({ words: 'six '.repeat(61) }))).toEqual([
      'words: This excerpt has more than 60 words. Keep only the few that bear the claim out.',
    ]);
  });

  test('supports, disputes or gives context', () => {
    expect(complaints(citationSchema, aWrittenCitation({ stance: 'denies' }))).toEqual([
      'stance: Invalid option: expected one of "supports"|"disputes"|"context"',
    ]);
  });
});

describe.each([
  ['a claim in words', saidClaimSchema, aWrittenSaidClaim],
  ['a claim that is a figure', figureClaimSchema, aWrittenFigureClaim],
])('%s', (_kind, schema, aClaim) => {
  test('is good with a voice, two days and a source', () => {
    expect(complaints(schema, aClaim())).toEqual([]);
  });

  test('needs a source', () => {
    expect(complaints(schema, aClaim({ sources: [] }))).toEqual([
      'sources: A claim needs at least one source. Add one under sources, or delete the claim.',
    ]);
  });

  test('is recorded on a day, not in a month', () => {
    expect(complaints(schema, aClaim({ asOf: '2024-10' }))).toEqual([]);
    expect(complaints(schema, aClaim({ recorded: '2026-11' }))).toEqual([
      'recorded: "2026-11" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.',
    ]);
  });

  test.each(['admission', 'preferred'])('says %s only if it is so', (field) => {
    expect(complaints(schema, aClaim({ [field]: true }))).toEqual([]);
    expect(complaints(schema, aClaim({ [field]: false }))).toEqual([
      `${field}: Invalid input: expected true`,
    ]);
  });

  test('refuses a key it does not know', () => {
    expect(complaints(schema, aClaim({ sorces: [] }))).toEqual(['Unrecognized key: "sorces"']);
  });
});

test('a claim in words has no figure', () => {
  expect(complaints(saidClaimSchema, aWrittenSaidClaim({ value: 5 }))).toEqual(['Unrecognized key: "value"']);
});

describe('the figure of a claim', () => {
  const without = { value: undefined };

  test.each([
    ['one value', {}],
    ['a range', { ...without, low: 11000, high: 15000 }],
    ['a range of one', { ...without, low: 4, high: 4 }],
    ['a value with the source’s own "about"', { qualifier: 'about' }],
    ['nought', { value: 0 }],
  ])('may be %s', (_what, changes) => {
    expect(complaints(figureClaimSchema, aWrittenFigureClaim(changes))).toEqual([]);
  });

  test('cannot be missing', () => {
    expect(complaints(figureClaimSchema, aWrittenFigureClaim(without))).toEqual([
      'This claim has no figure. Write value, or low and high.',
    ]);
  });

  test('cannot be a value and a range', () => {
    expect(complaints(figureClaimSchema, aWrittenFigureClaim({ low: 1, high: 2 }))).toEqual([
      'low: This claim has both a value and a range. Keep value, or keep low and high.',
    ]);
  });

  test('cannot be half a range', () => {
    expect(complaints(figureClaimSchema, aWrittenFigureClaim({ ...without, high: 15000 }))).toEqual([
      'high: This range has no low. Add low, or write value with qualifier: up to.',
    ]);
    expect(complaints(figureClaimSchema, aWrittenFigureClaim({ ...without, low: 11000 }))).toEqual([
      'low: This range has no high. Add high, or write value with qualifier: at least.',
    ]);
  });

  test('cannot be a range that runs down', () => {
    expect(
      complaints(figureClaimSchema, aWrittenFigureClaim({ ...without, low: 15000, high: 11000 })),
    ).toEqual(['low: The range runs from 15000 down to 11000. Exchange low and high.']);
  });

  test('cannot be NaN or infinite', () => {
    const message = 'This is not a number that can be printed. Write plain digits, such as 15000 or 1.2.';
    expect(complaints(figureClaimSchema, aWrittenFigureClaim({ value: Number.NaN }))).toContain(
      `value: ${message}`,
    );
    expect(
      complaints(
        figureClaimSchema,
        aWrittenFigureClaim({ ...without, low: 1, high: Number.POSITIVE_INFINITY }),
      ),
    ).toContain(`high: ${message}`);
  });

  test('has a word before it only from the list', () => {
    expect(complaints(figureClaimSchema, aWrittenFigureClaim({ qualifier: 'circa' }))).toEqual([
      'qualifier: Invalid option: expected one of "about"|"at least"|"more than"|"up to"|"fewer than"|"nearly"',
    ]);
  });
});
