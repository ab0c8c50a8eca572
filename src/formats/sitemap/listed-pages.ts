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
  reportPage,
  searchPage,
  sinceDaysPage,
  sourcePage,
  sourcesPage,
  timelinePage,
  updatePage,
  updatesPage,
  voicePage,
  voicesPage,
} from '../../addresses.ts';
import type { Edition, Explainer } from '../../edition/edition.ts';
import {
  changeOfForecast,
  changeOfSource,
  changeOfUpdate,
  changeOfVoice,
  lastRecorded,
  newest,
} from '../days-of-change.ts';

/** A page that search engines may list. */
export interface ListedPage {
  /** Its path. */
  address: string;
  /** The day on which what stands on it last changed, `YYYY-MM-DD`; nothing where no day in the content tells. */
  changed?: string | undefined;
}

/** Every page that search engines may list, by code point. What is a draft, has moved or was withdrawn is not among them. */
export function listedPages(edition: Edition): ListedPage[] {
  const explainers = edition.explainers.filter(({ isDraft }) => !isDraft);
  const changed = newest(explainers.map(({ updated }) => updated));
  const lists = [frontPage, sourcesPage, voicesPage, placesPage, forecastsPage, correctionsPage, searchPage];
  return [
    ...lists.map((address) => ({ address, changed })),
    ...[aboutPage, methodPage].map((address) => ({ address })),
    ...explainers.flatMap(pagesOfExplainer),
    ...edition.sources.map((source) => ({ address: sourcePage(source.id), changed: changeOfSource(source) })),
    ...edition.unlistedSources.map(({ id }) => ({ address: sourcePage(id) })),
    ...edition.voices.map((voice) => ({ address: voicePage(voice.id), changed: changeOfVoice(voice) })),
    ...edition.places.map(({ id, facts, updates }) => ({
      address: placePage(id),
      changed: newest([...facts.map(lastRecorded), ...updates.map(({ published }) => published)]),
    })),
  ].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function pagesOfExplainer(explainer: Explainer): ListedPage[] {
  const { id, updated, facts, forecasts, timeline, founding, since, withdrawn } = explainer;
  const updates = explainer.updates.filter(({ isDraft }) => !isDraft);
  const parts = [
    explainerPage(id),
    explainerSourcesPage(id),
    ...(timeline.whole.length > 0 ? [timelinePage(id)] : []),
    ...(founding === undefined ? [] : [reportPage(id)]),
    ...(updates.length + withdrawn.updates.length > 0 ? [updatesPage(id)] : []),
    ...(since.length > 0 ? [sinceDaysPage(id)] : []),
  ];
  return [
    ...parts.map((address) => ({ address, changed: updated })),
    ...facts.map((fact) => ({ address: factPage(id, fact.id), changed: lastRecorded(fact) })),
    ...forecasts.map((forecast) => ({
      address: forecastPage(id, forecast.id),
      changed: changeOfForecast(forecast),
    })),
    ...updates.map((update) => ({ address: updatePage(id, update.id), changed: changeOfUpdate(update) })),
  ];
}
