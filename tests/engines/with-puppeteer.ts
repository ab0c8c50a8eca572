import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import type { OpenBrowser } from './engine.ts';
import { fontsInUse } from './questions.ts';

/**
 * Starts a browser that puppeteer-core can drive, which downloads none.
 *
 * @param site where the site is served, without a final slash
 * @param options which browser, and how it is set
 * @param prepare sets what can only be set on a page
 */
export async function startWithPuppeteer(
  site: string,
  options: LaunchOptions,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<OpenBrowser> {
  // Longer than our own patience, whose message tells more.
  const browser = await puppeteer.launch({ ...options, headless: true, protocolTimeout: 120_000 });
  // A page of our own: the one that Firefox starts with never has the keys’ attention.
  const page = await browser.newPage();
  await prepare(page);
  return {
    version: await browser.version(),
    open: async (address) => void (await page.goto(site + address)),
    messagesOf: async (address) => {
      const messages = await messagesOf(browser, site + address, prepare);
      // Otherwise keys would go nowhere.
      await page.bringToFront();
      return messages;
    },
    ask: (question, given) => page.evaluate(question as never, given as never),
    addScript: async (text) => void (await page.evaluate(text)),
    resize: (width, height) => page.setViewport({ width, height }),
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4', timeout: 0 }),
    close: () => browser.close(),
    kill: () => void browser.process()?.kill('SIGKILL'),
  };
}

async function messagesOf(
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<void>,
): Promise<string[]> {
  const page = await browser.newPage();
  await prepare(page);
  const messages: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('requestfailed', (request) => messages.push(`did not get ${request.url()}`));
  await page.goto(url);
  await page.evaluate(fontsInUse);
  // Whatever is still on its way when the page is closed is given up, which is no fault of the page.
  const said = [...messages];
  await page.close();
  return said;
}
