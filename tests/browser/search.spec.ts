import { expect, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveToAddress } from '../../src/desk/publish/move-to-address.ts';
import { serveSite } from '../../src/desk/serve.ts';
import { sidewaysScroll, test } from './site-pages.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: /^A name, a word/ });
const found = (page: Page) => page.getByRole('region', { name: 'Found' }).getByRole('listitem');
const told = (page: Page) => page.getByRole('status');
const list = (page: Page) => page.getByRole('navigation', { name: 'From A to Z' });

test('what is typed is found letter by letter, told, and kept in the address', async ({ page }) => {
  await page.goto('/search/');
  await expect(list(page)).toBeVisible();
  await box(page).pressSequentially('zaporizhia');
  await expect(found(page).first().getByRole('link')).toHaveText('Zaporizhzhia');
  await expect(found(page).first().locator('mark')).toHaveText(['Zaporizhzhia']);
  await expect(told(page)).toHaveText(/^\d+ found for “zaporizhia”\.$/);
  await expect(page).toHaveURL('/search/?q=zaporizhia');
  await expect(list(page)).toBeHidden();

  await box(page).press('Enter');
  await expect(page).toHaveURL('/search/?q=zaporizhia');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(found(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/places/zaporizhzhia/');
  await page.goBack();
  await expect(found(page).first().getByRole('link')).toHaveText('Zaporizhzhia');

  await box(page).press('Escape');
  await expect(list(page)).toBeVisible();
  await expect(page).toHaveURL('/search/');
});

test('an address that asks is answered, also in Hangul, and all of much on request', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('김정은')}`);
  await expect(found(page).first().getByRole('link')).toHaveText('Kim Jong Un');
  await box(page).fill('kursk');
  const all = page.getByRole('button', { name: /^Show all \d+$/ });
  await expect(found(page)).toHaveCount(30);
  await all.click();
  expect(await found(page).count()).toBeGreaterThan(30);
  await expect(all).toBeHidden();
});

test('where nothing is found, near names are offered above everything from A to Z', async ({ page }) => {
  await page.goto('/search/?q=poutine');
  await expect(told(page)).toContainText('Nothing found for “poutine”. Did you mean');
  await expect(list(page)).toBeVisible();
  await told(page).getByRole('link', { name: 'Vladimir Putin' }).click();
  await expect(found(page).first().getByRole('link')).toHaveText('Vladimir Putin');
});

test('the box, the letters and what was found fit a narrow window, and are large enough to touch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/search/');
  const targets = await page.locator('#search input, #search button, .letters a, .to-search').all();
  expect(targets.length).toBeGreaterThan(25);
  for (const target of targets) {
    const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.9);
  }
  await box(page).fill('북한군');
  await expect(found(page).first()).toBeVisible();
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('without JavaScript there is no box, and everything from A to Z', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/search/?q=kursk');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await list(page).getByRole('link', { name: 'K', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'K', exact: true })).toBeInViewport();
  await page.getByRole('link', { name: 'Kim Jong Un', exact: true }).click();
  await expect(page).toHaveURL('/voices/kim-jong-un/');
  await context.close();
});

test('where the words do not arrive, names and titles are searched, and the reader is told', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.route('**/words.*.txt', (route) => route.abort());
  await page.goto('/search/');
  await expect(told(page)).toContainText('Only names and titles are searched');
  await expect(list(page)).toBeVisible();
  await box(page).fill('putin');
  await expect(found(page).first().getByRole('link')).toHaveText('Vladimir Putin');
  await context.close();
});

test('below a path it finds its words, and leads below that path', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'double-entry-'));
  try {
    // The search page needs no other page to be there.
    for (const part of ['index.html', 'search', '_astro']) {
      cpSync(join('dist', part), join(folder, 'news', part), {
        recursive: true,
        filter: (path) => !/\.(?:br|gz)$/.test(path),
      });
    }
    cpSync('dist/index.html', join(folder, 'index.html'));
    moveToAddress(join(folder, 'news'), 'https://news.example/news');
    const served = await serveSite(folder, 0);
    const page = await browser.newPage();
    await page.goto(`${served.address}/news/search/?q=guseinova`);
    await expect(found(page).first().getByRole('link')).toHaveAttribute(
      'href',
      '/news/voices/olena-guseinova/',
    );
    await expect(told(page)).toHaveText(/^\d+ found for “guseinova”/);
    await page.close();
    await served.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
