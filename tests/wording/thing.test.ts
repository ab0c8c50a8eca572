import { expect, test } from 'vitest';
import { wordThing, wordWhetherOpen } from '../../src/wording/thing.ts';

test('a thing is called what readers call it', () => {
  expect(wordThing('question')).toBe('Not known');
  expect(wordThing('term')).toBe('Word explained');
});

test('a question is open since a day, or was answered on one', () => {
  expect(wordWhetherOpen('2026-11-24', undefined)).toBe('open since 24 November 2026');
  expect(wordWhetherOpen('2026-11-24', '2027-05-01')).toBe('answered on 1 May 2027');
});
