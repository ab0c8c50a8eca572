import { expect, type Page } from '@playwright/test';
import { explainerAddress, test } from './site-pages.ts';

/** In pixels: no taller empty stretch may part two blocks of running text. */
const tallest = 150;
/** In pixels: a card may begin so far above its block, and so far below its end: a third of a window. */
const reach = { above: 60, below: 300 };

interface Measured {
  /** Pairs of cards that lie over each other, or over text. */
  overlaps: string[];
  /** Cards that begin too far from their block. */
  astray: string[];
  /** Empty stretches of a section that are too tall. */
  gaps: string[];
  cards: number;
}

function measure(page: Page): Promise<Measured> {
  return page.evaluate(
    ({ tallest, reach }) => {
      const name = (element: Element) => {
        const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50);
        return `${element.getAttribute('aria-label') ?? element.localName} (${text})`;
      };
      const boxOf = (element: Element) => element.getBoundingClientRect();
      const isOver = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

      const asides = [...document.querySelectorAll('main .evidence')];
      const isFloating = (element: Element) => getComputedStyle(element).float !== 'none';
      const blocks = [...document.querySelectorAll('.body > section > *')].filter(
        (element) => !isFloating(element),
      );
      const others = [...blocks, ...document.querySelectorAll('.docket, .hero > *, .apparatus > *')];
      const overlaps = asides.flatMap((aside, n) =>
        [...asides.slice(n + 1), ...others.filter((other) => other !== aside && !other.contains(aside))]
          .filter((other) => isOver(boxOf(aside), boxOf(other)))
          .map((other) => `${name(aside)} and ${name(other)}`),
      );

      const astray = asides.flatMap((aside) => {
        let block = aside.previousElementSibling;
        let end = block === null ? 0 : boxOf(block).bottom;
        // Notes on a clause stand between the clause and its cards.
        while (block?.matches('.evidence') === true) {
          block = block.previousElementSibling;
          end = Math.max(end, block === null ? 0 : boxOf(block).bottom);
        }
        const { top } = boxOf(aside);
        const below = top - end;
        const above = block === null ? 0 : boxOf(block).top - top;
        if (below > reach.below)
          return [`${name(aside)}: ${Math.round(below)} px below the end of its block`];
        return above > reach.above ? [`${name(aside)}: ${Math.round(above)} px above its block`] : [];
      });

      const gaps = [...document.querySelectorAll('.body > section')].flatMap((section) => {
        const inFlow = [...section.children].filter(
          (child) => blocks.includes(child) && boxOf(child).height > 0,
        );
        const ends = [...inFlow.slice(1).map((child) => boxOf(child).top), boxOf(section).bottom];
        return inFlow.flatMap((child, n) => {
          const gap = (ends[n] ?? 0) - boxOf(child).bottom;
          return gap > tallest ? [`${Math.round(gap)} px after ${name(child)}`] : [];
        });
      });
      return { overlaps, astray, gaps, cards: asides.length };
    },
    { tallest, reach },
  );
}

for (const width of [1024, 1280, 1440, 1920]) {
  test(`at ${width} px cards stand beside their block, over nothing, and leave no hole`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(explainerAddress);
    await page.evaluate(() => document.fonts.ready);
    const { cards, ...faults } = await measure(page);
    expect(cards).toBeGreaterThan(20);
    expect(faults, `${explainerAddress} at ${width} px`).toEqual({ overlaps: [], astray: [], gaps: [] });
  });
}

for (const width of [320, 390, 768]) {
  test(`at ${width} px cards follow their block, over nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(explainerAddress);
    await page.evaluate(() => document.fonts.ready);
    const { overlaps, gaps } = await measure(page);
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
