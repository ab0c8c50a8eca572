import { describe, expect, test } from 'vitest';
import { questionSchema } from '../../src/schemas/question.ts';
import { aWrittenQuestion } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

describe('a question', () => {
  test('is good with why it is open and what would settle it', () => {
    expect(complaints(questionSchema, aWrittenQuestion())).toEqual([]);
  });

  test.each(['question', 'why', 'settledBy'])('is not without %s', (field) => {
    expect(complaints(questionSchema, aWrittenQuestion({ [field]: ' ' }))).toEqual([
      `${field}: This is empty. Write the text, or leave the field out if it may be left out.`,
    ]);
  });

  test('is open since a day', () => {
    expect(complaints(questionSchema, aWrittenQuestion({ since: '2026-02-30' }))).toEqual([
      'since: "2026-02-30" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.',
    ]);
  });

  test('may name facts and the update that answered it', () => {
    expect(
      complaints(questionSchema, aWrittenQuestion({ facts: ['a'], answeredBy: '2027-01-02-count' })),
    ).toEqual([]);
    expect(complaints(questionSchema, aWrittenQuestion({ facts: [] }))).toHaveLength(1);
  });
});
