import { existsSync } from 'node:fs';
import type { Engine, Setting } from './engine.ts';
import { startWithPuppeteer } from './with-puppeteer.ts';

const usualPaths: readonly string[] = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Gecko: Firefox. */
export const firefox: Engine = {
  name: 'Firefox',
  install: 'apt-get install firefox-esr',
  isAskedByAxeElsewhere: false,
  missing: async () => (pathOfFirefox() === undefined ? 'Firefox' : undefined),
  start: async (site, setting) => {
    const executablePath = pathOfFirefox();
    if (executablePath === undefined) throw new Error('There is no Firefox on this machine.');
    return startWithPuppeteer(site, {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: preferencesOf(setting),
    });
  },
};

/** The Firefox that FIREFOX_PATH names, or the one of the system. */
function pathOfFirefox(): string | undefined {
  const chosen = process.env['FIREFOX_PATH'];
  return chosen !== undefined && chosen !== '' ? chosen : usualPaths.find(existsSync);
}

// Firefox takes no order from outside for these while it runs, so each setting is a Firefox of its own.
function preferencesOf({ scheme, scripts }: Setting): Record<string, string | number | boolean> {
  return {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'javascript.enabled': scripts,
    // As phones have them, and as the two other engines are started: the page has the whole width of the window.
    'ui.useOverlayScrollbars': 1,
    // A Firefox that finds another language on the machine would ask in it.
    'intl.accept_languages': 'en-GB, en',
  };
}
