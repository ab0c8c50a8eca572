import { findBrowser, launchOptions, NoBrowser } from '../../src/desk/pdf/find-browser.ts';
import type { Engine } from './engine.ts';
import { startWithPuppeteer } from './with-puppeteer.ts';

/** Blink: Chromium, Chrome, Edge and others. */
export const chromium: Engine = {
  name: 'Chromium',
  install: 'apt-get install chromium',
  isAskedByAxeElsewhere: true,
  missing: async () => {
    try {
      await findBrowser();
      return undefined;
    } catch (error) {
      if (error instanceof NoBrowser) return 'Chromium';
      throw error;
    }
  },
  start: async (site, { scheme, scripts }) =>
    startWithPuppeteer(site, { browser: 'chrome', ...launchOptions(await findBrowser()) }, async (page) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setJavaScriptEnabled(scripts);
    }),
};
