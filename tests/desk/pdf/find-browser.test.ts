import { describe, expect, test } from 'vitest';
import { findBrowser, type Places } from '../../../src/desk/pdf/find-browser.ts';

const everyPath = ['/chosen/chromium', '/playwright/chromium', '/usr/bin/chromium', '/usr/bin/google-chrome'];

function places(existing: string[], changes: Partial<Places> = {}): Places {
  return {
    chosen: undefined,
    ofPlaywright: () => '/playwright/chromium',
    ofSystem: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    exists: (path) => existing.includes(path),
    carriedByNpm: () =>
      Promise.resolve({ path: '/tmp/chromium', origin: 'npm', environment: { LD_LIBRARY_PATH: '/tmp/lib' } }),
    ...changes,
  };
}

describe('the browser for tests and PDFs', () => {
  test('is the one that CHROMIUM_PATH names, before all others', async () => {
    expect(await findBrowser(places(everyPath, { chosen: '/chosen/chromium' }))).toEqual({
      path: '/chosen/chromium',
      origin: 'CHROMIUM_PATH',
      environment: {},
    });
  });

  test('is not looked for elsewhere where CHROMIUM_PATH names no file', async () => {
    await expect(findBrowser(places(['/usr/bin/chromium'], { chosen: '/chosen/chromium' }))).rejects.toThrow(
      'CHROMIUM_PATH is /chosen/chromium, and there is no such file.',
    );
  });

  test('is Playwright’s own before the system’s', async () => {
    expect(await findBrowser(places(everyPath, { chosen: '' }))).toMatchObject({
      path: '/playwright/chromium',
      origin: 'Playwright',
    });
  });

  test('is the first one the system has before the one npm carries', async () => {
    expect(await findBrowser(places(['/usr/bin/google-chrome']))).toMatchObject({
      path: '/usr/bin/google-chrome',
      origin: 'system',
    });
  });

  test('is the one npm carries, with its libraries, where there is no other', async () => {
    expect(await findBrowser(places([]))).toEqual({
      path: '/tmp/chromium',
      origin: 'npm',
      environment: { LD_LIBRARY_PATH: '/tmp/lib' },
    });
  });

  test('is asked for with what to do where there is none at all', async () => {
    const none = places([], { carriedByNpm: () => Promise.reject(new Error('runs on Linux only')) });
    await expect(findBrowser(none)).rejects.toThrow(
      'There is no Chromium. Install one (`apt-get install chromium`, `npx playwright install chromium`) or name one in CHROMIUM_PATH.',
    );
  });
});
