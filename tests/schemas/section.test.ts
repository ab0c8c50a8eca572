import { describe, expect, test } from 'vitest';
import { sectionSchema } from '../../src/schemas/section.ts';
import { aWrittenSection } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

describe('the front matter of a section', () => {
  test('is a title and a kind, and may say for which day it is true', () => {
    expect(complaints(sectionSchema, aWrittenSection())).toEqual([]);
    expect(complaints(sectionSchema, aWrittenSection({ asOf: '2026-03-17' }))).toEqual([]);
  });

  test('is of a known kind', () => {
    expect(complaints(sectionSchema, aWrittenSection({ kind: 'opinion' }))).toEqual([
      'kind: Invalid option: expected one of "background"|"document"|"places"|"figures"|"voices"|"ledger"|"analysis"',
    ]);
  });

  test.each(['layout', 'draft', 'slug'])('refuses the key "%s"', (key) => {
    expect(complaints(sectionSchema, aWrittenSection({ [key]: 'x' }))).toEqual([
      `Unrecognized key: "${key}"`,
    ]);
  });
});
