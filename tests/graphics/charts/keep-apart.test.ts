import { expect, test } from 'vitest';
import { areMoved, keepApart, keepMarksApart, withRoom } from '../../../src/graphics/charts/keep-apart.ts';

const things = (...wanted: number[]) => wanted.map((middle) => ({ wanted: middle, size: 10 }));

test('things with room stay, others move on, and back at the end of the line', () => {
  expect(keepApart(things(10, 12, 50), 100)).toEqual([10, 20, 50]);
  expect(keepApart(things(92, 95), 100)).toEqual([85, 95]);
  expect(keepApart(things(0), 100)).toEqual([5]);
});

test('marks move aside only where both place and figure are near', () => {
  const mark = (along: number, from: number) => ({ along, from, to: from });
  expect(keepMarksApart([mark(20, 5), mark(22, 80)], 100)).toEqual([20, 22]);
  expect(keepMarksApart([mark(20, 5), mark(22, 9)], 100)).toEqual([20, 32]);
});

test('at the end of the line earlier marks move back, and none moves past another', () => {
  const mark = { along: 20, from: 0, to: 0 };
  expect(keepMarksApart([mark, { ...mark, along: 22 }], 22)).toEqual([10, 22]);
  const far = { along: 19, from: 90, to: 90 };
  expect(keepMarksApart([far, mark, { ...mark, along: 22 }], 22)).toEqual([10, 10, 22]);
});

test('marks stay on a line that is too short for them, nearer to one another', () => {
  const mark = { along: 10, from: 0, to: 0 };
  expect(keepMarksApart([mark, mark], 10)).toEqual([5, 10]);
});

test('marks are moved if one can see it', () => {
  const mark = { along: 10, from: 0, to: 0 };
  expect(areMoved([mark, mark], [10, 10.5])).toBe(false);
  expect(areMoved([mark, mark], [10, 22])).toBe(true);
});

test('of labels that touch, the first and the last are kept', () => {
  expect(withRoom(things(5, 10, 15, 30))).toEqual([true, false, true, true]);
  expect(withRoom(things(5, 20, 25))).toEqual([true, false, true]);
  expect(withRoom(things(5, 8))).toEqual([true, false]);
});
