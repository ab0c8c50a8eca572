import { describe, expect, test } from 'vitest';
import { boxAround, doOverlap, isWithin } from '../../src/atlas/box.ts';
import { isOnRegionMap, layRegionMap, type NamedArea } from '../../src/atlas/lay-region-map.ts';
import { sizeOf } from '../../src/atlas/place-labels.ts';
import { areaOf, regionBoundaries } from '../../src/atlas/read-boundaries.ts';
import { isInside, type Line, type Point } from '../../src/atlas/rings.ts';

const areas: NamedArea[] = [
  { id: 'donetsk', name: 'Donetsk', code: 'UA-14' },
  { id: 'luhansk', name: 'Luhansk', code: 'UA-09' },
  { id: 'zaporizhzhia', name: 'Zaporizhzhia', code: 'UA-23' },
  { id: 'kherson', name: 'Kherson', code: 'UA-65' },
  { id: 'crimea', name: 'Crimea', code: 'UA-43' },
  { id: 'kursk', name: 'Kursk', code: 'RU-KRS' },
];
const map = layRegionMap(areas);

/** The lines of a path that goes on in steps. */
function linesIn(path: string): Line[] {
  return path.split('M').map((line) => {
    let [x, y] = [0, 0];
    const points = [...line.matchAll(/(-?\d+) ?(-?\d+)/g)].map(
      ([, dx, dy]) => [(x += Number(dx)), (y += Number(dy))] as const,
    );
    return { points, isClosed: true };
  });
}

function middleOf(lines: readonly Line[]): Point {
  const points = lines.flatMap((line) => line.points);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
}

describe('the map of Ukraine and its neighbours', () => {
  test('has the regions of Ukraine by their codes, Crimea and Sevastopol among them, and Kursk', () => {
    const codes = [...regionBoundaries.shapes.keys()];
    expect(codes.filter((code) => code.startsWith('UA-'))).toHaveLength(27);
    expect(['UA-43', 'UA-40', 'RU-KRS'].every(isOnRegionMap)).toBe(true);
    expect(isOnRegionMap('QA-DA')).toBe(false);
    expect(isOnRegionMap(undefined)).toBe(false);
    expect(areaOf(regionBoundaries, 'QA-DA')).toBeUndefined();
  });

  test('draws Crimea inside the bold border of Ukraine', () => {
    const withRussia = map.borders.length;
    // The border between Crimea and its neighbour is one between regions, and the coast is a part of the bold border.
    expect(map.ukraine.length).toBeGreaterThan(withRussia);
    const [, crimea] = /^M(-?\d+[ -]\d+)/.exec(map.areas[4]?.path ?? '') ?? [];
    expect(crimea).toBeDefined();
  });

  test('draws Sevastopol as a part of Crimea', () => {
    const { areas: shapes } = layRegionMap([
      { id: 'crimea', name: 'Crimea', code: 'UA-43' },
      { id: 'sevastopol', name: 'Sevastopol', code: 'UA-40' },
    ]);
    const [crimea = [], sevastopol = []] = shapes.map(({ path }) => linesIn(path));
    const middle = middleOf(sevastopol);
    expect(isInside(middle, sevastopol)).toBe(true);
    expect(isInside(middle, crimea)).toBe(true);
  });

  test.each(['wide', 'narrow'] as const)(
    'has room for all names in the %s layout, none on another',
    (width) => {
      const { labels, frame, without, names } = map[width];
      expect(without).toEqual([]);
      expect(labels.map(({ id }) => id)).toEqual(areas.map(({ id }) => id));
      for (const [index, { box }] of labels.entries()) {
        expect(isWithin(box, frame)).toBe(true);
        expect(labels.slice(index + 1).some((other) => doOverlap(box, other.box))).toBe(false);
      }
      expect(names.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['UKRAINE', 'RUSSIA', 'Black Sea', 'Sea of Azov']),
      );
    },
  );

  test('puts the name of no country across a border', () => {
    const borders = [...linesIn(map.borders), ...linesIn(map.ukraine)].flatMap(({ points }) => points);
    const countries = map.wide.names.filter(({ kind }) => kind === 'country');
    expect(countries.length).toBeGreaterThan(3);
    for (const { name, at } of countries) {
      const { width, height } = sizeOf(name, map.wide.size, 0.1);
      const box = boxAround(at, width, height);
      expect(borders.filter((point) => doOverlap(box, boxAround(point, 0, 0)))).toEqual([]);
    }
  });

  test('has letters of twelve pixels where each layout is as small as it gets', () => {
    expect((map.wide.size / map.wide.frame.width) * 544).toBeGreaterThanOrEqual(12);
    expect((map.narrow.size / map.narrow.frame.width) * 280).toBeGreaterThanOrEqual(12);
  });

  test('refuses an area of which there is no boundary, and says whose mistake that is', () => {
    expect(() => layRegionMap([{ id: 'doha', name: 'Doha', code: 'QA-DA' }])).toThrow(
      'There is no boundary of QA-DA. The desk let it pass.',
    );
  });

  test('says for which names there is no room', () => {
    const long = { id: 'kursk', name: 'A region whose name is as long as a whole sentence', code: 'RU-KRS' };
    expect(layRegionMap([long]).narrow.without).toEqual(['kursk']);
  });
});
