import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { everyPage, pageOfEachKind, test } from './site-pages.ts';

const rules: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // For the contrast of AAA. It passes over what is below AA, which is for the rule `color-contrast` to find.
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};

/**
 * Pages of which there are hundreds, alike in every colour and with one style sheet: contrast, and what axe fetches style
 * sheets again for, take it the longest, and are looked at on the longest of these pages.
 */
const alikeInColour = /^\/(?:sources|voices|[^/]+\/since)\/[^/]+\/$/;
const words: axe.RunOptions = {
  ...rules,
  preload: false,
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: false } },
};

/** Starting a browser's page takes longer than most of ours take to check, so one page looks at several. */
const pagesInOneTest = 20;

// axe itself, rather than its builder for Playwright, which takes five times as long.
test.beforeEach(async ({ page }) => {
  await page.addInitScript({ content: axe.source });
});

/** What axe finds: the rule, the element, and what is wrong with it. */
async function faultsOf(page: Page, address: string, options = rules): Promise<string[]> {
  await page.goto(address);
  const violations = await page.evaluate(
    async (asked) => (await window.axe.run(document, asked)).violations,
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => {
      const told = failureSummary.replace(/\s+/g, ' ');
      return `${address}: ${id}: ${html.slice(0, 160)}: ${told}`;
    }),
  );
}

test.describe('at 390 px in light, axe finds no fault', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'light' });
  for (let first = 0; first < everyPage.length; first += pagesInOneTest) {
    const some = everyPage.slice(first, first + pagesInOneTest);
    test(`on the pages from ${some.at(0)} to ${some.at(-1)}`, async ({ page }) => {
      const faults: string[] = [];
      for (const address of some) {
        const options = alikeInColour.test(address) ? words : rules;
        faults.push(...(await faultsOf(page, address, options)));
      }
      expect(faults).toEqual([]);
    });
  }
});

const otherLooks = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

for (const { width, colorScheme } of otherLooks) {
  test.describe(`at ${width} px in ${colorScheme}, axe finds no fault`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });
    for (const [kind, address] of Object.entries(pageOfEachKind)) {
      test(`on the ${kind}`, async ({ page }) => {
        expect(await faultsOf(page, address)).toEqual([]);
      });
    }
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
