import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { explainerAddress } from './site-pages.ts';

/** A copy of the project, in which the development server runs. */
interface Writing {
  address: string;
  /** Changes a file below `content/`, and gives back what stood there. */
  edit: (file: string, change: (text: string) => string) => string;
}

const project = resolve(import.meta.dirname, '../..');
const copied = ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'build.env'];

const test = base.extend<object, { writing: Writing }>({
  writing: [
    async ({}, use) => {
      const root = mkdtempSync(join(tmpdir(), 'double-entry-dev-'));
      for (const name of copied) cpSync(join(project, name), join(root, name), { recursive: true });
      symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
      const server = spawn(
        process.execPath,
        ['--env-file=build.env', 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '4398'],
        { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const address = await addressOf(server);
      await use({
        address,
        edit: (file, change) => {
          const path = join(root, 'content', file);
          const before = readFileSync(path, 'utf8');
          writeFileSync(path, change(before));
          return before;
        },
      });
      const ended = new Promise((done) => server.once('exit', done));
      server.kill();
      await ended;
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let told = '';
    server.stdout?.on('data', (part: Buffer) => {
      told += part.toString('utf8');
      const found = /http:\/\/localhost:\d+/.exec(told)?.[0];
      if (found !== undefined) done(found);
    });
    server.once('exit', (code) => {
      fail(new Error(`The development server ended with ${String(code)}: ${told}`));
    });
  });
}

const section = 'explainers/north-korea-russia/sections/2-places.mdx';
const overlay = (page: Page) => page.locator('desk-problems');
// The first page of a development server takes as long as the machine is slow.
const patiently = { timeout: 60_000 };

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test('an error stands over the page as the check tells it, the page goes on, and both mend at once', async ({
  page,
  writing,
}) => {
  await page.goto(new URL(explainerAddress, writing.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible(patiently);
  await expect(overlay(page)).toHaveCount(0);
  const before = writing.edit(section, (text) => `${text}\n<Foo>A leak: {globalThis.leak}</Foo>\n`);
  await expect(overlay(page)).toContainText('There is no tag <Foo>.', patiently);
  await expect(overlay(page)).toContainText(`content/${section}:`);
  // The section tells in its place that it cannot be shown; the others stand as ever.
  await expect(page.getByText('This text cannot be shown until the desk lets it pass.')).toHaveCount(
    1,
    patiently,
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('North Korea');
  writing.edit(section, () => before);
  await expect(overlay(page)).toHaveCount(0, patiently);
  await expect(page.getByText('This text cannot be shown')).toHaveCount(0, patiently);
});

test('the overlay closes with Escape and leaves the page to be read', async ({ page, writing }) => {
  const before = writing.edit(section, (text) => `${text}\nThere were 4,321 of them.\n`);
  await page.goto(new URL(explainerAddress, writing.address).href);
  await expect(overlay(page)).toContainText('No source stands for', patiently);
  await page.keyboard.press('Escape');
  await expect(overlay(page)).toHaveCount(0);
  await expect(page.getByText('There were 4,321 of them.')).toHaveCount(1);
  writing.edit(section, () => before);
});
