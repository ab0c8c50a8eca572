import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from '../../src/desk/pdf/find-browser.ts';

const port = 4399;
const browser = await findBrowser();

export default defineConfig({
  testDir: '.',
  // What is tried one after the other goes first, while the other processors take the rest.
  projects: [
    { name: 'desk', testMatch: 'dev.spec.ts' },
    { name: 'site', testMatch: '*.spec.ts', testIgnore: 'dev.spec.ts' },
  ],
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: '100%',
  // A busy machine is slow, and right all the same.
  timeout: 120_000,
  forbidOnly: true,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: launchOptions(browser),
  },
  webServer: {
    command: `node src/desk/serve.ts --port ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
