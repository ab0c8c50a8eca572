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
} from '../../src/addresses.ts';
import { site } from '../../src/site.ts';
import { wordStanding } from '../../src/wording/standing.ts';
import { graphSchema, nodes } from '../examples/json-ld/graph-schema.ts';
import { readWithJsonld } from '../examples/json-ld/read-with-jsonld.ts';
import { builtPages, publishedEdition } from './built-site.ts';

const { explainers, places, sources, unlistedSources, voices } = publishedEdition();
const texts = new Map(
  builtPages().map(({ address, document }) => [
    address,
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    ),
  ]),
);
const told = new Map(
  [...texts].flatMap(([address, [text]]) =>
    text === undefined ? [] : [[address, graphSchema.safeParse(JSON.parse(text))] as const],
  ),
);
const kinds = [
  ...[frontPage, aboutPage].map((address) => [address, 'site'] as const),
  ...[correctionsPage, forecastsPage, placesPage, searchPage, sourcesPage, voicesPage].map(
    (address) => [address, 'list'] as const,
  ),
  ...places.map(({ id }) => [placePage(id), 'place'] as const),
  ...explainers.flatMap(({ id, facts, updates, forecasts }) => [
    [explainerPage(id), 'explainer'] as const,
    ...listsOf(id).map((address) => [address, 'list'] as const),
    ...facts.map((fact) => [factPage(id, fact.id), 'factPage'] as const),
    ...forecasts.map((forecast) => [forecastPage(id, forecast.id), 'forecast'] as const),
    ...updates.map(
      (update) =>
        [updatePage(id, update.id), update.kind === 'correction' ? 'correction' : 'update'] as const,
    ),
  ]),
  ...[...sources, ...unlistedSources].map(({ id }) => [sourcePage(id), 'source'] as const),
  ...voices.map(({ id }) => [voicePage(id), 'voice'] as const),
];

/** The pages of an explainer that list what it has. */
function listsOf(id: string): string[] {
  return [explainerSourcesPage, reportPage, sinceDaysPage, timelinePage, updatesPage]
    .map((pageOf) => pageOf(id))
    .filter((address) => texts.has(address));
}

function graphAt(address: string) {
  return told.get(address)?.data?.['@graph'] ?? [];
}

/** Names that things bear in a graph, and those by which it refers to things. */
function namesIn(value: unknown): { borne: string[]; referred: string[] } {
  if (typeof value !== 'object' || value === null) return { borne: [], referred: [] };
  const within = Object.values(value).map(namesIn);
  const id = '@id' in value && typeof value['@id'] === 'string' ? [value['@id']] : [];
  const isReference = Object.keys(value).length === 1;
  return {
    borne: [...(isReference ? [] : id), ...within.flatMap(({ borne }) => borne)],
    referred: [...(isReference ? id : []), ...within.flatMap(({ referred }) => referred)],
  };
}

