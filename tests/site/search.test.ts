import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  explainerPage,
  factPage,
  forecastPage,
  placePage,
  searchPage,
  sourcePage,
  timelinePage,
  updatePage,
  voicePage,
} from '../../src/addresses.ts';
import { headersOf, readRules, rulesPath } from '../../src/formats/hosting/serving-rules.ts';
import { ownPages } from '../../src/components/search-page/own-pages.ts';
import { builtAssets, builtPage, builtPages, bytesOf, publishedEdition, shown } from './built-site.ts';

// Sizes as sent. kB are thousands of bytes.
const mostForScript = 8_000;
const mostForWords = 40_000;

const { document, html } = builtPage(searchPage);
const edition = publishedEdition();
const form = document.querySelector('form');
const wordsAddress = form?.getAttribute('data-src') ?? '';
const lines = [...document.querySelectorAll('#a-to-z [data-kind]')];
const addressOf = (line: Element | undefined) => line?.querySelector('a')?.getAttribute('href') ?? '';
const addresses = lines.map(addressOf);

/** Some hosts send the one, some the other: brotli at its best, and gzip. */
const compressed = { brotli: brotliCompressSync, gzip: gzipSync };

describe('the search page', () => {
  test.for(['brotli', 'gzip'] as const)(
    'has a script of at most 8 kB, and fetches words of at most 40 kB, by %s',
    (way) => {
      const [script, ...others] = [...document.querySelectorAll('script[src]')];
      expect(others).toEqual([]);
      const weigh = (address: string) => compressed[way](bytesOf(address)).length;
      expect(weigh(script?.getAttribute('src') ?? '')).toBeLessThanOrEqual(mostForScript);
      expect(weigh(wordsAddress)).toBeLessThanOrEqual(mostForWords);
    },
  );

  test('weighs at most 48 kB with both, as the script searches the list that stands on it', () => {
    const script = document.querySelector('script[src]')?.getAttribute('src') ?? '';
    const parts = [Buffer.from(html), bytesOf(script), bytesOf(wordsAddress)];
    const weight = parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
    expect(weight).toBeLessThanOrEqual(mostForScript + mostForWords);
  });

  test('is the only one that has a form and says where the words are', () => {
    const others = builtPages().filter(({ address }) => address !== searchPage);
    expect(others.filter((page) => page.document.querySelector('form, input') !== null)).toEqual([]);
    expect(others.filter((page) => page.html.includes(wordsAddress))).toEqual([]);
    expect(builtAssets().filter((address) => /\/words\b.*\.txt$/.test(address))).toEqual([wordsAddress]);
  });

  test('lets browsers keep the words for good, as they are named by what they hold', () => {
    const rules = readRules(bytesOf(`/${rulesPath}`).toString('utf8'));
    const { 'Cache-Control': kept, 'Cross-Origin-Resource-Policy': usedBy } = headersOf(rules, wordsAddress);
    expect([kept, usedBy]).toEqual(['public, max-age=31536000, immutable', 'same-origin']);
  });

  test('is linked from the head and the foot of every page', () => {
    const without = builtPages().filter(
      (page) =>
        page.document.querySelectorAll(`header a[href="${searchPage}"], footer a[href="${searchPage}"]`)
          .length !== 2,
    );
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test('shows its box only when the script runs, and says there how much was found', () => {
    expect(form?.hasAttribute('hidden')).toBe(true);
    expect(form?.getAttribute('role')).toBe('search');
    expect(form?.getAttribute('action')).toBe(searchPage);
    expect(form?.querySelector('label')?.getAttribute('for')).toBe(form?.querySelector('[name=q]')?.id);
    expect(form?.querySelector('[role=status]')?.textContent).toBe('');
  });
});

function placeOf(address: string): Element | null {
  const [page = '', id = ''] = address.split('#');
  return builtPage(page).document.getElementById(id);
}

describe('the list from A to Z', () => {
  const own = ownPages().map(({ address }) => address);

  test('has every explainer, fact, update, forecast, source, voice, place and page of the site, once', () => {
    const wanted = [
      ...own.filter((address) => !address.includes('#')),
      ...edition.explainers.flatMap(({ id, facts, updates, forecasts }) => [
        explainerPage(id),
        timelinePage(id),
        ...facts.map((fact) => factPage(id, fact.id)),
        ...updates.map((update) => updatePage(id, update.id)),
        ...forecasts.map((forecast) => forecastPage(id, forecast.id)),
      ]),
      ...edition.sources.map(({ id }) => sourcePage(id)),
      ...edition.voices.map(({ id }) => voicePage(id)),
      ...edition.places.map(({ id }) => placePage(id)),
    ];
    const pages = addresses.filter((address) => !address.includes('#'));
    expect([...pages].sort()).toEqual([...wanted].sort());
  });

  test('has every section, question and explained word, at a place that exists', () => {
    const places = addresses.filter((address) => address.includes('#') && !own.includes(address));
    const count = edition.explainers.flatMap(({ sections, questions, terms }) => [
      ...sections,
      ...questions,
      ...terms,
    ]).length;
    expect(new Set(places).size).toBe(count);
    expect(places.filter((place) => placeOf(place) === null)).toEqual([]);
  });

  test('leads to places on pages of the site that exist', () => {
    const places = own.filter((address) => address.includes('#'));
    expect(addresses).toEqual(expect.arrayContaining(places));
    expect(places.map(placeOf)).not.toContain(null);
  });

  test('has nothing that was withdrawn', () => {
    const gone = [
      ...edition.explainers.flatMap(({ id, withdrawn }) => [
        ...withdrawn.facts.map(({ stood }) => factPage(id, stood.id)),
        ...withdrawn.updates.map((update) => updatePage(id, update.id)),
      ]),
      ...edition.unlistedSources.map(({ id }) => sourcePage(id)),
      ...edition.withdrawn.sources.map(({ stood }) => sourcePage(stood.id)),
      ...edition.withdrawn.explainers.flatMap(({ pages }) => pages),
    ];
    expect(addresses.filter((address) => gone.includes(address))).toEqual([]);
  });

  test('says how each fact stands and as of when', () => {
    const silent = lines.filter(
      (line) =>
        line.getAttribute('data-kind') === 'fact' &&
        !(/, as of .*\d{4}/.test(line.textContent) && line.querySelector('.standing') !== null),
    );
    expect(silent.map(shown)).toEqual([]);
  });

  test('has a way to each of its parts, and no empty part', () => {
    const parts = [...document.querySelectorAll('#a-to-z > section')];
    const ways = [...document.querySelectorAll('.letters a')].map((way) => way.getAttribute('href'));
    expect(ways).toEqual(parts.map((part) => `#${part.getAttribute('aria-labelledby') ?? ''}`));
    expect(parts.filter((part) => part.querySelector('li') === null)).toEqual([]);
    const headings = parts.map((part) => part.querySelector('h2')?.textContent ?? '');
    expect(headings).toEqual(expect.arrayContaining(['A', 'K', 'Z', '가–하', 'А–Я', 'Updates']));
  });
});
