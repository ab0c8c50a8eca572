import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/edition/edition.ts';
import { leadersRunClear } from '../../../src/graphics/charts/leaders-run-clear.ts';
import type { Drawing, Line, Point, Room, Words } from '../../../src/graphics/charts/drawing.ts';
import { placeOverTime } from '../../../src/graphics/charts/place-over-time.ts';
import { wordFact } from '../../../src/wording/fact.ts';
import { aClaim, aVoice } from '../../examples/edition/evidence.ts';
import { aFact, aMoneyFact } from '../../examples/edition/facts.ts';

const two = (number: number) => String(number).padStart(2, '0');
const day = fc
  .record({
    year: fc.integer({ min: 1961, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
    exact: fc.constantFrom('year', 'month', 'day'),
  })
  .map(({ year, month, date, exact }) => {
    if (exact === 'year') return String(year);
    return exact === 'month' ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(date)}`;
  });
const value = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 4_000_000_000 }));
const qualifier = fc.constantFrom(
  undefined,
  'about',
  'at least',
  'more than',
  'up to',
  'fewer than',
  'nearly',
);
const figure = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), value, qualifier }),
  fc.record({ one: value, other: value, qualifier }).map(({ one, other, ...rest }) => ({
    kind: 'range' as const,
    low: Math.min(one, other),
    high: Math.max(one, other),
    ...rest,
  })),
);
const name = fc.oneof(
  fc.constantFrom('NIS', 'UK Defence Intelligence', '국가정보원', 'South Korean Foreign Ministry', 'Ю'),
  fc.string({ unit: fc.constantFrom('W', 'i', 'm', ' ', 'Щ', '한'), minLength: 1, maxLength: 60 }),
);
const claim: fc.Arbitrary<Claim> = fc
  .record({ asOf: day, figure, name })
  .map(({ asOf, figure: told, name: shortName }) =>
    aClaim({ asOf, figure: told, by: aVoice({ name: shortName, shortName }) }),
  );
const crowd = fc
  .record({ claims: fc.array(claim, { minLength: 1, maxLength: 14 }), asOf: day, isOneDay: fc.boolean() })
  .map(({ claims, asOf, isOneDay }) => (isOneDay ? claims.map((each) => ({ ...each, asOf })) : claims));

const layouts = ['phone', 'wide'] as const;

function touch(one: Room, other: Room): boolean {
  const room = 0.01;
  return (
    one.left < other.right - room &&
    other.left < one.right - room &&
    one.top < other.bottom - room &&
    other.top < one.bottom - room
  );
}

function touching(words: readonly Words[]): [string, string][] {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => touch(one.room, other.room))
      .map((other): [string, string] => [said(one), said(other)]),
  );
}

const said = (words: Words) => `${words.name ?? ''} ${words.figure ?? ''}`.replaceAll('\u00a0', ' ').trim();

function outside({ words, marks, leaders, grid, width, height }: Drawing): unknown[] {
  const isOut = ([x, y]: Point) => !(x >= -0.01 && x <= width + 0.01 && y >= -0.01 && y <= height + 0.01);
  const points = [
    ...words.flatMap(({ room }): Point[] => [
      [room.left, room.top],
      [room.right, room.bottom],
    ]),
    ...marks.flatMap(({ squares, bars, head = [] }) => [...squares, ...bars.flat(), ...head]),
    ...leaders.flat(),
    ...grid.flat(),
  ];
  return points.filter(isOut);
}

/** Squares of different figures that lie on each other. */
function piled({ marks }: Drawing): Point[] {
  return marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .flatMap((other) => one.squares.filter((a) => other.squares.some((b) => liesOn(a, b)))),
  );
}

function liesOn([ax, ay]: Point, [bx, by]: Point): boolean {
  return Math.abs(ax - bx) < 10 && Math.abs(ay - by) < 10;
}

/** Upright lines that run through words. */
function struck({ leaders, words }: Drawing): string[] {
  return words.filter(({ room }) => leaders.some((leader) => runsThrough(leader, room))).map(said);
}

function runsThrough([from, to]: readonly Point[], room: Room): boolean {
  if (from === undefined || to === undefined || from[0] !== to[0]) return false;
  const isBeside = from[0] <= room.left || from[0] >= room.right;
  return !isBeside && Math.min(from[1], to[1]) < room.bottom - 1 && Math.max(from[1], to[1]) > room.top + 1;
}

describe.each(layouts)('on the %s layout, whatever the figures, days and names', (layout) => {
  const holds = (check: (drawing: Drawing, claims: Claim[]) => void) => {
    fc.assert(
      fc.property(crowd, (claims) => {
        check(placeOverTime([aFact({ claims })])[layout], claims);
      }),
      { numRuns: 80 },
    );
  };

  test('no words touch others', () => {
    holds(({ words }) => {
      expect(touching(words)).toEqual([]);
    });
  });

  test('a scale in a currency with a long name touches nothing and keeps inside', () => {
    fc.assert(
      fc.property(crowd, (claims) => {
        const drawing = placeOverTime([aMoneyFact({ currency: 'KPW', claims })])[layout];
        expect(touching(drawing.words)).toEqual([]);
        expect(outside(drawing)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('nothing leaves the frame', () => {
    holds((drawing) => {
      expect(outside(drawing)).toEqual([]);
    });
  });

  test('no square lies on that of another figure', () => {
    holds((drawing) => {
      expect(piled(drawing)).toEqual([]);
    });
  });

  test('marks stand in the order of their days', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.constantFrom(1, 40, 400), (numbers, step) => {
        // The later the day, the higher the figure, so that a mark's height tells its day.
        const claims = numbers
          .toSorted((one, other) => one - other)
          .map((number, index) =>
            at(`2024-0${1 + Math.floor(number / 28)}-${two(1 + (number % 28))}`, 1000 + index * step),
          );
        const middles = placeOverTime([aFact({ claims })])[layout].marks.map(
          ({ squares: [[x, y] = [0, 0]] }) =>
            layout === 'phone' ? { figure: x, time: y } : { figure: -y, time: x },
        );
        const times = middles.toSorted((one, other) => one.figure - other.figure).map(({ time }) => time);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
      }),
      { numRuns: 80 },
    );
  });

  test('every figure has its mark and its words', () => {
    holds(({ marks, words }, claims) => {
      expect(marks).toHaveLength(claims.length);
      const unspaced = (text = '') => text.replaceAll(/\s/g, '');
      const figures = words.map(({ figure: part }) => unspaced(part)).join('');
      for (const each of claims) expect(figures).toContain(unspaced(wordFact(aFact(), each)));
    });
  });
});

test('lines to labels run clear of one another and of other squares on phones, or there are none', () => {
  const numbers = { hasRows: 0, hasLines: 0 };
  fc.assert(
    fc.property(crowd, (claims) => {
      const { phone, hasRows } = placeOverTime([aFact({ claims })]);
      numbers[hasRows ? 'hasRows' : 'hasLines'] += 1;
      expect(phone.leaders).toHaveLength(hasRows ? 0 : claims.length);
      expect(leadersRunClear(phone)).toBe(true);
    }),
    { numRuns: 150 },
  );
  expect(Math.min(numbers.hasRows, numbers.hasLines)).toBeGreaterThan(0);
});

test('no pole of the wide layout runs through words', () => {
  fc.assert(
    fc.property(crowd, (claims) => {
      expect(struck(placeOverTime([aFact({ claims })]).wide)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const at = (asOf: string, low: number, high = low, qualifier?: 'at least' | 'up to') =>
  aClaim({
    asOf,
    figure: low === high ? { kind: 'value', value: low, qualifier } : { kind: 'range', low, high, qualifier },
  });

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
