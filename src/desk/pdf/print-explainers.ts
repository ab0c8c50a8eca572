import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { explainerPage } from '../../addresses.ts';
import { site } from '../../site.ts';
import { CannotRun } from '../command-line.ts';
import { serveSite } from '../serve.ts';
import { repeatablePdf } from './repeatable-pdf.ts';
import { findBrowser, launchOptions, NoBrowser } from './find-browser.ts';

/** What paper there is, as Chromium names it. */
export const papers = { a4: 'A4', letter: 'Letter' } as const;
export type Paper = keyof typeof papers;

/** What is to be printed. */
interface Order {
  /** The project, whose finished site is in `dist/`. */
  root: string;
  /** Ids of explainers that are in it. */
  explainers: readonly string[];
  paper: Paper;
  /** The folder for the files, absolute. */
  folder: string;
  /** The day the files bear, `YYYY-MM-DD`. */
  day: string;
}

/**
 * Prints explainers of the finished site, each to `<folder>/<id>.pdf`: tagged, with an outline.
 * @returns the files
 * @throws {CannotRun} if there is no browser
 */
export async function printExplainers({ root, explainers, paper, folder, day }: Order): Promise<string[]> {
  const found = await findBrowser().catch((error: unknown) => {
    throw error instanceof NoBrowser ? new CannotRun(error.message) : error;
  });
  const served = await serveSite(join(root, 'dist'), 0);
  const browser = await chromium.launch(launchOptions(found));
  try {
    mkdirSync(folder, { recursive: true });
    // Paper has no use for what the script adds for a reader who comes back.
    const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light', locale: 'en-GB' });
    // The pages stand at the address of the site while they are printed: links in the file lead there.
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const path = pathname.startsWith(served.base) ? pathname : `${served.base}${pathname.slice(1)}`;
      await route.fulfill({ response: await route.fetch({ url: `${served.address}${path}` }) });
    });
    const files: string[] = [];
    for (const explainer of explainers) {
      const file = join(folder, `${explainer}.pdf`);
      const pdf = await printPage(page, new URL(explainerPage(explainer), site.url).href, paper);
      writeFileSync(file, repeatablePdf(pdf, day));
      files.push(file);
    }
    return files;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function printPage(page: Page, address: string, paper: Paper): Promise<Buffer> {
  // Before the page is asked for: a browser loads the letters that a style needs, and prints without waiting for more. They may
  // have come and not be ready yet: then a page is printed with some of them, other bytes, and now and then half an outline.
  await page.emulateMedia({ media: 'print' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({ format: papers[paper], tagged: true, outline: true });
}
