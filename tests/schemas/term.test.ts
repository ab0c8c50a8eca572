import { expect, test } from 'vitest';
import { termSchema } from '../../src/schemas/term.ts';
import { aWrittenTerm } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

test('a term is a word and its meaning', () => {
  expect(complaints(termSchema, aWrittenTerm())).toEqual([]);
});

test('a term without a meaning explains nothing', () => {
  expect(complaints(termSchema, aWrittenTerm({ meaning: '' }))).toEqual([
    'meaning: This is empty. Write the text, or leave the field out if it may be left out.',
  ]);
});

test('a term is explained in one sentence, not in an essay', () => {
  expect(complaints(termSchema, aWrittenTerm({ meaning: 'm'.repeat(301) }))).toEqual([
    'meaning: This is longer than 300 characters. Shorten it, or move the detail to the story.',
  ]);
});
