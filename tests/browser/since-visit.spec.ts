import { expect, type Page } from '@playwright/test';
import { explainerAddress, test } from './site-pages.ts';

const notice = (page: Page) => page.getByRole('complementary', { name: 'Since your visit' });

/** What the browser keeps of visits to the explainer. */
function kept(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem(localStorage.key(0) ?? ''));
}

/** Makes the visit of today one that came after another, at which two facts had not yet changed. */
async function comeBack(page: Page): Promise<void> {
  await page.goto(explainerAddress);
  await page.evaluate(() => {
    const key = localStorage.key(0) ?? '';
    const { now } = JSON.parse(localStorage.getItem(key) ?? '');
    const seen = now.seen.replace(/^(\d+)\.\d+ (\d+)\.\d+/, '$1.0 $2.0');
    localStorage.setItem(key, JSON.stringify({ now: { day: '2025-12-12', seen } }));
  });
  await page.reload();
}

test('a first visit is kept, and nothing is told', async ({ page }) => {
  await page.goto(explainerAddress);
  await expect(page.getByRole('heading', { name: 'Your visits' })).toBeVisible();
  await expect(notice(page)).toBeHidden();
  expect(JSON.parse((await kept(page)) ?? '')).toMatchObject({
    now: { seen: expect.stringMatching(/^1\./) },
  });
});

test('a reader who comes back sees which facts changed, in the notice and on their cards and marks', async ({
  page,
}) => {
  await comeBack(page);
  await notice(page).getByText('2 facts changed since your visit on 12 December 2025').click();
  const links = notice(page).getByRole('link');
  await expect(links).toHaveCount(2);
  await expect(page.locator('.fact').getByText('changed since your visit')).toHaveCount(2);
  expect(await page.locator('main a.mark[aria-label$="changed since your visit"]').count()).toBeGreaterThan(
    1,
  );
  await links.first().click();
  await expect(page.locator('.fact:target').getByText('changed since your visit')).toBeInViewport();
  await page.reload();
  await expect(notice(page)).toBeVisible();
});

test('the notice fits a narrow window, where its links and its button are large enough to touch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await comeBack(page);
  await notice(page).locator('summary').click();
  const targets = await notice(page).locator('summary, a, button').all();
  expect(targets).toHaveLength(4);
  for (const target of targets) {
    const box = await target.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
});

test('visits are forgotten on request, and the next counts as the first', async ({ page }) => {
  await comeBack(page);
  await notice(page).locator('summary').click();
  await notice(page).getByRole('button', { name: 'Forget my visits' }).click();
  await expect(notice(page)).toBeHidden();
  await expect(page.getByText('changed since your visit')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Your visits' })).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(notice(page)).toBeHidden();
  expect(Object.keys(JSON.parse((await kept(page)) ?? ''))).toEqual(['now']);
});

test('where storage is blocked the page stays as it is', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(explainerAddress);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('#since-visit, #visits-kept')).toHaveCount(2);
  for (const id of ['#since-visit', '#visits-kept']) await expect(page.locator(id)).toBeHidden();
});

test('without JavaScript nothing is kept or shown', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(explainerAddress);
  for (const id of ['#since-visit', '#visits-kept']) await expect(page.locator(id)).toBeHidden();
  expect((await context.storageState()).origins).toEqual([]);
  await context.close();
});

test('a script in the page itself is refused', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(explainerAddress);
  // As text it does not even become a script; nor can one name a file; as a node it is one, and does not run.
  const asText = page.evaluate(() => {
    document.createElement('script').textContent = 'document.title = "changed"';
  });
  await expect(asText).rejects.toThrow('TrustedScript');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('document.title = "changed"');
    document.head.append(script);
  });
  const asFile = page.evaluate(() => {
    document.createElement('script').setAttribute('src', '/favicon.svg');
  });
  await expect(asFile).rejects.toThrow('TrustedScriptURL');
  expect(await page.title()).not.toBe('changed');
  await context.close();
});
