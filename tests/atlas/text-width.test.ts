import { expect, test } from 'vitest';
import { widthOf } from '../../src/atlas/text-width.ts';

// Measured in Archivo at a weight of 600, in units of the size of the letters.
test.each([
  ['Zaporizhzhia', 5.51],
  ['Luhansk', 3.63],
  ['Sea of Azov', 4.95],
  ['UKRAINE', 4.15],
])('%s is thought to be a little wider than it is', (text, measured) => {
  expect(widthOf(text)).toBeGreaterThanOrEqual(measured);
  expect(widthOf(text)).toBeLessThan(measured * 1.2);
});

test('letters of squares, and room between letters, count', () => {
  expect(widthOf('평양')).toBe(2);
  expect(widthOf('UKRAINE', 0.1)).toBeCloseTo(widthOf('UKRAINE') + 0.7);
});
