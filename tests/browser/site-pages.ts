import { expect, test as base, type Page } from '@playwright/test';
import { tooWide } from '../in-page/too-wide.ts';
import { embedsByLength, everyPage, longestOf } from '../site/pages-by-address.ts';

export { embedsByLength, everyPage };

/** One page of each kind: of the kinds with many pages the longest, because most can go wrong there. */
export const pageOfEachKind: Readonly<Record<string, string>> = {
  'front page': '/',
  explainer: longestOf(/^\/[^/]+\/$/, [
    '/sources/',
    '/voices/',
    '/places/',
    '/forecasts/',
    '/corrections/',
    '/about/',
    '/method/',
    '/search/',
  ]),
  'sources of an explainer': longestOf(/^\/[^/]+\/sources\/$/),
  timeline: longestOf(/^\/[^/]+\/timeline\/$/),
  updates: longestOf(/^\/[^/]+\/updates\/$/),
  update: longestOf(/^\/[^/]+\/updates\/[^/]+\/$/),
  'days to ask about': longestOf(/^\/[^/]+\/since\/$/),
  'since a day': longestOf(/^\/[^/]+\/since\/[^/]+\/$/),
  'founding report': longestOf(/^\/[^/]+\/founding-report\/$/),
  fact: longestOf(/^\/[^/]+\/facts\/[^/]+\/$/),
  forecast: longestOf(/^\/[^/]+\/forecasts\/[^/]+\/$/),
  'all forecasts': '/forecasts/',
  corrections: '/corrections/',
  'all sources': '/sources/',
  source: longestOf(/^\/sources\/[^/]+\/$/),
  'all voices': '/voices/',
  voice: longestOf(/^\/voices\/[^/]+\/$/),
  'all places': '/places/',
  place: longestOf(/^\/places\/[^/]+\/$/),
  search: '/search/',
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
  return page.evaluate(tooWide);
}
