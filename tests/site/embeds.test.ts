import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { explainerPage, factPage, forecastPage, oembedFile } from '../../src/addresses.ts';
import type { Embed } from '../../src/formats/embeds/embed.ts';
import { embedsOfEdition } from '../../src/formats/embeds/embeds-of-edition.ts';
import { snippetOf } from '../../src/formats/embeds/snippet.ts';
import { site } from '../../src/site.ts';
import { wordDay } from '../../src/wording/day.ts';
import { asItReads, builtEmbeds, builtPage, builtPages, bytesOf, publishedEdition } from './built-site.ts';

const edition = publishedEdition();
const expected = embedsOfEdition(edition);
const embeds = builtEmbeds();
// As sent: brotli at its best. kB are thousands of bytes.
const mostForEmbed = 8_000;

function embedAt(address: string) {
  const embed = embeds.find((each) => each.address === address);
  if (embed === undefined) throw new Error(`There is no embed ${address} in dist/.`);
  return embed;
}

describe('the embeds', () => {
  test('are one for each fact and forecast, and for each chart, under every name that these had, and no others', () => {
    const facts = edition.explainers.flatMap((explainer) => explainer.facts);
    const forecasts = edition.explainers.flatMap((explainer) => explainer.forecasts);
    const {
      facts: ofFacts,
      forecasts: ofForecasts,
      charts,
    } = Object.groupBy(expected, ({ folder }) => folder);
    expect(ofFacts?.length).toBeGreaterThanOrEqual(facts.length);
    expect(ofForecasts?.length).toBeGreaterThanOrEqual(forecasts.length);
    expect(charts?.length).toBeGreaterThan(0);
    expect(embeds.map(({ address }) => address)).toEqual(
      expected.flatMap(({ address, earlier }) => [address, ...earlier]).toSorted(),
    );
  });

  test('say how things stand and as of when, when somebody last looked, whose they are, and what was corrected', () => {
    const lacking = expected.flatMap(({ address, content }) => {
      const { text } = embedAt(address);
      const { kicker, signs, notices, figure, sentence, lines, checked, question } = content;
      return [
        ...[kicker, figure ?? '', sentence, question, site.name, site.url],
        ...signs.flatMap(({ word, asOf }) => [word, asOf === undefined ? '' : `as of ${wordDay(asOf)}`]),
        ...[...notices, ...lines].flatMap(({ label, words }) => [label, words]),
        checked === undefined ? '' : `Last checked on ${wordDay(checked)}.`,
      ]
        .filter((words) => !text.includes(asItReads(words)))
        .map((words) => `${address} does not say ${words}`);
    });
    expect(lacking).toEqual([]);
  });

  test('say of every fact who says so', () => {
    const facts = edition.explainers.flatMap((explainer) => explainer.facts);
    const lacking = facts.filter(
      (fact) =>
        !embedAt(`${factPage(fact.explainer, fact.id)}embed/`).text.includes(asItReads(fact.current.by.name)),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('ask for nothing, run nothing, and open their links apart', () => {
    const faults = embeds.flatMap(({ address, document }) => {
      const asked = document.querySelectorAll(
        'script, img, link:not([rel="canonical"], [rel="alternate"]), iframe, form, object, embed, [style], [src]',
      );
      const links = [...document.querySelectorAll('a')];
      return [
        ...[...asked].map((element) => `${address} has <${element.localName}>`),
        ...links
          .filter(
            (link) => link.getAttribute('target') !== '_blank' || link.getAttribute('rel') !== 'noopener',
          )
          .map((link) => `${address}: ${link.outerHTML}`),
        ...(links.length === 0 ? [`${address} leads nowhere`] : []),
        ...(/url\(|@import/.test(document.querySelector('style')?.textContent ?? '')
          ? [`${address}: style`]
          : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('weigh at most 8 kB with all they need', () => {
    const heavy = embeds.filter(({ html }) => brotliCompressSync(html).length > mostForEmbed);
    expect(heavy.map(({ address }) => address)).toEqual([]);
  });

  test('are left to the page that tells all by search engines', () => {
    const faults = expected.flatMap(({ address, earlier, page }) =>
      [address, ...earlier].filter((each) => {
        const { document } = embedAt(each);
        return (
          document.querySelector('meta[name="robots"]')?.getAttribute('content') !== 'noindex' ||
          document.querySelector('link[rel="canonical"]')?.getAttribute('href') !== site.url + page
        );
      }),
    );
    expect(faults).toEqual([]);
    expect(bytesOf('/sitemap.xml').toString('utf8')).not.toContain('/embed/');
  });

  test('have one heading and one main part, and a title of their own', () => {
    const faults = embeds.filter(
      ({ document }) =>
        document.querySelectorAll('h1').length !== 1 || document.querySelectorAll('main').length !== 1,
    );
    expect(faults.map(({ address }) => address)).toEqual([]);
    const titles = expected.map(({ address }) => embedAt(address).document.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('a page offers', () => {
  test('the snippets of its fact and of every chart of it, or of its forecast, to be copied', () => {
    const snippetsOf = (embeds: readonly Embed[]) =>
      embeds.flatMap((embed) => [...new Set([snippetOf(embed), snippetOf(embed, 'wide')])]);
    const offered = (address: string) =>
      [...builtPage(address).document.querySelectorAll('.embed-this code')].map((code) => code.textContent);
    for (const { id, facts, forecasts } of edition.explainers) {
      for (const fact of facts) {
        const own = expected.filter(({ page }) => page === factPage(id, fact.id));
        expect(offered(factPage(id, fact.id)), fact.id).toEqual(expect.arrayContaining(snippetsOf(own)));
      }
      for (const forecast of forecasts) {
        const own = expected.filter(({ page }) => page === forecastPage(id, forecast.id));
        expect(offered(forecastPage(id, forecast.id))).toEqual(snippetsOf(own));
      }
    }
  });

  test('under each chart of an explainer the way to its snippet', () => {
    for (const { id } of edition.explainers) {
      const charts = [...builtPage(explainerPage(id)).document.querySelectorAll('figure.chart')];
      expect(charts.length).toBeGreaterThan(0);
      for (const chart of charts) {
        const [path = '', part = ''] =
          chart.querySelector('a[href$="#embed"]')?.getAttribute('href')?.split('#') ?? [];
        expect(builtPage(path).document.getElementById(part)?.textContent).toBe('Embed');
      }
    }
  });
});

test('programs are told how to embed on the pages of facts and forecasts and on embeds, and nowhere else', () => {
  const told = (document: Document, format: string) =>
    document.querySelector(`link[rel="alternate"][type="${format}+oembed"]`)?.getAttribute('href') ??
    undefined;
  const embedOf = new Map(
    expected.filter(({ folder }) => folder !== 'charts').map(({ page, address }) => [page, address]),
  );
  const withdrawn = new Set(
    edition.explainers.flatMap(({ id, withdrawn: { facts } }) =>
      facts.map(({ stood }) => factPage(id, stood.id)),
    ),
  );
  for (const [format, type] of [
    ['json', 'application/json'],
    ['xml', 'text/xml'],
  ] as const) {
    for (const { address, document } of builtPages()) {
      const embed = withdrawn.has(address) ? undefined : embedOf.get(address);
      const wanted = embed === undefined ? undefined : site.url + oembedFile(embed, format);
      expect(told(document, type), address).toBe(wanted);
    }
    for (const { address } of expected)
      expect(told(embedAt(address).document, type)).toBe(site.url + oembedFile(address, format));
  }
});
