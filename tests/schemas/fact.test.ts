import { describe, expect, test } from 'vitest';
import { factSchema } from '../../src/schemas/fact.ts';
import {
  aWrittenClause,
  aWrittenDerivedFact,
  aWrittenEvent,
  aWrittenFigure,
  aWrittenFigureClaim,
  aWrittenSaidClaim,
  aWrittenStatement,
  aWrittenSumOfMoney,
} from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

const claimsMessage = 'claims: A fact needs at least one claim: who says so, when, and where it can be read.';

describe.each([
  ['figure', aWrittenFigure],
  ['money', aWrittenSumOfMoney],
  ['event', aWrittenEvent],
  ['clause', aWrittenClause],
  ['statement', aWrittenStatement],
  ['derived', aWrittenDerivedFact],
])('a fact of kind %s', (_kind, aFact) => {
  test('is good as it stands in the examples', () => {
    expect(complaints(factSchema, aFact())).toEqual([]);
  });

  test('needs a claim', () => {
    expect(complaints(factSchema, aFact({ claims: [] }))).toEqual([claimsMessage]);
  });

  test('refuses a key it does not know', () => {
    expect(complaints(factSchema, aFact({ titel: 'x' }))).toEqual(['Unrecognized key: "titel"']);
  });

  test('has a number from 1 to 999 that is whole', () => {
    expect(complaints(factSchema, aFact({ number: 0 }))).toEqual(['number: Numbers of facts begin at 1.']);
    expect(complaints(factSchema, aFact({ number: 1.5 }))).toEqual([
      'number: Write a whole number, such as 12.',
    ]);
    expect(complaints(factSchema, aFact({ number: 1000 }))).toEqual(['number: Numbers of facts end at 999.']);
  });

  test('has a label of two to twelve words', () => {
    const message =
      'label: A label has 2 to 12 words that name the matter, such as "North Korean soldiers killed or wounded".';
    expect(complaints(factSchema, aFact({ label: 'Soldiers' }))).toEqual([message]);
    expect(complaints(factSchema, aFact({ label: 'a '.repeat(13) }))).toEqual([message]);
    expect(complaints(factSchema, aFact({ label: 'a '.repeat(12) }))).toEqual([]);
  });

  test('is to be looked at again on a day, or never', () => {
    expect(complaints(factSchema, aFact({ reviewBy: '2027-02-28' }))).toEqual([]);
    expect(complaints(factSchema, aFact({ reviewBy: 'soon' }))).toEqual([
      'reviewBy: "soon" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.',
    ]);
    expect(complaints(factSchema, aFact({ reviewBy: 2027 }))).toEqual([
      'reviewBy: Write never, or the day by which to look again as YYYY-MM-DD, such as 2027-02-28.',
    ]);
  });

  test('stands in one of six ways', () => {
    expect(complaints(factSchema, aFact({ standing: 'likely' }))).toEqual([
      'standing: Invalid option: expected one of "confirmed"|"reported"|"disputed"|"unverified"|"outdated"|"withdrawn"',
    ]);
  });
});

test('a fact of no known kind is refused', () => {
  expect(complaints(factSchema, aWrittenFigure({ kind: 'number' }))[0]).toMatch(/^kind: Invalid/);
});

test('a statement has no unit, because it has no figure', () => {
  expect(complaints(factSchema, aWrittenStatement({ unit: 'people' }))).toEqual(['Unrecognized key: "unit"']);
});

test('an event takes claims in words, and a figure takes figures', () => {
  expect(
    complaints(factSchema, aWrittenEvent({ claims: [aWrittenFigureClaim({ says: 'They left.' })] })),
  ).toEqual(['claims.0: Unrecognized key: "value"']);
  expect(complaints(factSchema, aWrittenFigure({ claims: [aWrittenSaidClaim()] }))).toEqual([
    'claims.0: This claim has no figure. Write value, or low and high.',
  ]);
});

describe('a sum of money', () => {
  test.each(['dollars', 'usd', '$', 'US$'])('is not in "%s"', (currency) => {
    expect(complaints(factSchema, aWrittenSumOfMoney({ currency }))).toEqual([
      'currency: Write the currency as its ISO 4217 code, such as USD or KRW.',
    ]);
  });
});

describe('an event', () => {
  test('is on a real day, month or year', () => {
    expect(complaints(factSchema, aWrittenEvent({ on: '2024-10' }))).toEqual([]);
    expect(complaints(factSchema, aWrittenEvent({ on: '2026-02-31' }))).toEqual([
      'on: "2026-02-31" is not a day, month or year of the calendar. Write it as 2024-10-18, 2024-10 or \'2024\'.',
    ]);
  });
});

describe('a clause', () => {
  const leftOut = {
    words: { en: 'in accordance with Article 51' },
    asQuoted: 'shall […] provide assistance',
    source: 'daily-2024-06-20',
    note: 'They tie the promise to the Charter.',
  };

  test('has its words in English', () => {
    expect(complaints(factSchema, aWrittenClause({ text: { ko: '제4조' } }))).toEqual([
      'text: The English text is missing. Add en: under text.',
    ]);
  });

  test('names languages by their code', () => {
    expect(complaints(factSchema, aWrittenClause({ text: { en: 'a', Korean: 'b' } }))).toEqual([
      'text.Korean: Write a language as its code, such as en, ko, ru, uk or zh-Hant.',
    ]);
  });

  test('may say which words a report left out', () => {
    expect(complaints(factSchema, aWrittenClause({ leftOut }))).toEqual([]);
  });

  test('does not say that no words were left out', () => {
    expect(complaints(factSchema, aWrittenClause({ leftOut: { ...leftOut, words: {} } }))).toEqual([
      'leftOut.words: No words are given. Write the words that were left out, by language.',
    ]);
  });

  test('has marked words or leaves the list out', () => {
    expect(complaints(factSchema, aWrittenClause({ phrases: [] }))).toHaveLength(1);
    expect(
      complaints(
        factSchema,
        aWrittenClause({ phrases: [{ words: 'shall', title: 'A duty', note: 'Not “may”.' }] }),
      ),
    ).toEqual([]);
  });
});

describe('a derived fact', () => {
  test.each([[['killed']], [['killed', 'wounded', 'missing']]])('is not worked out from %j', (of) => {
    expect(complaints(factSchema, aWrittenDerivedFact({ of }))).toEqual([
      'of: Name exactly two facts: the arithmetic takes the first with the second.',
    ]);
  });

  test('knows five operations', () => {
    expect(complaints(factSchema, aWrittenDerivedFact({ operation: 'average' }))).toEqual([
      'operation: Invalid option: expected one of "sum"|"difference"|"product"|"quotient"|"share"',
    ]);
  });

  test('is a count or a sum of money, not both', () => {
    expect(complaints(factSchema, aWrittenDerivedFact({ unit: undefined, currency: 'KRW' }))).toEqual([]);
    expect(complaints(factSchema, aWrittenDerivedFact({ unit: undefined }))).toEqual([]);
    expect(complaints(factSchema, aWrittenDerivedFact({ currency: 'KRW' }))).toEqual([
      'currency: This fact has both a unit and a currency. Keep unit for a count, or currency for a sum of money.',
    ]);
  });
});
