import { describe, expect, test } from 'vitest';
import { updateSchema } from '../../src/schemas/update.ts';
import { aWrittenCorrection, aWrittenDevelopment } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

describe('an update', () => {
  test('is a development, a clarification or a correction', () => {
    expect(complaints(updateSchema, aWrittenDevelopment())).toEqual([]);
    expect(complaints(updateSchema, aWrittenDevelopment({ kind: 'clarification' }))).toEqual([]);
    expect(complaints(updateSchema, aWrittenCorrection())).toEqual([]);
    expect(complaints(updateSchema, aWrittenDevelopment({ kind: 'erratum' }))[0]).toMatch(/^kind: Invalid/);
  });

  test('names what it changed, or leaves the list out', () => {
    const changes = { facts: ['a'], forecasts: ['b'], questions: ['c'] };
    expect(complaints(updateSchema, aWrittenDevelopment(changes))).toEqual([]);
    expect(complaints(updateSchema, aWrittenDevelopment({ facts: [] }))).toHaveLength(1);
  });

  test('has two real days', () => {
    expect(
      complaints(updateSchema, aWrittenDevelopment({ day: '2026-12', published: '2026-12-32' })),
    ).toEqual([
      'day: "2026-12" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.',
      'published: "2026-12-32" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.',
    ]);
  });

  test.each(['was', 'now', 'where'])('that corrects says %s', (field) => {
    expect(complaints(updateSchema, aWrittenCorrection({ [field]: '' }))).toEqual([
      `${field}: This is empty. Write the text, or leave the field out if it may be left out.`,
    ]);
  });

  test('that corrects nothing has nothing that was wrong', () => {
    expect(complaints(updateSchema, aWrittenDevelopment({ was: 'six ships' }))).toEqual([
      'Unrecognized key: "was"',
    ]);
  });
});
