import type { NameOnMap } from './place-names.ts';

/** What stands on the map of the region besides the places of the story. What there is of Poland and Moldova is narrower than their names. */
export const namesOnRegionMap: readonly NameOnMap[] = [
  {
    name: 'Ukraine',
    kind: 'country',
    at: [
      [30.6, 49.1],
      [33.4, 49.3],
      [33.6, 50.2],
      [33.2, 48.6],
      [28.2, 49.3],
    ],
  },
  {
    name: 'Russia',
    kind: 'country',
    at: [
      [39.3, 51],
      [39.2, 50.6],
      [39, 52.5],
      [39.8, 46.9],
    ],
  },
  {
    name: 'Belarus',
    kind: 'country',
    at: [
      [27.6, 52.4],
      [32, 52.7],
    ],
  },
  {
    name: 'Romania',
    kind: 'country',
    at: [
      [25.6, 46.2],
      [25.4, 45.2],
    ],
  },
  {
    name: 'Black Sea',
    kind: 'sea',
    at: [
      [31, 45.2],
      [31.2, 44.6],
      [32.4, 44.6],
      [36.2, 44.4],
    ],
  },
  {
    name: 'Sea of Azov',
    kind: 'sea',
    at: [
      [36.55, 46.1],
      [36.5, 45.85],
      [37, 46.2],
    ],
  },
  { name: 'Kyiv', kind: 'city', at: [[30.52, 50.45]] },
];
