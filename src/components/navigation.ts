import {
  aboutPage,
  correctionsPage,
  errorsPlace,
  forecastsPage,
  frontPage,
  methodPage,
  placesPage,
  searchPage,
  sourcesPage,
  voicesPage,
} from '../addresses.ts';

interface Way {
  name: string;
  address: string;
}

/** The ways in the head of every page. */
export const inHead: readonly Way[] = [
  { name: 'Explainers', address: frontPage },
  { name: 'Sources', address: sourcesPage },
  { name: 'Voices', address: voicesPage },
  { name: 'Forecasts', address: forecastsPage },
  { name: 'Method', address: methodPage },
  { name: 'About', address: aboutPage },
];

/** The ways in its foot, where there is more room. */
export const inFoot: readonly Way[] = [
  { name: 'How facts are entered', address: methodPage },
  { name: 'All sources', address: sourcesPage },
  { name: 'All voices', address: voicesPage },
  { name: 'All places', address: placesPage },
  { name: 'All forecasts', address: forecastsPage },
  { name: 'Corrections', address: correctionsPage },
  { name: 'Everything from A to Z', address: searchPage },
  { name: 'Report an error', address: errorsPlace },
];
