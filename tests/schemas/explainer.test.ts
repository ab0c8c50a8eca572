import { describe, expect, test } from 'vitest';
import { explainerSchema } from '../../src/schemas/explainer.ts';
import { aWrittenExplainer } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

describe('the front matter of an explainer', () => {
  test('is good as it stands in the examples', () => {
    expect(complaints(explainerSchema, aWrittenExplainer())).toEqual([]);
  });

  test('names one to four facts for the top of the page', () => {
    expect(complaints(explainerSchema, aWrittenExplainer({ keyFacts: [] }))).toEqual([
      'keyFacts: Name at least one fact for the top of the page.',
    ]);
    expect(complaints(explainerSchema, aWrittenExplainer({ keyFacts: ['a', 'b', 'c', 'd'] }))).toEqual([]);
    expect(complaints(explainerSchema, aWrittenExplainer({ keyFacts: ['a', 'b', 'c', 'd', 'e'] }))).toEqual([
      'keyFacts: Name at most four facts for the top of the page.',
    ]);
  });

  test.each(['published', 'dataCutOff', 'reviewBy'])('has a real day as %s', (field) => {
    expect(complaints(explainerSchema, aWrittenExplainer({ [field]: '2026-02-31' }))).toEqual([
      `${field}: "2026-02-31" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.`,
    ]);
  });

  test('is developing, quiet or closed', () => {
    expect(complaints(explainerSchema, aWrittenExplainer({ state: 'live' }))).toEqual([
      'state: Invalid option: expected one of "developing"|"quiet"|"closed"',
    ]);
  });

  test('cannot choose its own layout', () => {
    expect(complaints(explainerSchema, aWrittenExplainer({ layout: '../x.astro' }))).toEqual([
      'Unrecognized key: "layout"',
    ]);
  });
});
