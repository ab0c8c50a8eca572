import { expect } from '@playwright/test';
import { pageOfEachKind, sidewaysScroll, test } from './site-pages.ts';

for (const [kind, address] of Object.entries(pageOfEachKind)) {
  test(`the ${kind} needs no sideways scroll from 320 px up, nor at 390 px with text of twice the size`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of [320, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `${address} at ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    // A style sheet put in would be refused by the content security policy.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    expect(await sidewaysScroll(page), `${address} at 390 px with large text`).toEqual([]);
  });
}
