import { describe, expect, test } from 'vitest';
import { isOnRouteMap, layRouteMap, stopOf } from '../../src/atlas/lay-route-map.ts';
import { straightWay, wayBySea } from '../../src/atlas/ways.ts';

const pyongyang = { lat: 39.03, lon: 125.75 };
const korea = stopOf({ id: 'north-korea', name: 'North Korea', position: pyongyang, area: 'KP' });
const capital = stopOf({ id: 'pyongyang', name: 'Pyongyang', position: pyongyang, area: 'KP-01' });
const port = stopOf({
  id: 'vladivostok',
  name: 'Vladivostok',
  position: { lat: 43.1, lon: 131.9 },
  area: 'RU-PRI',
});
const kursk = stopOf({ id: 'kursk', name: 'Kursk', position: { lat: 51.7, lon: 36.2 } });

describe('a map of a way', () => {
  const map = layRouteMap(
    [korea, capital, port, kursk],
    [
      { from: 'north-korea', to: 'vladivostok', by: 'sea' },
      { from: 'vladivostok', to: 'kursk' },
    ],
  );

  test('has a dot for every town and none for a country', () => {
    expect(map.dots.map(({ id }) => id)).toEqual(['pyongyang', 'vladivostok', 'kursk']);
  });

  test.each(['wide', 'narrow'] as const)('has room for all names in the %s layout', (width) => {
    expect(map[width].without).toEqual([]);
    expect(map[width].labels).toHaveLength(4);
  });

  test('draws each part, and begins a part by sea at the coast of a country, not at its capital', () => {
    expect(map.legs).toHaveLength(2);
    const [dot] = map.dots;
    expect(map.legs[0]?.startsWith(`M${dot?.at.join(' ') ?? ''}l`)).toBe(false);
  });

  test('refuses a part from a place that is no stop', () => {
    expect(() => layRouteMap([kursk], [{ from: 'moscow', to: 'kursk' }])).toThrow(
      '"moscow" is no stop of this way.',
    );
  });
});

test('a place outside Eastern Europe and Asia is not on the map', () => {
  expect(isOnRouteMap({ lat: 39, lon: 126 })).toBe(true);
  expect(isOnRouteMap({ lat: -12, lon: -77 })).toBe(false);
});

test('a way by sea bends round the land that lies between', () => {
  const land = [
    {
      points: [
        [30, -10],
        [70, -10],
        [70, 60],
        [30, 60],
      ] as const,
      isClosed: true,
    },
  ];
  const way = wayBySea(
    [0, 0],
    [100, 0],
    land.map(({ points }) => ({ points: [...points], isClosed: true })),
    [],
  );
  expect(Math.min(...way.map(([, y]) => y))).toBeLessThan(-10);
  expect(way.at(-1)).toEqual([100, 0]);
});

test('a way of which nothing else is known is the shortest over the globe', () => {
  const way = straightWay([0, 0], [90, 0], ([lon, lat]) => [Math.round(lon), Math.round(lat)]);
  expect(way[0]).toEqual([0, 0]);
  expect(way[24]).toEqual([45, 0]);
  expect(way.at(-1)).toEqual([90, 0]);
});
