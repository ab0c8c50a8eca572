import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/edition/edition.ts';
import type { Drawing, Line } from '../../../src/graphics/charts/drawing.ts';
import { placeOverTime } from '../../../src/graphics/charts/place-over-time.ts';
import { aVoice } from '../../examples/edition/evidence.ts';
import { aFact, aMoneyFact } from '../../examples/edition/facts.ts';
import { at, said } from '../../examples/figures-on-days.ts';

const two = (number: number) => String(number).padStart(2, '0');

describe('a chart over time', () => {
  test('has nought at the foot and the highest figure at the top, and names only these and the years', () => {
    const { wide, phone } = placeOverTime([aMoneyFact({ claims: [at('2024', 2e9), at('2019-03', 5e8)] })]);
    for (const { words } of [wide, phone]) {
      const names = words.filter(({ figure: told }) => told === undefined).map(({ name: text }) => text);
      const others = names.filter((text) => !/^River Board|^Mar\s/.test(text ?? ''));
      expect(new Set(others)).toEqual(new Set(['0', 'US$2 billion', '2019', '2024']));
    }
    const heights = wide.marks.flatMap(({ squares }) => squares.map(([, y]) => y));
    const [foot = 0, top = 0] = wide.grid.slice(0, 2).map(([[, y]]) => y);
    expect(heights).toEqual([foot - (foot - top) / 4, top]);
  });

  test('puts days in proportion, and a month or a year in its middle', () => {
    const { wide } = placeOverTime([aFact({ claims: [at('2020', 4), at('2022', 8), at('2024', 6)] })]);
    const [first = 0, second = 0, third = 0] = wide.marks.flatMap(({ squares }) => squares.map(([x]) => x));
    expect(second - first).toBeCloseTo((third - first) / 2, 0);
  });

  test('draws a range as a bar between two squares', () => {
    const { wide, phone } = placeOverTime([aFact({ claims: [at('2020', 4, 8)] })]);
    const [
      [from, to] = [
        [0, 0],
        [0, 0],
      ] satisfies Line,
    ] = wide.marks[0]?.bars ?? [];
    expect([from[0] - to[0], from[1] - to[1]]).toEqual([0, 85]);
    expect(wide.marks[0]?.squares).toEqual([from, to]);
    expect(phone.marks[0]?.squares).toHaveLength(2);
  });

  test('draws a range too narrow for two squares as a block with a stroke at each end', () => {
    const { wide, phone } = placeOverTime([aFact({ claims: [at('2020', 83, 85)] })]);
    for (const { marks } of [wide, phone]) {
      expect(marks[0]?.squares).toEqual([]);
      expect(marks[0]?.block).toBeDefined();
      expect(marks[0]?.bars).toHaveLength(2);
    }
    const [from, to] = wide.marks[0]?.bars[0] ?? [];
    expect([(to?.[0] ?? 0) - (from?.[0] ?? 0), (to?.[1] ?? 0) - (from?.[1] ?? 0)]).toEqual([-12, 0]);
    expect(placeOverTime([aFact({ claims: [at('2020', 4, 8)] })]).wide.marks[0]?.block).toBeUndefined();
  });

  test('draws a least as an arrow onwards and a most as an arrow back', () => {
    const { wide, phone } = placeOverTime([
      aFact({ claims: [at('2020', 4, 4, 'up to'), at('2023', 8, 8, 'at least')] }),
    ]);
    const ways = ({ marks }: Drawing) =>
      marks.map(({ bars }) => bars.map(([[x, y], tip]) => [tip[0] - x, tip[1] - y]));
    expect(ways(wide)).toEqual([[[0, 19]], [[0, -19]]]);
    expect(ways(phone)).toEqual([[[-19, 0]], [[19, 0]]]);
  });

  test('keeps a figure in sight that is very small beside the highest', () => {
    const { wide } = placeOverTime([aFact({ claims: [at('2020', 1), at('2023', 4e9)] })]);
    expect(wide.marks).toHaveLength(2);
    expect(wide.words.map(said)).toContain('River Board, 2020 1');
  });

  test('with one figure has it under its label, and with nought alone has one end of the scale', () => {
    const one = placeOverTime([aFact({ claims: [at('2024-10-18', 7)] })]).wide;
    expect(one.words.map(said)).toEqual(['River Board, 18 Oct 2024 7', '0', '7', '2024']);
    const none = placeOverTime([aFact({ claims: [at('2024-10-18', 0)] })]).wide;
    expect(none.words.map(said)).toEqual(['River Board, 18 Oct 2024 0', '0', '2024']);
  });

  test('of several facts names each beside the voice', () => {
    const facts = [aFact({ label: 'By day' }), aFact({ id: 'b', label: 'By night' })];
    const names = placeOverTime(facts).wide.words.map(said);
    expect(names).toContainEqual(expect.stringMatching(/^River Board: By day,/));
    expect(names).toContainEqual(expect.stringMatching(/^River Board: By night,/));
  });

  test('has a star beside the figure of a claim that has a note', () => {
    const claims = [at('2020', 4), { ...at('2021', 5), note: 'Our own subtraction.' }];
    const { wide, phone } = placeOverTime([aFact({ claims })]);
    for (const { words } of [wide, phone])
      expect(words.flatMap(({ figure: told }) => told ?? [])).toEqual(['4', '5*']);
  });

  test('ends the scale with the plot, also where long names need the room after it', () => {
    const by = aVoice({ shortName: 'The Association of all the Boards of the River and of its Bridges' });
    const months = Array.from({ length: 12 }, (_, index) => `2020-${two(index + 1)}-01`);
    const ends = (claims: Claim[]) =>
      placeOverTime([aFact({ claims })])
        .wide.grid.slice(0, 2)
        .map(([, [end]]) => end);
    expect(Math.max(...ends(months.map((day) => ({ ...at(day, 4), by }))))).toBeLessThan(544 - 100);
    expect(ends([at('2020', 4)])).toEqual([544, 544]);
  });
});
