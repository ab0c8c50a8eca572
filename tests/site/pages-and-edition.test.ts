import { describe, expect, test } from 'vitest';
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
  timelinePage,
  sincePage,
  sourcePage,
  sourcesPage,
  updatePage,
  updatesPage,
  voicePage,
  voicesPage,
} from '../../src/addresses.ts';
import { formerPagesOf } from '../../src/components/former-page/former-pages.ts';
import { prepareManuscript } from '../../src/edition/manuscript.ts';
import { addressesWithin } from '../../src/edition/moved-pages.ts';
import { readContent } from '../../src/edition/read-content.ts';
import { isReservedForPages } from '../../src/edition/reading/file-names.ts';
import { site } from '../../src/site.ts';
import { asItReads, builtPage, builtPages, publishedEdition } from './built-site.ts';

const edition = publishedEdition();
const { explainers, sources, unlistedSources, voices, places, moved } = edition;
const former = formerPagesOf(edition);
const facts = explainers.flatMap((explainer) => explainer.facts);
const forecasts = explainers.flatMap((explainer) => explainer.forecasts);

const expected = [
  ...[frontPage, sourcesPage, voicesPage, placesPage, forecastsPage],
  ...[correctionsPage, searchPage, aboutPage, methodPage, '/404.html'],
  ...explainers.map(({ id }) => explainerPage(id)),
  ...explainers.map(({ id }) => explainerSourcesPage(id)),
  ...explainers
    .filter(({ updates, withdrawn }) => updates.length + withdrawn.updates.length > 0)
    .map(({ id }) => updatesPage(id)),
  ...explainers.flatMap(({ id, updates }) => updates.map((update) => updatePage(id, update.id))),
  ...explainers.filter(({ timeline }) => timeline.whole.length > 0).map(({ id }) => timelinePage(id)),
  ...explainers.filter(({ since }) => since.length > 0).map(({ id }) => sinceDaysPage(id)),
  ...explainers.flatMap(({ id, since }) => since.map(({ day }) => sincePage(id, day))),
  ...explainers.filter(({ founding }) => founding !== undefined).map(({ id }) => reportPage(id)),
  ...facts.map((fact) => factPage(fact.explainer, fact.id)),
  ...forecasts.map((forecast) => forecastPage(forecast.explainer, forecast.id)),
  ...sources.map(({ id }) => sourcePage(id)),
  ...voices.map(({ id }) => voicePage(id)),
  ...places.map(({ id }) => placePage(id)),
  ...unlistedSources.map(({ id }) => sourcePage(id)),
  ...former.map(({ address }) => address),
];

/** The address that search engines are to list for a page: its own, or the one to which it has moved; else none. */
function canonicalOf(address: string): string | undefined {
  const page = former.find((each) => each.address === address)?.page;
  if (page?.kind === 'moved') return site.url + page.to;
  return page !== undefined || address === '/404.html' ? undefined : site.url + address;
}

describe('the pages', () => {
  test('are those that each explainer has, and one for each fact, forecast, update, day to ask about, source and voice of the edition, and no others', () => {
    expect(facts.length).toBeGreaterThan(0);
    expect(builtPages().map(({ address }) => address)).toEqual([...new Set(expected)].sort());
  });

  test('carry the story in full: 40 facts, 90 sources, 15 quotations, 25 updates at least', () => {
    const quotes = explainers.flatMap((explainer) => explainer.quotes);
    expect(facts.length).toBeGreaterThanOrEqual(40);
    expect(sources.length).toBeGreaterThanOrEqual(90);
    expect(quotes.length).toBeGreaterThanOrEqual(15);
    expect(explainers.flatMap(({ updates }) => updates).length).toBeGreaterThanOrEqual(25);
  });

  test('are each known by a title, a description and an address of their own', () => {
    const problems = builtPages().flatMap(({ address, document }) => {
      const title = document.querySelector('title')?.textContent ?? '';
      const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const wanted = canonicalOf(address);
      return [
        ...(document.documentElement.lang === site.language ? [] : [`${address}: no lang`]),
        ...(asItReads(title) === '' ? [`${address}: no title`] : []),
        ...(asItReads(description).length < 20 ? [`${address}: no description, or too short a one`] : []),
        ...(canonical === wanted || (canonical === null && wanted === undefined)
          ? []
          : [`${address}: canonical is ${canonical}`]),
        ...(/\bundefined\b|\bnull\b|\bNaN\b|\[object/.test(title + description)
          ? [`${address}: ${title}: ${description}`]
          : []),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('have titles that tell them apart', () => {
    const seen = new Map<string, string[]>();
    const addresses = new Set(former.map(({ address }) => address));
    // What has moved is called by its earlier address, of which a tab shows the beginning.
    for (const { address, document } of builtPages().filter((page) => !addresses.has(page.address)))
      seen.set(document.title, [...(seen.get(document.title) ?? []), address]);
    expect([...seen.values()].filter((addresses) => addresses.length > 1)).toEqual([]);
  });

  test('have one heading of the first rank and one main part', () => {
    const wrong = builtPages().filter(
      ({ document }) =>
        document.querySelectorAll('h1').length !== 1 || document.querySelectorAll('main').length !== 1,
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('begin with a link to their main part', () => {
    const wrong = builtPages().filter(({ document }) => {
      const first = document.querySelector('a');
      const target = first?.getAttribute('href')?.replace('#', '') ?? '';
      return document.getElementById(target)?.localName !== 'main';
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('print no value that is missing', () => {
    const wrong = builtPages().filter(({ text }) =>
      /\bundefined\b|\bNaN\b|\[object |Invalid Date/.test(text),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

test('a missing page has a page that says so and is not listed by search engines', () => {
  const { document } = builtPage('/404.html');
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
});

test('every page below an explainer is one that moves when the explainer is renamed', () => {
  const manuscript = prepareManuscript(readContent('content').entries, undefined, []);
  for (const { id } of explainers) {
    const below = builtPages().filter(
      ({ address }) => address.startsWith(explainerPage(id)) && moved.every(({ from }) => from !== address),
    );
    expect(below.map(({ address }) => address)).toEqual(addressesWithin(manuscript, id).sort());
  }
});

test('no explainer can take the address of a page of the site', () => {
  const first = builtPages().flatMap(({ address }) => /^\/([^/.]+)\//.exec(address)?.[1] ?? []);
  const own = [...explainers.map(({ id }) => id), ...moved.map(({ from }) => from.split('/')[1])];
  const others = [...new Set(first)].filter((name) => !own.includes(name));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((name) => !isReservedForPages(name))).toEqual([]);
});
