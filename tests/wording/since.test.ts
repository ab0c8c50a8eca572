import { expect, test } from 'vitest';
import { wordChangesSinceVisit, wordSince } from '../../src/wording/since.ts';
import { aClaim, aForecast } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';
import { anUpdate } from '../examples/edition/story.ts';

test('what has happened since a day is counted, and what there is none of left out', () => {
  const claim = aClaim();
  const none = { day: '2025-05-01', developments: [], moved: [], closed: [] };
  expect(wordSince(none)).toBe('');
  expect(wordSince({ ...none, closed: [aForecast()] })).toBe('1 forecast closed');
  expect(
    wordSince({
      ...none,
      developments: [anUpdate(), anUpdate()],
      moved: [
        { fact: aFact(), claim, before: claim, how: 'figure-moved' },
        { fact: aFact(), claim, before: claim, how: 'more-said' },
        { fact: aFact(), claim, before: claim, how: 'more-said' },
        { fact: aFact(), claim, how: 'new' },
        { fact: aFact(), claim, how: 'new' },
      ],
      closed: [aForecast(), aForecast(), aForecast()],
    }),
  ).toBe('2 developments, 1 figure moved, more said of 2 facts, 2 facts new and 3 forecasts closed');
});

test('who comes back is told how many facts changed, and since when', () => {
  expect(wordChangesSinceVisit(3, '2026-12-12')).toBe('3 facts changed since your visit on 12 December 2026');
  expect(wordChangesSinceVisit(1, '2026-12-12')).toBe('1 fact changed since your visit on 12 December 2026');
});