describe('in the words of schema.org', () => {
  test('every page keeps to our schema, and those of the edition’s things tell what they are', () => {
    const faults = [...told].flatMap(([address, { error }]) =>
      error === undefined ? [] : [`${address}: ${JSON.stringify(error.issues).slice(0, 600)}`],
    );
    expect(faults).toEqual([]);
    expect([...told.keys()].sort()).toEqual(kinds.map(([address]) => address).sort());
    const wrong = kinds.filter(([address, kind]) => !nodes[kind].safeParse(graphAt(address)[0]).success);
    expect(wrong).toEqual([]);
  });

  test('a program of others that knows JSON-LD takes every page, and finds everything that is said on it', async () => {
    const lost: string[] = [];
    let statements = 0;
    for (const [address, [text]] of texts) {
      if (text === undefined) continue;
      const read = await readWithJsonld(text);
      statements += read.statements;
      lost.push(...read.lost.map((fault) => `${address}: ${fault}`));
    }
    expect(lost).toEqual([]);
    expect(statements).toBeGreaterThan(10_000);
  });

  test('a page tells it once, in a script that no text in it can end', () => {
    const wrong = [...texts].filter(([, all]) => all.length > 1 || all.some((text) => text.includes('<')));
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  test('what a page refers to is described there or on the page whose address it bears', () => {
    const names = [...told.keys()].map((address) => ({ address, ...namesIn(graphAt(address)) }));
    const borne = new Set(names.flatMap((page) => page.borne));
    const lost = names.flatMap(({ address, referred }) =>
      referred.filter((name) => !borne.has(name)).map((name) => `${address}: ${name}`),
    );
    expect(lost).toEqual([]);
    expect(names.flatMap(({ referred }) => referred).length).toBeGreaterThan(1000);
    const inOneGraph = [...texts].flatMap(([, [text]]) => text ?? []);
    expect(inOneGraph.every((text) => !/ClaimReview|reviewRating/.test(text))).toBe(true);
  });

  test('ways begin at the front page, lead over pages that there are, and end at the page itself', () => {
    const wrong = [...told.keys()].filter((address) => {
      const way = nodes.way.safeParse(graphAt(address).at(-1)).data?.itemListElement;
      if (way === undefined) return address !== frontPage && address !== aboutPage;
      const items = way.map(({ item }) => item.slice(site.url.length));
      return (
        items[0] !== frontPage ||
        items.at(-1) !== address ||
        items.some((item) => !texts.has(item)) ||
        way.some(({ position }, index) => position !== index + 1)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('an explainer names each of its sources, and its days are those of the edition', () => {
    for (const { id, published, updated, sources: used, corrections } of explainers) {
      const node = nodes.explainer.parse(graphAt(explainerPage(id))[0]);
      expect(node).toMatchObject({ datePublished: published, dateModified: updated });
      expect(node.citation.map((cited) => cited['@id'])).toEqual(
        used.map((source) => `${site.url}/sources/${source.id}/#work`),
      );
      expect(node.correction?.map(({ datePublished }) => datePublished) ?? []).toEqual(
        corrections.map((correction) => correction.published),
      );
    }
  });

  test('a fact has a claim for each, with who made it, as of when and its note, and only the one that counts has its standing', () => {
    for (const fact of explainers.flatMap(({ facts }) => facts)) {
      const claims = graphAt(factPage(fact.explainer, fact.id)).flatMap(
        (node) => nodes.claim.safeParse(node).data ?? [],
      );
      expect(claims.map(({ author, temporalCoverage }) => [author.name, temporalCoverage])).toEqual(
        fact.claims.map(({ by, asOf }) => [by.name, asOf]),
      );
      const standing = wordStanding(fact.standing).toLowerCase();
      expect(claims[0]?.description).toMatch(
        new RegExp(`^This is the claim that counts\\. The fact stands as ${standing}\\.`),
      );
      const others = claims.slice(1).map(({ description }) => description);
      expect(others.filter((told) => !told.startsWith('This is not the claim that counts: '))).toEqual([]);
      expect(others.filter((told) => told.includes('stands as confirmed'))).toEqual([]);
      const qualifiers = fact.claims.map(({ note }) =>
        [note, 'definition' in fact ? fact.definition : undefined].filter((each) => each !== undefined),
      );
      const lacking = claims.filter(({ description }, index) =>
        qualifiers[index]?.some((words) => !description.includes(words)),
      );
      expect(lacking).toEqual([]);
    }
  });

  test('a voice has its quotations, in the language in which they were printed', () => {
    for (const { id, quotes } of voices) {
      const printed = graphAt(voicePage(id)).flatMap((node) => nodes.quotation.safeParse(node).data ?? []);
      expect(printed.map(({ text, inLanguage }) => [text, inLanguage])).toEqual(
        quotes.map(({ words }) => [words.text, words.language]),
      );
    }
  });
});
