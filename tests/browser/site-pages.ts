import { globSync, statSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';

const allPages = globSync('dist/**/*.html')
  .map((path) => path.replaceAll('\\', '/').replace(/^dist/, ''))
  .map((path) => path.replace(/\/index\.html$/, '/'))
  .sort();
const embed = /^\/[^/]+\/(?:facts|forecasts|charts)\/[^/]+\/embed\/$/;

/** Every page of the built site that is there to be read, by the address a reader asks for. */
export const everyPage: readonly string[] = allPages.filter((address) => !embed.test(address));

/** What others show inside their pages, by its address: the longest first, because most can go wrong there. */
export const embedsByLength: readonly string[] = allPages
  .filter((address) => embed.test(address))
  .toSorted((a, b) => sizeOf(b) - sizeOf(a));

/** One page of each kind: of the kinds with many pages the longest, because most can go wrong there. */
export const pageOfEachKind: Readonly<Record<string, string>> = {
  'front page': '/',
  explainer: longest(/^\/[^/]+\/$/, [
    '/sources/',
    '/voices/',
    '/places/',
    '/forecasts/',
    '/corrections/',
    '/about/',
    '/method/',
  ]),
  'sources of an explainer': longest(/^\/[^/]+\/sources\/$/),
  timeline: longest(/^\/[^/]+\/timeline\/$/),
  updates: longest(/^\/[^/]+\/updates\/$/),
  update: longest(/^\/[^/]+\/updates\/[^/]+\/$/),
  'days to ask about': longest(/^\/[^/]+\/since\/$/),
  'since a day': longest(/^\/[^/]+\/since\/[^/]+\/$/),
  'founding report': longest(/^\/[^/]+\/founding-report\/$/),
  fact: longest(/^\/[^/]+\/facts\/[^/]+\/$/),
  forecast: longest(/^\/[^/]+\/forecasts\/[^/]+\/$/),
  'all forecasts': '/forecasts/',
  corrections: '/corrections/',
  'all sources': '/sources/',
  source: longest(/^\/sources\/[^/]+\/$/),
  'all voices': '/voices/',
  voice: longest(/^\/voices\/[^/]+\/$/),
  'all places': '/places/',
  place: longest(/^\/places\/[^/]+\/$/),
  about: '/about/',
  method: '/method/',
  'missing page': '/404.html',
};

/** The longest explainer. */
export const explainerAddress = pageOfEachKind['explainer'] ?? '/';

/** Chromium says so of fonts in use, too, where a busy machine takes seconds to draw the page (see `without.spec.ts`). */
const saidByTheClock = /was preloaded using link preload but not used within a few seconds/;

/** A Playwright test whose page may ask only our own site, keep no cookie and log no error. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, context, baseURL }, use) => {
      const faults: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`)) faults.push(`asked ${request.url()}`);
      });
      page.on('requestfailed', (request) => {
        const why = request.failure()?.errorText;
        // Whatever is still on its way when a test goes on to the next page is given up.
        if (why !== 'net::ERR_ABORTED') faults.push(`did not get ${request.url()}: ${why}`);
      });
      page.on('console', (message) => {
        const isFault = message.type() === 'error' || message.type() === 'warning';
        if (isFault && !saidByTheClock.test(message.text())) faults.push(`logged ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
      await use(undefined);
      const kept = (await context.cookies()).map(({ name }) => `kept the cookie ${name}`);
      expect([...faults, ...kept], page.url()).toEqual([]);
    },
    { auto: true },
  ],
});

/** Elements that make a page wider than the window, as a failure message shows them; none if it is not. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width,
    );
    return [
      `the page is ${document.documentElement.scrollWidth} px wide in a window of ${width} px`,
      ...wide.slice(0, 8).map((element) => {
        const { right } = element.getBoundingClientRect();
        const text = (element.textContent ?? '').trim().slice(0, 40);
        return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ends at ${Math.round(right)} px: ${text}`;
      }),
    ];
  });
}

function longest(pattern: RegExp, others: readonly string[] = []): string {
  const candidates = everyPage.filter((address) => pattern.test(address) && !others.includes(address));
  const [first] = candidates.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (first === undefined)
    throw new Error(`There is no page like ${String(pattern)} in dist/. Run \`npm run build\`.`);
  return first;
}

function sizeOf(address: string): number {
  return statSync(`dist${address}index.html`).size;
}
