import { expect } from '@playwright/test';
import { faultsOfCharts } from '../in-page/faults-of-charts.ts';
import { explainerAddress, test } from './site-pages.ts';

test('labels of charts are 12 px or more, keep inside and never touch, from 320 px up', async ({ page }) => {
  await page.goto(explainerAddress);
  expect(await page.locator('.over-time').count()).toBeGreaterThan(0);
  for (const width of [320, 390, 583, 585, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(faultsOfCharts), `at ${width} px`).toEqual([]);
  }
});

test('a chart is told in a sentence, opens its table at the keyboard, and has it open on paper', async ({
  page,
}) => {
  await page.goto(explainerAddress);
  const chart = page.locator('figure.chart', { has: page.locator('.over-time') }).first();
  await expect(chart.getByRole('img')).toHaveAccessibleName(/^The highest figure is .+ The newest is .+\.$/);
  const table = chart.locator('.chart-table');
  await expect(table).toBeHidden();
  await chart.locator('summary').press('Enter');
  await expect(table).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  const ends = await page.locator('.chart-table').evaluateAll((tables) =>
    // The page clips what runs over its edge, so that it would not scroll.
    tables.map((each) => Math.round(each.getBoundingClientRect().right)),
  );
  expect(ends.filter((end) => end > 300)).toEqual([]);
  await chart.locator('summary').press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
});
