import {
  aboutPage,
  correctionsPage,
  explainerPage,
  explainerSourcesPage,
  factPage,
  forecastPage,
  forecastsPage,
  frontPage,
  methodPage,
  placePage,
  placesPage,
  sincePage,
  sourcePage,
  sourcesPage,
  updatePage,
  voicePage,
  voicesPage,
} from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';

/**
 * The pages without which an edition is not whole: one for each thing that readers may have a link to. What stands where something
 * was withdrawn is not counted.
 * @returns addresses as in `addresses.ts`
 */
export function pagesOfEdition({ explainers, sources, voices, places, moved }: Edition): string[] {
  return [
    ...[
      frontPage,
      sourcesPage,
      voicesPage,
      placesPage,
      forecastsPage,
      correctionsPage,
      aboutPage,
      methodPage,
    ],
    ...explainers.flatMap(({ id, facts, forecasts, updates, since }) => [
      explainerPage(id),
      explainerSourcesPage(id),
      ...facts.map((fact) => factPage(id, fact.id)),
      ...forecasts.map((forecast) => forecastPage(id, forecast.id)),
      ...updates.map((update) => updatePage(id, update.id)),
      ...since.map(({ day }) => sincePage(id, day)),
    ]),
    ...sources.map(({ id }) => sourcePage(id)),
    ...voices.map(({ id }) => voicePage(id)),
    ...places.map(({ id }) => placePage(id)),
    ...moved.map(({ from }) => from),
  ];
}
