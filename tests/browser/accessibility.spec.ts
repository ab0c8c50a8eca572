import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { contrastOfAAA, faultsByAxe, ourRules } from '../in-page/faults-by-axe.ts';
import { everyPage, pageOfEachKind, test } from './site-pages.ts';

/**
 * Pages of which there are hundreds, alike in every colour and with one style sheet: contrast takes the longest, and is
 * looked at on the longest of these pages.
 */
const alikeInColour = /^\/(?:sources|voices|[^/]+\/(?:since|updates))\/[^/]+\/$/;
const words: axe.RunOptions = { ...ourRules, rules: { 'color-contrast': { enabled: false } } };
/** The rules that ask for colours: no other can find in dark what it has not found in light. */
const colours: axe.RunOptions = {
  ...ourRules,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Hundreds of pages from one template, of which every eighth is looked at besides the longest: `test:site` reads them all. */
const ofOneTemplate = /^\/(?:sources|voices|places|[^/]+\/(?:facts|since|updates))\/[^/]+\/$/;

/** Starting a browser's page takes longer than most of ours take to check, so one page looks at several. */
const pagesInOneTest = 20;

const longestOfEachKind = new Set(Object.values(pageOfEachKind));
const lookedAt = everyPage.filter(
  (address, index) => !ofOneTemplate.test(address) || index % 8 === 0 || longestOfEachKind.has(address),
);

// axe itself, rather than its builder for Playwright, which takes five times as long.
test.beforeEach(async ({ page }) => {
  await page.addInitScript({ content: axe.source });
});

/** What axe finds on the page as it stands: the rule, the element, and what is wrong with it. */
async function faultsOf(page: Page, address: string, options = ourRules): Promise<string[]> {
  const faults = await page.evaluate(faultsByAxe, { options, contrastOfAAA });
  return faults.map((fault) => `${address}: ${fault}`);
}

test.describe('at 390 px in light, axe finds no fault', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'light' });
  for (let first = 0; first < lookedAt.length; first += pagesInOneTest) {
    const some = lookedAt.slice(first, first + pagesInOneTest);
    test(`on the pages from ${some.at(0)} to ${some.at(-1)}`, async ({ page }) => {
      const faults: string[] = [];
      for (const address of some) {
        const isOneOfMany = alikeInColour.test(address) && !longestOfEachKind.has(address);
        await page.goto(address);
        faults.push(...(await faultsOf(page, address, isOneOfMany ? words : ourRules)));
      }
      expect(faults).toEqual([]);
    });
  }
});

const otherLooks = [
  { width: 390, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const;

test.describe('at 390 px in dark, and at 1440 px in dark and light, axe finds no fault', () => {
  for (const [kind, address] of Object.entries(pageOfEachKind)) {
    test(`on the ${kind}`, async ({ page }) => {
      const faults: string[] = [];
      await page.goto(address);
      for (const { width, colorScheme } of otherLooks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const options = colorScheme === 'dark' ? colours : ourRules;
        faults.push(...(await faultsOf(page, `${address} at ${width} px in ${colorScheme}`, options)));
      }
      expect(faults).toEqual([]);
    });
  }
});

test('of what the search has found, axe finds no fault', async ({ page }) => {
  const faults: string[] = [];
  await page.goto('/search/?q=kursk');
  await page.waitForSelector('#found li');
  for (const { width, colorScheme } of otherLooks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    faults.push(...(await faultsOf(page, `what was found at ${width} px in ${colorScheme}`)));
  }
  expect(faults).toEqual([]);
});
