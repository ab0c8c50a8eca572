import { expect, test } from 'vitest';
import { placeFlags } from '../../../src/graphics/charts/place-flags.ts';

const flags = (...places: [at: number, width: number][]) =>
  places.map(([at, width]) => ({ at, width, height: 10 }));

test('labels that have room hang side by side, to the right of their poles', () => {
  expect(placeFlags(flags([0, 40], [50, 40]), 100)).toEqual([
    { isLeft: false, base: 0 },
    { isLeft: false, base: 0 },
  ]);
});

test('a label over the poles of others hangs above them', () => {
  expect(placeFlags(flags([0, 60], [10, 60], [20, 60]), 100)?.map(({ base }) => base)).toEqual([20, 10, 0]);
});

test('where there is no room to the right, a label hangs to the left, above the poles it covers', () => {
  expect(placeFlags(flags([10, 30], [90, 85]), 100)).toEqual([
    { isLeft: false, base: 0 },
    { isLeft: true, base: 10 },
  ]);
});

test('two on one place hang one above the other', () => {
  expect(placeFlags(flags([10, 30], [10, 30]), 100)?.map(({ base }) => base)).toEqual([10, 0]);
});

test('labels that would each have to be above the other cannot hang', () => {
  expect(placeFlags(flags([45, 50], [55, 50]), 100)).toBeUndefined();
});
