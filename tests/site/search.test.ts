import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
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
import { makeFinder, type Findings } from '../../src/components/search-page/finder.ts';
import { headersOf, readRules, rulesPath } from '../../src/formats/hosting/serving-rules.ts';
import { months } from '../../src/wording/day.ts';
import { ownPages } from '../../src/components/search-page/own-pages.ts';
import { searchedIn } from '../../src/components/search-page/ready-search.ts';
import { builtAssets, builtPage, builtPages, bytesOf, publishedEdition, shown } from './built-site.ts';

// Sizes as sent: brotli at its best. kB are thousands of bytes.
const mostForScript = 8_000;
const mostForWords = 40_000;
const mostForPage = 60_000;

const { document, html } = builtPage(searchPage);
const edition = publishedEdition();
const form = document.querySelector('form');
const wordsAddress = form?.getAttribute('data-src') ?? '';
const lines = [...document.querySelectorAll('#a-to-z [data-kind]')];
const addressOf = (line: Element | undefined) => line?.querySelector('a')?.getAttribute('href') ?? '';
const addresses = lines.map(addressOf);
const words = bytesOf(wordsAddress).toString('utf8').split('\n').slice(0, -1);

function weightOf(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}

describe('the search page', () => {
  test('weighs at most 60 kB, its script 8 kB, and the words that it fetches 40 kB', () => {
    const [script, ...others] = [...document.querySelectorAll('script[src]')];
    expect(others).toEqual([]);
    expect(weightOf(bytesOf(script?.getAttribute('src') ?? ''))).toBeLessThanOrEqual(mostForScript);
    expect(weightOf(bytesOf(wordsAddress))).toBeLessThanOrEqual(mostForWords);
    expect(weightOf(Buffer.from(html))).toBeLessThanOrEqual(mostForPage);
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
    const lost = places.filter((place) => {
      const [address = '', id = ''] = place.split('#');
      return builtPage(address).document.getElementById(id) === null;
    });
    expect(lost).toEqual([]);
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

describe('what readers ask is found', () => {
  let find: (asked: string) => Findings;
  beforeAll(async () => {
    find = await makeFinder(searchedIn(lines, words), months);
  });

  test('with a text of words for each line', () => {
    expect(words).toHaveLength(lines.length);
  });

  const story = '/north-korea-russia';
  const fact = (id: string) => `${story}/facts/${id}/`;
  // A question of a reader, and what must be among the first three.
  test.for([
    // people, by name, with slips, in their own script
    ['Kim Jong Un', '/voices/kim-jong-un/'],
    ['kim jong-un', '/voices/kim-jong-un/'],
    ['kim jong eun', '/voices/kim-jong-un/'],
    ['김정은', '/voices/kim-jong-un/'],
    ['김정', '/voices/kim-jong-un/'],
    ['putin', '/voices/vladimir-putin/'],
    ['Владимир Путин', '/voices/vladimir-putin/'],
    ['Zelensky', '/voices/volodymyr-zelensky/'],
    ['zelenskiy', '/voices/volodymyr-zelensky/'],
    ['zelenskyy', '/voices/volodymyr-zelensky/'],
    ['Зеленський', '/voices/volodymyr-zelensky/'],
    ['guseinova', '/voices/olena-guseinova/'],
    ['gusenova', '/voices/olena-guseinova/'],
    ['who is Olena Guseinova?', '/voices/olena-guseinova/'],
    ['Guseinova, Olena', '/voices/olena-guseinova/'],
    ['gerasimow', '/voices/valery-gerasimov/'],
    ['안찬일', '/voices/an-chan-il/'],
    ['조태용은', '/voices/cho-tae-yong/'],
    ['khinstein', '/voices/alexander-khinshtein/'],
    ['NIS', '/voices/nis/'],
    ['national inteligence service', '/voices/nis/'],
    ['MSMT', '/voices/msmt/'],
    ['uk defence intelligence', '/voices/uk-defence-intelligence/'],
    ['KCNA', '/voices/kcna/'],
    // places
    ['Kursk', '/places/kursk/'],
    ['zaporizhia', '/places/zaporizhzhia/'],
    ['pyonyang', '/places/pyongyang/'],
    ['Pyŏngyang', '/places/pyongyang/'],
    ['Москва', '/places/moscow/'],
    ['北京', '/places/beijing/'],
    ['vladiv', '/places/vladivostok/'],
    // facts
    ['soldiers killed', fact('soldiers-killed')],
    ['wounded soldiers', fact('soldiers-wounded')],
    ['treaty signed', fact('treaty-signed')],
    ['article 4', fact('article-4')],
    ['resolution 2397', fact('un-resolution-2397')],
    ['work visas', fact('north-korean-work-visas')],
    ['visa student', fact('student-visas')],
    ['prisoner', fact('prisoners')],
    ['sappers', fact('sappers-arrived')],
    ['11,000', fact('soldiers-in-kursk')],
    ['11000', fact('soldiers-in-kursk')],
    ['10 000', fact('soldiers-in-kursk')],
    ['4,700 casualties', fact('casualties')],
    ['19 June 2024', fact('treaty-signed')],
    ['2024-06-19', fact('treaty-signed')],
    ['28 april 2025', fact('north-korea-confirms')],
    ['exchange rate', fact('won-for-a-dollar-in-the-report')],
    // sources, updates, forecasts, words
    ['북한군은', '/sources/kbs-2024-06-22-nis/'],
    ['북한군', '/sources/kbs-2024-06-22-nis/'],
    ['국정원', '/sources/kbs-2024-06-22-nis/'],
    ['korea herald 101', '/sources/koreaherald-2025-08-22-101/'],
    ['саперы', '/sources/newskursk-2026-02-15-khinshtein/'],
    ['kim inspects museum 93 percent', `${story}/updates/2026-03-16-museum-nearly-done/`],
    ['zelensky 3,000 casualties', `${story}/updates/2024-12-23-zelensky-casualties/`],
    ['combat troops', `${story}/forecasts/combat-troops/`],
    ['prisoners of war', fact('prisoners')],
    ['mercenaries', `${story}/forecasts/mercenaries/`],
    ['mercenary', `${story}/#term-mercenary`],
    ['will north korea send troops', `${story}/`],
  ] as const)('%s', ([asked, wanted]) => {
    const found = find(asked).found.map(({ at }) => addresses[at]);
    expect(found.slice(0, 3)).toContain(wanted);
  });

  // A question, what must be found, and the last place at which it may stand.
  test.for([
    ['casualties', fact('casualties'), 2],
    ['casualties', `${story}/#term-casualty`, 1],
    ['casualty', `${story}/#term-casualty`, 1],
    ['15,000 soldiers', fact('soldiers-sent'), 1],
    ['how many north korean soldiers died', fact('soldiers-killed'), 1],
    ['how many soldiers were killed?', fact('soldiers-killed'), 1],
    ['kursk', '/places/kursk/', 1],
    ['2024-10-08', fact('first-transports'), 1],
    ['8 october 2024', fact('first-transports'), 1],
    ['국정원', '/voices/nis/', 1],
    ['국가정보원', '/voices/nis/', 1],
    ['corrections', '/corrections/', 1],
    ['method', '/method/', 1],
    ['how facts are entered', '/method/', 1],
    ['about', '/about/', 1],
    ['report an error', '/about/#errors', 1],
    ['sources', '/sources/', 1],
    ['voices', '/voices/', 1],
    ['places', '/places/', 1],
    ['forecasts', '/forecasts/', 1],
    ['timeline', `${story}/timeline/`, 1],
  ] as const)('%s: %s, at place %i at the latest', ([asked, wanted, place]) => {
    const found = find(asked).found.map(({ at }) => addresses[at]);
    expect(found.slice(0, place)).toContain(wanted);
  });

  test('a day written either way, alike', () => {
    expect(find('2024-10-08')).toEqual(find('8 October 2024'));
    expect(find('2024-10')).toEqual(find('October 2024'));
  });

  test('no slip for a word that is there, and no name for one that is far from all', () => {
    expect(find('corrections').found.flatMap(({ fits }) => fits)).not.toContain('collections');
    expect(find('Lavrov')).toEqual({ found: [], whole: 0, nearest: [] });
  });

  test.for([
    ['poutine', 'Vladimir Putin'],
    ['Zaporozhye', 'Zaporizhzhia'],
    ['korsakow dnepr', ''],
  ] as const)('nothing for %s, which is told', ([asked, near]) => {
    const { found, nearest } = find(asked);
    expect(found).toEqual([]);
    expect(nearest.map((at) => lines[at]?.textContent ?? '').join(' ')).toContain(near);
  });
});
