import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/edition/edition.ts';
import { leadersRunClear } from '../../../src/graphics/charts/leaders-run-clear.ts';
import type { Drawing, Point, Room, Words } from '../../../src/graphics/charts/drawing.ts';
import { placeOverTime } from '../../../src/graphics/charts/place-over-time.ts';
import { wordFact } from '../../../src/wording/fact.ts';
import { aClaim, aVoice } from '../../examples/edition/evidence.ts';
import { aFact, aMoneyFact } from '../../examples/edition/facts.ts';
import { at, said } from '../../examples/figures-on-days.ts';

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
