import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { claimsFile, explainerPage, factPage } from '../../src/addresses.ts';
import { builtAssets, builtPage, bytesOf, publishedEdition } from './built-site.ts';
import { factsOfChart, unsourcedNumbers } from './drawn-numbers.ts';

const mostForChart = 2500;
const { explainers } = publishedEdition();

describe.each(explainers.map((explainer) => ({ id: explainer.id, explainer })))(
  '$id',
  ({ id, explainer }) => {
    const { html, document } = builtPage(explainerPage(id));
    const charts = [...document.querySelectorAll('figure.chart')];

    test('draws no number that its claims do not have', () => {
      expect(document.querySelectorAll('svg text').length).toBeGreaterThan(0);
      expect(unsourcedNumbers(document, explainer)).toEqual([]);
    });

    test('would be found out if a drawing had another number, or one of another fact', () => {
      const [texts] = [[...document.querySelectorAll('figure.chart svg text tspan')]];
      const figure = texts[0]?.textContent ?? '';
      const [number = ''] = /\d[\d,.]*/.exec(figure) ?? [];
      const altered = (other: string) => {
        const { document: copy } = parseHTML(html);
        const text = copy.querySelector('figure.chart svg text tspan');
        if (text !== null) text.textContent = figure.replace(number, other);
        return unsourcedNumbers(copy, explainer).map((found) => found.number);
      };
      expect(altered('4,321,987')).toEqual(['4,321,987']);
      expect(altered(number)).toEqual([]);
      const own = factsOfChart(charts[0] as Element, explainer).map((fact) => fact.id);
      const foreign = explainer.facts
        .filter((fact) => !own.includes(fact.id))
        .flatMap(({ claims }) =>
          claims.flatMap(({ figure: told }) => (told?.kind === 'value' ? told.value : [])),
        )
        .find((value) => value > 100 && value < 1000);
      expect(altered(String(foreign))).toEqual([String(foreign)]);
    });

    test('has charts that each weigh at most 2.5 kB, with all but the table under them, which grows with its sources', () => {
      expect(charts.length).toBeGreaterThan(0);
      const weights = charts.map((chart) => {
        const { document: copy } = parseHTML(chart.outerHTML);
        copy.querySelector('.chart-data')?.remove();
        return brotliCompressSync(Buffer.from(copy.toString())).length;
      });
      expect(weights.filter((weight) => weight > mostForChart)).toEqual([]);
    });

    test('tells a chart in the order of its title, what it shows, and its table', () => {
      for (const chart of charts) {
        const parts = [...chart.querySelectorAll('.figure-title, [role="img"], .vh, table')];
        const title = parts.findIndex((part) => part.classList.contains('figure-title'));
        const says = parts.findIndex((part) => /^The (?:highest|only) figure is /.test(wordsOf(part)));
        expect(title, chart.textContent.slice(0, 80)).toBeGreaterThanOrEqual(0);
        expect(says).toBeGreaterThan(title);
        expect(chart.querySelectorAll('table tbody tr').length).toBe(
          factsOfChart(chart, explainer).flatMap(({ claims }) => claims).length,
        );
        expect(chart.querySelector('.chart-sources')?.textContent).toMatch(/^Said by .+\. Read in .+\.$/);
      }
    });

    test('prints the note on every figure that has one, and stars it where it is drawn', () => {
      for (const chart of charts) {
        const notes = factsOfChart(chart, explainer).flatMap(({ claims }) =>
          claims.flatMap(({ figure, note }) => (figure && note !== undefined ? [note] : [])),
        );
        const printed = [...chart.querySelectorAll('table small')].map((small) => small.textContent.trim());
        expect(printed.toSorted()).toEqual(notes.toSorted());
        for (const drawing of chart.querySelectorAll('.over-time svg'))
          expect(drawing.textContent.split('*').length - 1).toBe(notes.length);
        const hasStars = notes.length > 0 && chart.querySelector('.over-time') !== null;
        expect(chart.querySelector('.chart-star') !== null).toBe(hasStars);
      }
    });

    test('shows on the page of a fact only numbers of that fact', () => {
      const pages = explainer.facts.map((fact) => ({
        fact,
        page: builtPage(factPage(id, fact.id)).document,
      }));
      expect(pages.filter(({ page }) => page.querySelector('.over-time') !== null).length).toBeGreaterThan(0);
      expect(pages.flatMap(({ fact, page }) => unsourcedNumbers(page, explainer, [fact]))).toEqual([]);
    });

    test('has a file of claims for every fact with figures, and none for others', () => {
      const files = builtAssets().filter(
        (address) => address.startsWith(`/${id}/`) && address.endsWith('/claims.csv'),
      );
      const expected = explainer.facts
        .filter(({ claims }) => claims.some(({ figure }) => figure !== undefined))
        .map((fact) => claimsFile(id, fact.id));
      expect(files).toEqual(expected.toSorted());
    });

    test('has in each file what each voice said, in the order of the claims', () => {
      for (const fact of explainer.facts.filter((each) => 'definition' in each)) {
        const text = bytesOf(claimsFile(id, fact.id)).toString('utf8');
        const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
        expect(rows.map((row) => [row['voice'], row['as_of'], row['sources']])).toEqual(
          fact.claims.map(({ by, asOf, sources }) => [
            by.name,
            asOf,
            sources.map(({ source }) => source.id).join(' '),
          ]),
        );
      }
    });
  },
);

function wordsOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}
