import { expect } from '@playwright/test';
import { placesOfCards, room } from '../in-page/places-of-cards.ts';
import { explainerAddress, test } from './site-pages.ts';

for (const width of [1024, 1280, 1440, 1920]) {
  test(`at ${width} px cards stand beside their block, over nothing, and leave no hole`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(explainerAddress);
    await page.evaluate(() => document.fonts.ready);
    const { cards, ...faults } = await page.evaluate(placesOfCards, room);
    expect(cards).toBeGreaterThan(20);
    expect(faults, `${explainerAddress} at ${width} px`).toEqual({ overlaps: [], astray: [], gaps: [] });
  });
}

for (const width of [320, 390, 768]) {
  test(`at ${width} px cards follow their block, over nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(explainerAddress);
    await page.evaluate(() => document.fonts.ready);
    const { overlaps, gaps } = await page.evaluate(placesOfCards, room);
    expect({ overlaps, gaps }, `${explainerAddress} at ${width} px`).toEqual({ overlaps: [], gaps: [] });
  });
}

for (const width of [390, 1440]) {
  test(`at ${width} px every card is in sight without a click`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(explainerAddress);
    const cards = page.locator('.fact, .fact-row');
    expect(await cards.count()).toBeGreaterThan(20);
    const hidden = await cards.evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
            element.getBoundingClientRect().height < 20,
        )
        .map((element) => element.id || (element.textContent ?? '').trim().slice(0, 60)),
    );
    expect(hidden).toEqual([]);
  });

  test(`at ${width} px no line of the explainer begins with a mark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(explainerAddress);
    await page.evaluate(() => document.fonts.ready);
    const first = await page.locator('main p a.mark').evaluateAll((marks) =>
      marks
        .filter((mark) => {
          const before = mark.previousSibling;
          if (before === null || (before.textContent ?? '').trim() === '') return false;
          const range = document.createRange();
          range.selectNodeContents(before);
          const last = [...range.getClientRects()].at(-1);
          const own = mark.getClientRects()[0];
          return last !== undefined && own !== undefined && own.left < last.left;
        })
        .map((mark) => `${mark.getAttribute('aria-label')} after ${mark.previousSibling?.textContent}`),
    );
    expect(first).toEqual([]);
  });
}
