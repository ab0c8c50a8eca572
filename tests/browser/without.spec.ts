import { expect } from '@playwright/test';
import { explainerAddress, pageOfEachKind, sidewaysScroll, test } from './site-pages.ts';

test.describe('without JavaScript', () => {
  for (const [kind, address] of Object.entries(pageOfEachKind)) {
    test(`the ${kind} reads the same`, async ({ page, browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      const plain = await context.newPage();
      await Promise.all([page.goto(address), plain.goto(address)]);
      // What scripts add: what the browser keeps since a first visit, and the box of the search.
      await page.evaluate(() => document.querySelector('#visits-kept, .search-place')?.remove());
      const text = await plain.locator('body').innerText();
      expect(text.length).toBeGreaterThan(200);
      expect(text).toBe(await page.locator('body').innerText());
      await context.close();
    });
  }
});

test.describe('without style sheets', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the explainer says all that it says with them', async ({ page }) => {
    await page.goto(explainerAddress);
    const styled = (await page.locator('main').textContent()) ?? '';
    await page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
    await page.reload();
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBe(0);
    expect(await page.locator('main').textContent()).toBe(styled);
  });
});

test.describe('on paper', () => {
  // A4 with the margins of the sheet.
  test.use({ viewport: { width: 680, height: 960 } });

  test('every card of the explainer is printed', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(explainerAddress);
    const cards = page.locator('.fact, .fact-row');
    expect(await cards.count()).toBeGreaterThan(0);
    const hidden = await cards.evaluateAll((elements) =>
      elements
        .filter((element) => !element.checkVisibility() || element.getBoundingClientRect().height < 10)
        .map((element) => element.id || element.textContent.trim().slice(0, 60)),
    );
    expect(hidden).toEqual([]);
  });

  for (const [kind, address] of Object.entries(pageOfEachKind)) {
    test(`the ${kind} has no navigation and is cut off nowhere`, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
      await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeHidden();
      await expect(page.getByRole('link', { name: 'Skip to content' })).toBeHidden();
      expect(await sidewaysScroll(page), address).toEqual([]);
    });
  }
});

test.describe('in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`marks and cards of the explainer stay visible on ${colorScheme} paper`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(explainerAddress);
      const marks = page.locator('main .mark');
      expect(await marks.count()).toBeGreaterThan(0);
      const lost = await marks.evaluateAll((elements) => {
        const paper = getComputedStyle(document.body).backgroundColor;
        return elements
          .filter((element) => {
            const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
            const isTransparent = backgroundColor === 'rgba(0, 0, 0, 0)';
            const ground = isTransparent ? paper : backgroundColor;
            return color === ground || borderTopColor === paper || parseFloat(borderTopWidth) < 1;
          })
          .map((element) => element.outerHTML.slice(0, 160));
      });
      expect(lost).toEqual([]);
    });
  }
});

test('nothing moves for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(explainerAddress);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const smooth = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(smooth).toBe('auto');
});

test('each font that is fetched before the style sheet is one that the page is set in', async ({ page }) => {
  await page.goto(explainerAddress);
  const states = await page.evaluate(async () => {
    await document.fonts.ready;
    const faces = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule);
    const early = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')];
    return early.map(({ href }) => {
      const rule = faces.find(({ style }) =>
        style.getPropertyValue('src').includes(href.replace(/.*\//, '')),
      );
      const named = (family: string) => family.replaceAll(/["']/g, '');
      const face = [...document.fonts].find(
        ({ family, style }) =>
          rule !== undefined &&
          named(family) === named(rule.style.getPropertyValue('font-family')) &&
          style === (rule.style.getPropertyValue('font-style') || 'normal'),
      );
      return face?.status;
    });
  });
  expect(states).toEqual(['loaded', 'loaded']);
});
