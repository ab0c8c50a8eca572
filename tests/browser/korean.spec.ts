import { expect, type Page } from '@playwright/test';
import { pageOfEachKind, test } from './site-pages.ts';

/** Whether the page has loaded the Korean face, from our file or from the machine. */
async function stateOfFace(page: Page): Promise<string[]> {
  await page.evaluate(async () => document.fonts.ready);
  return page.evaluate(() =>
    [...document.fonts].filter(({ family }) => /^"?Hangul"?$/.test(family)).map(({ status }) => status),
  );
}

test('the Korean face is loaded on a page with Korean, and on no other', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pageOfEachKind['about'] ?? '');
  expect(await page.locator('body').innerText()).not.toMatch(/\p{Script=Hangul}/u);
  expect(await stateOfFace(page)).toEqual(['unloaded']);
  expect(asked.filter((url) => url.includes('hangul'))).toEqual([]);

  await page.goto('/voices/');
  expect(await page.locator('main').innerText()).toMatch(/\p{Script=Hangul}/u);
  expect(await stateOfFace(page)).toEqual(['loaded']);
});

test('Korean words are not broken at the end of a line, and stand far enough apart to be read', async ({
  page,
}) => {
  await page.goto('/voices/');
  const korean = page.locator('[lang="ko"]').first();
  await expect(korean).toHaveCSS('word-break', 'keep-all');
  await page.goto('/sources/');
  const title = page.locator('cite[lang="ko"], [lang="ko"]:not(span)').first();
  const space = await title.evaluate((element) => {
    const { lineHeight, fontSize } = getComputedStyle(element);
    return parseFloat(lineHeight) / parseFloat(fontSize);
  });
  expect(space).toBeCloseTo(1.7, 1);
});
