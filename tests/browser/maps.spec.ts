import { expect, type Locator } from '@playwright/test';
import { explainerAddress, test } from './site-pages.ts';

interface Box {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Height of its letters in pixels. */
  size: number;
}

/** The words that are shown on a map, and the map itself, as boxes on the screen. */
function boxesOn(map: Locator): Promise<{ sheet: Box; words: Box[] }> {
  return map.evaluate((element) => {
    const boxOf = (part: Element): Box => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      const sheet = part.closest('svg');
      const scale = sheet === null ? 1 : sheet.getBoundingClientRect().width / sheet.viewBox.baseVal.width;
      const size = Number.parseFloat(getComputedStyle(part).fontSize) * scale;
      return { text: part.textContent, left, top, right, bottom, size };
    };
    const sheet = [...element.querySelectorAll('.map-sheet')].find(
      (each) => each.getBoundingClientRect().width > 0,
    );
    if (sheet === undefined) throw new Error('No layout of the map is shown.');
    return { sheet: boxOf(sheet), words: [...sheet.querySelectorAll(':not(.map-halo) > text')].map(boxOf) };
  });
}

function overlapping(words: readonly Box[]): string[] {
  return words.flatMap((a, index) =>
    words
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} lies on ${b.text}`),
  );
}

test('words on maps lie on no others, stand inside, and can be read, from 320 px up', async ({ page }) => {
  await page.goto(explainerAddress);
  const maps = await page.locator('.map').all();
  expect(maps.length).toBeGreaterThan(0);
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const map of maps) {
      const { sheet, words } = await boxesOn(map);
      expect(words.length).toBeGreaterThan(4);
      expect(overlapping(words), `${width} px`).toEqual([]);
      const outside = words.filter(
        ({ left, top, right, bottom }) =>
          left < sheet.left || top < sheet.top || right > sheet.right || bottom > sheet.bottom,
      );
      expect(
        outside.map(({ text }) => text),
        `${width} px`,
      ).toEqual([]);
      expect(Math.min(...words.map(({ size }) => size)), `${width} px`).toBeGreaterThanOrEqual(12);
    }
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
