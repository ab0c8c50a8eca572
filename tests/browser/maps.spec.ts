import { expect } from '@playwright/test';
import { faultsOfMaps } from '../in-page/faults-of-maps.ts';
import { explainerAddress, test } from './site-pages.ts';

test('words on maps lie on no others, stand inside, and can be read, from 320 px up', async ({ page }) => {
  await page.goto(explainerAddress);
  expect(await page.locator('.map').count()).toBeGreaterThan(0);
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(faultsOfMaps), `at ${width} px`).toEqual([]);
  }
});

test('a place on a map leads to its page', async ({ page }) => {
  await page.goto(explainerAddress);
  await page.getByRole('link', { name: 'Kursk', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kursk');
});

test('in forced colours, what is claimed keeps its hatching and what happened its fill', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(explainerAddress);
  const ink = await page.evaluate(() => {
    const probe = document.createElement('p');
    document.body.append(probe);
    return getComputedStyle(probe).color;
  });
  const shown = '.map-sheet.is-wide';
  await expect(page.locator(`${shown} .is-solid`).first()).toHaveCSS('fill', ink);
  await expect(page.locator(`${shown} .is-claimed`).first()).toHaveCSS('fill', /^url/);
  await expect(page.locator(`${shown} .is-unentered`).first()).toHaveCSS('fill', /^url/);
  await expect(page.locator('.map-paths .map-hatch').first()).toHaveCSS('stroke', ink);
});
