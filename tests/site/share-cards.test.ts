import { describe, expect, test } from 'vitest';
import {
  cardAddress,
  explainerPage,
  factPage,
  forecastPage,
  siteCard,
  updatePage,
} from '../../src/addresses.ts';
import type { Explainer, Fact, Update } from '../../src/edition/edition.ts';
import { cardsOfEdition } from '../../src/formats/cards/cards-of-edition.ts';
import { partsOfCard } from '../../src/formats/cards/card.ts';
import { site } from '../../src/site.ts';
import { wordDay, wordShortDay } from '../../src/wording/day.ts';
import { wordFactValue } from '../../src/wording/fact.ts';
import { builtAssets, builtPages, bytesOf, publishedEdition } from './built-site.ts';

const mostOfCard = 60_000;
const edition = publishedEdition();
const pages = builtPages();
const cards = cardsOfEdition(edition);

function metaOf(document: Document, name: string): string | null | undefined {
  return document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
}

/** The card that the page at an address names. */
function cardAt(address: string): string | undefined {
  const page = pages.find((candidate) => candidate.address === address);
  return page && (metaOf(page.document, 'og:image') ?? undefined);
}

describe('share cards', () => {
  test('are there for each explainer, fact, update and forecast, for the rest of the site, and no others', () => {
    const built = builtAssets().filter((address) => address.startsWith('/cards/'));
    expect(built).toEqual(cards.map(({ address }) => address).sort());
    const count = ({ facts, updates, forecasts }: Explainer) =>
      facts.length + updates.length + forecasts.length + 1;
    const own = edition.explainers.reduce((sum, explainer) => sum + count(explainer), 0);
    expect(built.length).toBeGreaterThanOrEqual(own + 1);
  });

  test('are named by the page that they are of', () => {
    const own = edition.explainers.flatMap(({ id, facts, updates, forecasts }) => [
      explainerPage(id),
      ...facts.map((fact) => factPage(id, fact.id)),
      ...updates.map((update) => updatePage(id, update.id)),
      ...forecasts.map((forecast) => forecastPage(id, forecast.id)),
    ]);
    expect(own.filter((page) => cardAt(page) !== `${site.url}/cards${page.slice(0, -1)}.png`)).toEqual([]);
  });

  test('are named by every page, with a whole address, their size, and in words what they say', () => {
    const named = new Set(cards.map(({ address }) => site.url + address));
    const wrong = pages.filter(({ document }) => {
      const size = [metaOf(document, 'og:image:width'), metaOf(document, 'og:image:height')].join(' by ');
      const words = metaOf(document, 'og:image:alt') ?? '';
      return (
        !named.has(metaOf(document, 'og:image') ?? '') ||
        metaOf(document, 'og:image:type') !== 'image/png' ||
        metaOf(document, 'twitter:card') !== 'summary_large_image' ||
        size !== '1200 by 630' ||
        words.length < 20 ||
        words.length > 420
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
    expect(cardAt('/about/')).toBe(site.url + siteCard);
  });

  test('are PNG files of 1200 by 630 pixels that weigh at most 60 kB each', () => {
    const wrong = cards.flatMap(({ address }) => {
      const bytes = bytesOf(address);
      const seen = `${bytes.subarray(1, 4).toString()} ${bytes.readUInt32BE(16)} ${bytes.readUInt32BE(20)}`;
      return seen === 'PNG 1200 630' && bytes.length <= mostOfCard
        ? []
        : [`${address}: ${seen}, ${bytes.length}`];
    });
    expect(wrong).toEqual([]);
  });

  test('have no number that is not in what they are of: claims, days, and words that the desk has checked', () => {
    const wrong = cards.flatMap(({ address, card }) => {
      const known = new Set(numbersIn(knownFor(address).join(' ')));
      return numbersIn(partsOfCard(card).join(' '))
        .filter((number) => !known.has(number))
        .map((number) => `${address}: ${number}`);
    });
    expect(wrong).toEqual([]);
    expect(cards.flatMap(({ card }) => numbersIn(partsOfCard(card).join(' '))).length).toBeGreaterThan(500);
  });
});

function numbersIn(text: string): string[] {
  return text.match(/\d[\d,.]*\d|\d/g) ?? [];
}

/** All texts of the content that the card at an address may take numbers from. */
function knownFor(address: string): string[] {
  // The card of what was renamed stands at its earlier address as well.
  const moved = edition.moved.find(({ from }) => cardAddress(from) === address);
  const [, , id, kind, name] = (moved ? cardAddress(moved.to) : address).replace(/\.png$/, '').split('/');
  const explainer = edition.explainers.find((candidate) => candidate.id === id);
  if (explainer === undefined) return [];
  if (kind === undefined) return ofExplainer(explainer);
  const { question, facts, updates, forecasts } = explainer;
  const forecast = forecasts.find((candidate) => candidate.id === name);
  return [
    question,
    ...facts.filter((fact) => kind === 'facts' && fact.id === name).flatMap(ofFact),
    ...updates.filter((update) => kind === 'updates' && update.id === name).flatMap(ofUpdate),
    ...(forecast === undefined || kind !== 'forecasts'
      ? []
      : [forecast.statement, forecast.by.name, ...[forecast.said, forecast.resolved ?? ''].flatMap(days)]),
  ];
}

function ofExplainer({
  question,
  keyFacts,
  shortAnswer,
  tally,
  facts,
  sources,
  dataCutOff,
}: Explainer): string[] {
  // The desk holds the numbers of running text against their facts.
  const answer = JSON.stringify(shortAnswer.text, (key, value: unknown) =>
    key === 'fact' ? undefined : value,
  );
  const counts = [...tally.map(({ count }) => count), facts.length, sources.length].map(String);
  return [question, answer, ...counts, ...days(dataCutOff), ...keyFacts.flatMap(ofFact)];
}

function ofFact(fact: Fact): string[] {
  const happened = fact.kind === 'event' ? days(fact.on) : [];
  const article = fact.kind === 'clause' ? [fact.article, fact.document] : [];
  const others = fact.apart.length > 3 ? [String(fact.apart.length - 3)] : ['1'];
  return [
    String(fact.number),
    fact.label,
    ...article,
    ...happened,
    ...others,
    ...fact.mended.flatMap(({ day }) => days(day)),
    ...fact.claims.flatMap((claim) => [
      wordFactValue(fact, claim) ?? '',
      claim.says ?? '',
      claim.by.name,
      claim.by.shortName,
      ...days(claim.asOf),
    ]),
  ];
}

function ofUpdate(update: Update): string[] {
  const corrected = update.kind === 'correction' ? [update.was, update.now] : [];
  const facts = update.brought.map(({ fact }) => fact);
  return [
    update.headline,
    ...corrected,
    ...days(update.day),
    ...days(update.published),
    ...facts.flatMap(ofFact),
  ];
}

function days(day: string): string[] {
  return day === '' ? [] : [wordDay(day), wordShortDay(day)];
}
