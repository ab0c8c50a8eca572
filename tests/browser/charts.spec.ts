import { expect, type Page } from '@playwright/test';
import { explainerAddress, test } from './site-pages.ts';

/** What is wrong with the charts over time as they are shown; nothing where each is in order. */
function faultsOfCharts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const fewestPixels = 12;
    return [...document.querySelectorAll('.over-time')].flatMap((chart) => {
      const drawings = [...chart.querySelectorAll('svg')].filter(
        (svg) => svg.getBoundingClientRect().width > 0,
      );
      const [drawing] = drawings;
      if (drawing === undefined || drawings.length > 1)
        return [`${drawings.length} layouts are shown at once`];
      const frame = drawing.getBoundingClientRect();
      const words = [...drawing.querySelectorAll('text')].map((text) => {
        const size = Number.parseFloat(getComputedStyle(text).fontSize);
        const scale = frame.width / drawing.viewBox.baseVal.width;
        return { said: text.textContent, box: text.getBoundingClientRect(), pixels: size * scale };
      });
      const points = [...drawing.querySelectorAll('rect')].map((point) => point.getBoundingClientRect());
      const touch = (one: DOMRect, other: DOMRect) =>
        one.left < other.right - 0.5 &&
        other.left < one.right - 0.5 &&
        // A box of text has room above its capitals and below its feet.
        one.top + one.height * 0.15 < other.bottom - other.height * 0.15 &&
        other.top + other.height * 0.15 < one.bottom - one.height * 0.15;
      return [
        ...words.filter(({ pixels }) => pixels < fewestPixels).map(({ said }) => `too small: ${said}`),
        ...words
          .filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5)
          .map(({ said }) => `out of the frame: ${said}`),
        ...words.flatMap((one, index) =>
          words
            .slice(index + 1)
            .filter((other) => touch(one.box, other.box))
            .map((other) => `${one.said} touches ${other.said}`),
        ),
        ...words
          .filter(({ box }) => points.some((point) => touch(box, point)))
          .map(({ said }) => `under a square: ${said}`),
      ];
    });
  });
}

test('labels of charts are 12 px or more, keep inside and never touch, from 320 px up', async ({ page }) => {
  await page.goto(explainerAddress);
  expect(await page.locator('.over-time').count()).toBeGreaterThan(0);
  for (const width of [320, 390, 583, 585, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await faultsOfCharts(page), `at ${width} px`).toEqual([]);
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
