import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Frame, type Page } from '@playwright/test';
import axe from 'axe-core';
import { readEdition } from '../../src/edition/read-edition.ts';
import { embedsOfEdition } from '../../src/formats/embeds/embeds-of-edition.ts';
import { sizeOfEmbed } from '../../src/formats/embeds/size-of-embed.ts';
import { embedsByLength, sidewaysScroll } from './site-pages.ts';

/** The longest embeds of each kind. */
const looked = ['facts', 'forecasts', 'charts'].flatMap((folder) =>
  embedsByLength.filter((address) => address.includes(`/${folder}/`)).slice(0, 6),
);
const oneOfEachKind = looked.filter((_, index) => index % 6 === 0);

let newspaper: Server | undefined;
let asked: (path: string) => string = () => '';

/** A page of somebody else, on another origin, which shuts out whatever does not say that it may be shown. */
async function openNewspaper(page: Page, body: string): Promise<void> {
  asked = () => `<!doctype html><html lang="en"><title>The Herald</title><body>${body}</body></html>`;
  const { port } = newspaper?.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
}

/** The snippet that is offered for an embed, for the site as it is served here. */
function snippetOf(address: string, baseURL: string | undefined, width?: number): string {
  const told: { html: string; provider_url: string } = JSON.parse(
    readFileSync(`dist${address.replace(/embed\/$/, 'oembed.json')}`, 'utf8'),
  );
  const here = told.html.replace(told.provider_url, `${baseURL ?? ''}/`).replace(' loading="lazy"', '');
  return width === undefined ? here : here.replace(/ width="\d+"/, ` width="${width}"`);
}

const withoutPermissions = (snippet: string) => snippet.replace(/ sandbox="[^"]*"/, ' sandbox=""');

function framesOf(page: Page): Frame[] {
  return page.frames().filter((frame) => frame !== page.mainFrame());
}

test.beforeAll(() => {
  newspaper = createServer((request, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    answer.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    answer.end(asked(request.url ?? ''));
  }).listen(0, '127.0.0.1');
});
test.afterAll(() => {
  newspaper?.close();
});

for (const width of [320, 600]) {
  test(`embeds are shown whole in frames without permissions on a page of somebody else, ${width} px wide`, async ({
    page,
    baseURL,
  }) => {
    const frames = looked.map((address) => withoutPermissions(snippetOf(address, baseURL, width)));
    await openNewspaper(page, frames.join('\n'));
    expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
    expect(framesOf(page)).toHaveLength(looked.length);
    const cut: string[] = [];
    for (const frame of framesOf(page)) {
      await expect(frame.locator('h1')).toBeVisible();
      await expect(frame.locator('footer a').first()).toBeVisible();
      const room = await frame.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        const ground = getComputedStyle(document.body).backgroundColor;
        return { scrollHeight, clientHeight, scrollWidth, clientWidth, ground };
      });
      expect(room.ground, frame.url()).toBe('rgb(234, 241, 230)');
      if (room.scrollHeight > room.clientHeight || room.scrollWidth > room.clientWidth)
        cut.push(`${frame.url()}: ${JSON.stringify(room)}`);
    }
    expect(cut).toEqual([]);
  });
}

test('embeds are whole in the frame that is offered for wide columns, which is no higher than the other', async ({
  page,
}) => {
  const { edition } = readEdition('content', process.env['TODAY']);
  const embeds = edition === undefined ? [] : embedsOfEdition(edition);
  const some = embeds.filter(({ address }, index) => index % 4 === 0 || looked.includes(address));
  expect(some.length).toBeGreaterThan(looked.length);
  const cut: string[] = [];
  for (const { address, content } of some) {
    await page.goto(address);
    const { height } = sizeOfEmbed(content, 'wide');
    expect(height).toBeLessThanOrEqual(sizeOfEmbed(content).height);
    for (const width of [480, 600, 700]) {
      await page.setViewportSize({ width, height });
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      if (needed > height) cut.push(`${address} needs ${needed} of ${height} px at ${width} px`);
    }
  }
  expect(cut).toEqual([]);
});

test('a link in an embed opens our page in a window of its own, and leaves the page of somebody else alone', async ({
  page,
  context,
  baseURL,
}) => {
  const [address = ''] = looked;
  const snippet = snippetOf(address, baseURL);
  await openNewspaper(page, `${snippet}${withoutPermissions(snippet)}`);
  const [allowed, forbidden] = framesOf(page);
  const opened = context.waitForEvent('page');
  await allowed?.locator('footer a').first().click();
  const ours = await opened;
  await expect(ours.locator('h1')).toBeVisible();
  expect(ours.url()).toBe(`${baseURL}${address.replace(/embed\/$/, '')}`);
  expect(await ours.evaluate(() => [window.opener === null, window.origin])).toEqual([true, baseURL]);
  await page.bringToFront();
  await forbidden?.locator('footer a').first().click();
  expect(context.pages()).toHaveLength(2);
  for (const frame of [allowed, forbidden]) expect(frame?.url()).toBe(`${baseURL}${address}`);
});

test('a page that is no embed is shown inside no other', async ({ page, baseURL }) => {
  const [address = ''] = looked;
  const refused = page.waitForEvent('requestfailed');
  await openNewspaper(page, `<iframe src="${baseURL}${address.replace(/embed\/$/, '')}"></iframe>`);
  expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
});

test('axe finds no fault in an embed of each kind, in light and dark, and none is wider than its frame', async ({
  page,
}) => {
  await page.addInitScript({ content: axe.source });
  const faults: string[] = [];
  for (const address of oneOfEachKind) {
    await page.goto(address);
    for (const [width, colorScheme] of [
      [240, 'light'],
      [320, 'dark'],
      [700, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 600 });
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(() => {
        window.axe.configure({
          checks: [
            {
              id: 'color-contrast',
              options: { contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } } },
            },
          ],
        });
        return window.axe.run(document, { preload: false, resultTypes: ['violations'] });
      });
      faults.push(
        ...found.violations.map(({ id, nodes }) => `${address}: ${id}: ${nodes[0]?.html ?? ''}`),
        ...(await sidewaysScroll(page)),
      );
    }
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    faults.push(...(await sidewaysScroll(page)));
  }
  expect(faults).toEqual([]);
});

test('in forced colours and on paper an embed keeps its words, its signs and its drawing', async ({
  page,
}) => {
  const chart = looked.find((address) => address.includes('/charts/')) ?? '';
  await page.goto(chart);
  const words = await page.locator('body').innerText();
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await page.locator('.icon, .point, .span').evaluateAll((shapes) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return shapes.filter((shape) => {
      const { fill, stroke, color } = getComputedStyle(shape);
      return shape.matches('.icon') ? color === paper : fill === paper && stroke === paper;
    }).length;
  });
  expect(lost).toBe(0);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(await page.locator('body').innerText()).toBe(words);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});
