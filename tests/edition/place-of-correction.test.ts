import { expect, test } from 'vitest';
import { placeOfCorrection } from '../../src/edition/place-of-correction.ts';

const sections = [
  { id: 'repairs', title: 'The repairs' },
  { id: 'after', title: 'After the repairs, and before' },
];

test.each([
  ['The section The repairs', 'repairs'],
  ['In “the REPAIRS”, first paragraph', 'repairs'],
  ['After the repairs, and before', 'after'],
  ['The short answer', 'short-answer'],
  ['Fact 11', undefined],
  ['The repairshop', undefined],
])('“%s” points to %j', (where, place) => {
  expect(placeOfCorrection(where, sections)).toBe(place);
});
