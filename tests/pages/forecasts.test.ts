import { describe, expect, test, vi } from 'vitest';
import type { Edition, Forecast } from '../../src/edition/edition.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import ForecastPage from '../../src/pages/[explainer]/forecasts/[forecast].astro';
import ForecastsPage from '../../src/pages/forecasts.astro';
import { anEdition, anExplainer } from '../examples/edition/edition.ts';
import { aForecast, aSource, aVoice } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';
import { printedDocument, wordsOf } from '../examples/printing.ts';

vi.mock('../../src/edition/load-edition.ts', () => ({ loadEdition: vi.fn() }));

const korean = aSource({ id: 'sinmun', publisher: 'Dari Sinmun', language: 'ko' });
const kim = aVoice({ id: 'kim', kind: 'person', name: 'Kim Da-ri', about: 'Kim built the bridge.' });
const resolvedBy = {
  explainer: 'bridge',
  id: '2024-10-18-open',
  headline: 'It is open.',
  day: '2024-10-18',
  published: '2026-11-24',
};
const settled = aForecast({
  by: kim,
  roles: ['Chief engineer'],
  source: korean,
  at: 'page 2',
  words: '겨울 전에 열린다',
  because: 'People cross.',
  facts: [aFact({ number: 7 })],
  criteriaSetAfterwards: true,
  resolvedBy,
});
const open: Forecast = {
  ...aForecast({ id: 'tolls', statement: 'Tolls will come.', verdict: 'open' }),
  resolved: undefined,
};

describe('the page of a forecast', () => {
  const print = (forecast: Forecast) =>
    printedDocument(ForecastPage, {
      props: { forecast, explainer: anExplainer({ forecasts: [forecast] }) },
    });

  test('is headed by the forecast, with the words as printed, marked with their language', async () => {
    const page = await print(settled);
    expect(wordsOf(page.querySelector('h1'))).toBe('The bridge will open before winter.');
    expect(page.querySelector('.foretold q')?.getAttribute('lang')).toBe('ko');
    expect(wordsOf(page.querySelector('.foretold'))).toBe('겨울 전에 열린다 in Korean');
    expect((await print(open)).querySelector('.foretold')).toBeNull();
  });

  test('says who said so and who that is, where, by what it is measured, and that this was written afterwards', async () => {
    const words = wordsOf((await print(settled)).querySelector('.particulars'));
    expect(words).toContain('Who said so Kim Da-ri, Chief engineer. Kim built the bridge.');
    expect(words).toContain('Dari Sinmun, 19 October 2024, page 2');
    expect(words).toContain(
      'Happened if anybody crosses before 1 December 2024. Set on 2 June 2024, after the outcome was known.',
    );
    expect(wordsOf((await print(open)).querySelector('.particulars'))).not.toContain('after the outcome');
  });

  test('says how it ended in a sign and a word, since when, why, and which update told it', async () => {
    const page = await print(settled);
    expect(wordsOf(page.querySelector('.fact-top'))).toBe(
      'Forecast of 1 June 2024 Happened as of 18 October 2024',
    );
    expect(page.querySelectorAll('.fact-top .verdict svg')).toHaveLength(1);
    expect(wordsOf(page.querySelector('.particulars'))).toContain('Happened People cross.');
    expect(page.querySelector('a[href="/bridge/updates/2024-10-18-open/"]')).not.toBeNull();
  });

  test('shows the evidence as cards, says how to cite it, and leads back to its entry', async () => {
    const page = await print(settled);
    expect(wordsOf(page.querySelector('.cards .fact'))).toContain('Says who River Board');
    expect(wordsOf(page.querySelector('.copy'))).toContain('forecast of Kim Da-ri, 1 June 2024');
    const links = [...page.querySelectorAll('.slip a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/bridge/forecasts/opens-by-winter/embed/',
      '/bridge/#forecast-opens-by-winter',
      '/forecasts/',
      '/about/#errors',
    ]);
    expect((await print(open)).querySelector('.cards')).toBeNull();
  });
});

describe('the page of all forecasts', () => {
  const print = (edition: Edition) => {
    vi.mocked(loadEdition).mockResolvedValue(edition);
    return printedDocument(ForecastsPage);
  };
  const bridge = anExplainer({ forecasts: [settled, open] });
  const tunnel = anExplainer({
    id: 'tunnel',
    question: 'Is the tunnel dry?',
    forecasts: [aForecast({ explainer: 'tunnel', verdict: 'partly' })],
  });

  test('counts all verdicts above, and those of each explainer where there are several', async () => {
    const one = await print(anEdition({ explainers: [bridge] }));
    expect([...one.querySelectorAll('.verdict-tally')].map(wordsOf)).toEqual(['Happened 1 Open 1']);
    const two = await print(anEdition({ explainers: [bridge, tunnel] }));
    expect([...two.querySelectorAll('.verdict-tally')].map(wordsOf)).toEqual([
      'Happened 1 Open 1 Partly 1',
      'Happened 1 Open 1',
      'Partly 1',
    ]);
  });

  test('names on top those that are still open, or says that none is', async () => {
    const page = await print(anEdition({ explainers: [bridge] }));
    const links = [...page.querySelectorAll('.list-head li a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/bridge/forecasts/tolls/']);
    expect(wordsOf((await print(anEdition({ explainers: [tunnel] }))).querySelector('.list-head'))).toContain(
      'None of them is still open.',
    );
  });

  test('groups them under the question of their explainer; their facts lead to the facts’ own pages', async () => {
    const page = await print(anEdition({ explainers: [bridge, tunnel, anExplainer({ id: 'ferry' })] }));
    expect([...page.querySelectorAll('h2 a')].map((link) => link.getAttribute('href'))).toEqual([
      '/bridge/',
      '/tunnel/',
    ]);
    expect(page.querySelectorAll('.forecast')).toHaveLength(3);
    expect(page.querySelector('.in-brief a.mark')?.getAttribute('href')).toBe('/bridge/facts/crossings/');
  });
});
