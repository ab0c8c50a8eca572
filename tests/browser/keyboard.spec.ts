import { expect } from '@playwright/test';
import { rememberFocus, whatTabReaches } from '../in-page/remember-focus.ts';
import { explainerAddress, pageOfEachKind, test } from './site-pages.ts';

/** The first mark of each fact, source and quotation in running text, to which its card links back. */
const marksInText = 'main a.mark[id]';

for (const [kind, address] of Object.entries(pageOfEachKind)) {
  test(`the Tab key reaches every link, fold, box and button of the ${kind} in the order of the text, and shows where it is`, async ({
    page,
  }) => {
    // A press for each of more than a thousand links.
    test.slow();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    const links = await page.evaluate(whatTabReaches);
    await page.evaluate(rememberFocus);
    // Not one after another: the browser does them in turn, and need not tell us of each.
    await Promise.all([...links, 'one more'].map(() => page.keyboard.press('Tab')));
    const reached = await page.evaluate(() => window.reached);
    expect(reached[0]).toMatchObject({ name: 'Skip to content', isSeen: true });
    expect(reached.map(({ href }) => href)).toEqual(links);
    expect(reached.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });
}

test('the skip link leads past the masthead', async ({ page }) => {
  await page.goto(explainerAddress);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const width of [390, 1440]) {
  test(`at ${width} px the Enter key follows a mark to its card and the card’s link back to the words`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(explainerAddress);
    const ids = await page.locator(marksInText).evaluateAll((elements) => elements.map(({ id }) => id));
    for (const id of [ids.at(0), ids.at(ids.length / 2), ids.at(-1)]) {
      const mark = page.locator(`[id="${id}"]`);
      const cardId = ((await mark.getAttribute('href')) ?? '').slice(1);
      await mark.press('Enter');
      await expect(page, `the mark ${id}`).toHaveURL(new RegExp(`#${cardId}$`));
      const card = page.locator(`[id="${cardId}"]`);
      await expect(card, `the card of the mark ${id}`).toBeInViewport();
      await page.keyboard.press('Tab');
      const isInCard = await card.evaluate((element) => element.contains(document.activeElement));
      expect(isInCard, `after the mark ${id}, the Tab key goes on in its card`).toBe(true);
      await card.getByRole('link', { name: 'Back to the text' }).press('Enter');
      await expect(page, `the mark ${id}, on the way back`).toHaveURL(new RegExp(`#${id}$`));
      await expect(mark, `the mark ${id}, on the way back`).toBeInViewport();
    }
  });

  test(`at ${width} px every mark leads to a card in sight, and every card back to its words in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(explainerAddress);
    const { followed, lost } = await page.locator(marksInText).evaluateAll(async (marks) => {
      const isInSight = (element: Element | null) => {
        const { top, bottom, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return height > 0 && bottom > 0 && top < window.innerHeight;
      };
      const follow = async (link: Element | null | undefined) => {
        const arrival = new Promise((done) => {
          window.addEventListener('hashchange', done, { once: true });
        });
        if (!(link instanceof HTMLElement)) return false;
        link.click();
        await arrival;
        return isInSight(document.getElementById(decodeURIComponent(window.location.hash.slice(1))));
      };
      const faults: string[] = [];
      for (const mark of marks) {
        const card = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
        const back = card?.querySelector(`a[href="#${mark.id}"]`);
        if (!(await follow(mark))) faults.push(`${mark.id}: its card is not in sight`);
        if (!(await follow(back))) faults.push(`${mark.id}: not in sight on the way back`);
      }
      return { followed: marks.length, lost: faults };
    });
    expect(followed).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });
}
