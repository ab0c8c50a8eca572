import { describe, expect, test } from 'vitest';
import { quoteSchema } from '../../src/schemas/quote.ts';
import { aWrittenQuote } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

describe('a quotation', () => {
  test('is good with who, when, the words and where they are printed', () => {
    expect(complaints(quoteSchema, aWrittenQuote())).toEqual([]);
  });

  test.each([
    ['the source', { kind: 'source', text: 'They left.' }],
    ['a person', { kind: 'person', text: 'They left.', name: 'Kim Translator' }],
    ['a machine that somebody checked', { kind: 'machine', text: 'They left.', checkedBy: 'Double Entry' }],
  ])('may be translated by %s', (_who, translation) => {
    const words = { language: 'ko', text: '떠났다' };
    expect(complaints(quoteSchema, aWrittenQuote({ words, translation }))).toEqual([]);
  });

  test('says who translated it', () => {
    expect(complaints(quoteSchema, aWrittenQuote({ translation: { text: 'They left.' } }))).toHaveLength(1);
    expect(
      complaints(quoteSchema, aWrittenQuote({ translation: { kind: 'machine', text: 'They left.' } })),
    ).toHaveLength(1);
    expect(
      complaints(quoteSchema, aWrittenQuote({ translation: { kind: 'source', text: 'a', name: 'b' } })),
    ).toEqual(['translation: Unrecognized key: "name"']);
  });

  test('may say that the source prints a translation', () => {
    const words = { language: 'en', text: 'They left.', translatedFrom: 'ko' };
    expect(complaints(quoteSchema, aWrittenQuote({ words }))).toEqual([]);
  });

  test('names its language by the code', () => {
    expect(
      complaints(quoteSchema, aWrittenQuote({ words: { language: 'English', text: 'They left.' } })),
    ).toEqual(['words.language: Write a language as its code, such as en, ko, ru, uk or zh-Hant.']);
  });

  test('is not without words', () => {
    expect(complaints(quoteSchema, aWrittenQuote({ words: { language: 'en', text: ' ' } }))).toEqual([
      'words.text: This is empty. Write the text, or leave the field out if it may be left out.',
    ]);
  });
});
