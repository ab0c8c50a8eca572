import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { runScript } from '../desk/run-script.ts';
import { readPdf } from './read-pdf.ts';
import { explainerAddress, test } from './site-pages.ts';

const explainer = explainerAddress.replaceAll('/', '');

for (const [paper, size] of Object.entries({ a4: [596, 843], letter: [612, 792] })) {
  test(`the explainer is a tagged PDF on ${paper}, with every word of the page and every address`, async ({
    page,
  }, testInfo) => {
    // A browser of its own is started, prints and is read: with all processors busy that takes a while.
    test.setTimeout(120_000);
    const folder = testInfo.outputPath('pdf');
    const order = [explainer, '--paper', paper, '--out', folder];
    expect(runScript('src/desk/pdf.ts', order, '.')).toMatchObject({ stderr: '', status: 0 });
    const pdf = await readPdf(join(folder, `${explainer}.pdf`));
    await page.goto(explainerAddress);

    expect(pdf.size).toEqual(size);
    expect(pdf.isTagged).toBe(true);
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Link']));
    expect(pdf.language).toBe(await page.locator('html').getAttribute('lang'));
    expect(pdf.title).toBe(await page.title());
    expect(pdf.outline.map(oneLine)).toEqual((await headingsOf(page)).map(oneLine));
    expect([...pdf.links].filter((link) => link.includes('localhost'))).toEqual([]);
    for (const [index, each] of pdf.pages.entries())
      expect(each.replace(/\s+/g, '')).toContain(`${index + 1}/${pdf.pages.length}`);

    const announcing = await whatAnnounces(page);
    expect(announcing.length).toBeGreaterThan(50);
    expect(pdf.lastLines.filter((line) => isEndOfOne(announcing, line))).toEqual([]);

    const text = pdf.pages.join('\n').normalize('NFKC');
    const letters = text.replace(/\s+/g, '');
    const printed = wordsIn(text);
    const words = wordsIn(await textForPaper(page));
    expect(words.size).toBeGreaterThan(1000);
    // A word that the spacing of letters or the end of a line has parted, or joined to the next, is there still.
    const lost = [...words].filter(
      ([word, times]) =>
        // Chinese characters in titles are set in a face of the machine's own, and many that test have none.
        !/^\p{Script=Han}+$/u.test(word) &&
        (printed.get(word) ?? 0) < times &&
        letters.split(word).length - 1 < times,
    );
    expect(lost).toEqual([]);

    const addresses = await addressesOf(page);
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !letters.includes(address.normalize('NFKC')))).toEqual([]);
  });
}

function headingsOf(page: Page): Promise<string[]> {
  return page
    .locator('main :is(h1, h2):not(#visits-kept *)')
    .evaluateAll((headings) =>
      headings.filter((heading) => heading.checkVisibility()).map((heading) => heading.textContent),
    );
}

/** The letters of whatever must not end a page: headings, titles over drawings, and heads of tables. */
async function whatAnnounces(page: Page): Promise<string[]> {
  const texts = await page
    .locator('main :is(h1, h2, h3, .chart-head, .figure-title, .chart-data summary, thead > tr)')
    .evaluateAll((heads) => heads.map((head) => head.textContent));
  return texts.map(lettersOf);
}

/** A number alone may be the last of a drawing. */
function isEndOfOne(announcing: readonly string[], line: string): boolean {
  return /\p{L}/u.test(line) && announcing.some((lead) => lead.endsWith(lettersOf(line)));
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** All that a screen shows of the page when everything is open, but for what only leads to another place. */
async function textForPaper(page: Page): Promise<string> {
  await page.locator('main').evaluate((main) => {
    const leadsOn = [
      'nav:not(.kinds)',
      '.chart-files',
      '.since-then',
      '#since-visit',
      '#visits-kept',
      '.fact-row > a',
      '.fact-row a[href^="#in-text"]',
      '.sources > li:has(> a)',
      '.question .by > a',
      '.evidence summary',
    ];
    for (const element of main.querySelectorAll(`${leadsOn.join()}, .vh`)) element.remove();
    for (const details of main.querySelectorAll('details')) details.open = true;
    // The number of a fact is no part of the word before it.
    for (const mark of main.querySelectorAll('.mark, .letter')) {
      mark.before(' ');
      mark.after(' ');
    }
  });
  return page.locator('main').innerText();
}

function addressesOf(page: Page): Promise<string[]> {
  return page
    .locator('main a[data-address]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-address') ?? ''));
}

/** How often each word of a text stands in it. */
function wordsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
