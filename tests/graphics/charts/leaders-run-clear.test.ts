import { expect, test } from 'vitest';
import { leadersRunClear } from '../../../src/graphics/charts/leaders-run-clear.ts';
import type { Mark, Point } from '../../../src/graphics/charts/drawing.ts';

const mark = (...squares: Point[]): Mark => ({ isOfficial: true, squares, bars: [] });
const level = (y: number): Point[] => [
  [10, y],
  [50, y],
];

test('lines that are 4 px apart or more run clear, nearer ones do not', () => {
  const marks = [mark([5, 0]), mark([5, 20])];
  expect(leadersRunClear({ leaders: [level(0), level(4)], marks: [] })).toBe(true);
  expect(leadersRunClear({ leaders: [level(0), level(3)], marks: [] })).toBe(false);
  expect(leadersRunClear({ leaders: [level(0), level(20)], marks })).toBe(true);
});

test('lines that cross do not run clear, however far apart their ends are', () => {
  const rising: Point[] = [
    [0, 0],
    [100, 100],
  ];
  const falling: Point[] = [
    [0, 100],
    [100, 0],
  ];
  expect(leadersRunClear({ leaders: [rising, falling], marks: [] })).toBe(false);
});

test('a line over the square of another figure does not run clear, over its own it does', () => {
  expect(leadersRunClear({ leaders: [level(0)], marks: [mark([30, 3])] })).toBe(true);
  const marks = [mark([5, 0]), mark([30, 3])];
  expect(leadersRunClear({ leaders: [level(0), level(40)], marks })).toBe(false);
});
