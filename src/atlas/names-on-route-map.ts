import type { NameOnMap } from './place-names.ts';

/** What stands on the map of a way besides the places of the story. */
export const namesOnRouteMap: readonly NameOnMap[] = [
  {
    name: 'Russia',
    kind: 'country',
    at: [
      [95, 61],
      [80, 60],
      [105, 60],
      [110, 57],
    ],
  },
  {
    name: 'China',
    kind: 'country',
    at: [
      [105, 36],
      [102, 38],
      [95, 40],
    ],
  },
  {
    name: 'Kazakhstan',
    kind: 'country',
    at: [
      [67, 48],
      [68, 46],
    ],
  },
  {
    name: 'Mongolia',
    kind: 'country',
    at: [
      [103, 46.5],
      [102, 47.5],
    ],
  },
  {
    name: 'Ukraine',
    kind: 'country',
    at: [
      [30.5, 49.3],
      [29, 47],
      [33, 45],
    ],
  },
  {
    name: 'Japan',
    kind: 'country',
    at: [
      [139, 36.5],
      [140.5, 38.5],
    ],
  },
];
