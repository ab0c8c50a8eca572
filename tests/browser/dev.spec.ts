import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect as baseExpect, test as base, type Page } from '@playwright/test';

/** A copy of the project, in which the development server runs. */
interface Writing {
  address: string;
  root: string;
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
        root,
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

const id = 'north-korea-russia';
const story = `explainers/${id}`;
const section = `${story}/sections/2-places.mdx`;
const fact = `${story}/facts/soldiers-sent.yaml`;
const refused = 'This text cannot be shown until the desk lets it pass.';
const overlay = (page: Page) => page.locator('desk-problems');
const headline = (page: Page) => page.getByRole('heading', { level: 1 });
// A development server takes as long as the machine is slow, and each loading of the page begins anew.
const patiently = { timeout: 60_000 };
const expect = baseExpect.configure(patiently);
const open = async (page: Page, { address }: Writing) => {
  await page.goto(new URL(`/${id}/`, address).href);
  await expect(headline(page)).toContainText('North Korea');
  await expect(overlay(page)).toHaveCount(0);
};

/** What the desk has told the page that is open, once it has. */
const toldTo = (page: Page) => page.locator('html[data-desk]');

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test('an error stands over the page in the parts in which the check tells it, the page goes on, and both mend at once', async ({
  page,
  writing,
}) => {
  await open(page, writing);
  const leak = join(writing.root, 'leak');
  const program = `{process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(leak)}, '')}`;
  const before = writing.edit(section, (text) => `${text}\n<Foo>A leak: ${program}</Foo>\n`);
  await expect(overlay(page)).toContainText('There is no tag <Foo>.');
  await expect(overlay(page)).toContainText(`content/${section}:`);
  await expect(overlay(page).locator('pre').first()).toContainText('^^^^');
  // The section tells in its place that it cannot be shown; the others stand as ever.
  await expect(page.getByText(refused)).toHaveCount(1);
  await expect(headline(page)).toContainText('North Korea');
  expect(existsSync(leak)).toBe(false);
  writing.edit(section, () => before);
  await expect(overlay(page)).toHaveCount(0);
  await expect(page.getByText(refused)).toHaveCount(0);
});

test('a fact shows as it is saved, and what stands on one that is gone says so', async ({
  page,
  writing,
}) => {
  await open(page, writing);
  const before = writing.edit(fact, (text) =>
    text.replace(/^label: .*$/m, 'label: Soldiers by another name'),
  );
  await expect(page.getByText('Soldiers by another name').first()).toBeAttached();
  writing.edit(fact, () => 'kind: [');
  await expect(page.getByText('[fact soldiers-sent]').first()).toBeAttached();
  await expect(overlay(page)).toContainText(`content/${fact}:`);
  writing.edit(fact, () => before);
  await expect(page.getByText('[fact soldiers-sent]')).toHaveCount(0);
  await expect(overlay(page)).toHaveCount(0);
});

test('a story whose fields cannot be read and a section that is no MDX keep their places', async ({
  page,
  writing,
}) => {
  await open(page, writing);
  const front = writing.edit(`${story}/explainer.mdx`, (text) => text.replace('question:', 'qestion: ['));
  const before = writing.edit(section, (text) => `${text}\n<Fact id="casualties">never closed\n`);
  await expect(headline(page)).toContainText(`[explainer ${id}]`);
  await expect(page.getByRole('heading', { name: '[section places]' })).toBeVisible();
  // The short answer and the section.
  await expect(page.getByText(refused)).toHaveCount(2);
  await expect(overlay(page)).toContainText(`content/${story}/explainer.mdx:`);
  await expect.poll(() => page.locator('main section h2').count(), patiently).toBeGreaterThan(5);
  writing.edit(section, () => before);
  writing.edit(`${story}/explainer.mdx`, () => front);
  await expect(headline(page)).toContainText('Will North Korea');
  await expect(page.getByRole('heading', { name: '[section places]' })).toHaveCount(0);
  await expect(overlay(page)).toHaveCount(0);
});

test('the overlay closes with Escape, stays closed until something else is wrong, and leaves the page to be read', async ({
  page,
  writing,
}) => {
  await open(page, writing);
  const before = writing.edit(section, (text) => `${text}\nThere were 4,321 of them.\n`);
  await expect(overlay(page)).toContainText('No source stands for');
  await expect(page.locator('main').getByText('There were 4,321 of them.')).toHaveCount(1);
  // Until the last loading after the save is over, a key may be pressed on a page that is about to vanish.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(toldTo(page)).toHaveAttribute('data-desk', /1 error/);
    expect(await overlay(page).count()).toBe(0);
  }).toPass(patiently);
  await expect(page.locator('main').getByText('There were 4,321 of them.')).toHaveCount(1);
  writing.edit(section, (text) => `${text}\nThere were 9,876 more.\n`);
  await expect(overlay(page)).toContainText('9,876');
  await overlay(page).getByRole('button', { name: 'Close' }).click(patiently);
  await expect(overlay(page)).toHaveCount(0);
  writing.edit(section, () => before);
  await expect(page.locator('main').getByText('There were 9,876 more.')).toHaveCount(0);
});
