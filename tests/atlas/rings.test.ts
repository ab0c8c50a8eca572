import { geoEquirectangular } from 'd3-geo';
import { expect, test } from 'vitest';
import { isInside, linesOf, pathOf, type Line } from '../../src/atlas/rings.ts';

const square: Line = {
  points: [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ],
  isClosed: true,
};

test('a path goes on in steps, and without blanks where a minus parts them', () => {
  expect(pathOf([square])).toBe('M0 0l10 0 0 10-10 0z');
  expect(pathOf([{ ...square, isClosed: false }])).toBe('M0 0l10 0 0 10-10 0');
});

test('a point lies in a shape or not, and a hole is no part of it', () => {
  expect(isInside([5, 5], [square])).toBe(true);
  expect(isInside([15, 5], [square])).toBe(false);
  const hole: Line = { points: square.points.map(([x, y]) => [x / 2 + 2, y / 2 + 2]), isClosed: true };
  expect(isInside([5, 5], [square, hole])).toBe(false);
  expect(isInside([1, 1], [square, hole])).toBe(true);
});

test('lines are projected to whole units, and points that fall on each other are one', () => {
  const projection = geoEquirectangular().scale(57.2958).translate([0, 0]).precision(0);
  const line = linesOf(
    {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0.1, 0],
        [20, -10],
      ],
    },
    projection,
  );
  expect(line).toEqual([
    {
      points: [
        [0, 0],
        [20, 10],
      ],
      isClosed: false,
    },
  ]);
});
