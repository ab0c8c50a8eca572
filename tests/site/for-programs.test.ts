import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  explainerPage,
  factPage,
  icons,
  llmsFile,
  manifestFile,
  markdownTwin,
  newsSitemapFile,
  securityFile,
  sitemapFile,
  updatePage,
} from '../../src/addresses.ts';
import { site } from '../../src/site.ts';
import { escapeMarkdown } from '../../src/formats/markdown/as-markdown.ts';
import { withoutStop } from '../../src/wording/full-stop.ts';
import { readSitemap } from '../examples/sitemap/read-sitemap.ts';
import { builtAssets, builtPages, bytesOf, publishedEdition } from './built-site.ts';

const { explainers, today } = publishedEdition();
const pages = builtPages();
const aWeek = 7 * 86_400_000;
const textOf = (address: string) => bytesOf(address).toString('utf8');

function metaOf(document: Document, name: string): (string | null)[] {
  const tags = document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`);
  return [...tags].map((tag) => tag.getAttribute('content'));
}

function documentAt(address: string): Document | undefined {
  return pages.find((page) => page.address === address)?.document;
}

test('the list of pages is as sitemaps.org asks, and has every page that may be listed and no other', async () => {
  const listed = await readSitemap(textOf(sitemapFile));
  const wanted = pages.filter(
    ({ address, document }) =>
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') === site.url + address &&
      document.querySelector('meta[name="robots"]') === null,
  );
  expect(listed.map(({ address }) => address)).toEqual(
    wanted.map(({ address }) => site.url + address).sort(),
  );
  expect(listed.length).toBeGreaterThan(400);
  const odd = listed.filter(({ changed }) => changed !== undefined && changed > today);
  expect(odd).toEqual([]);
});

test('the list of news has what was published in the last days, and nothing that is not listed', async () => {
  const all = new Set((await readSitemap(textOf(sitemapFile))).map(({ address }) => address));
  const news = await readSitemap(textOf(newsSitemapFile));
  expect(news.filter(({ address }) => !all.has(address))).toEqual([]);
  const past = explainers.flatMap(({ id, updates }) =>
    updates
      .filter(
        ({ kind, day, published }) =>
          kind === 'development' && Date.parse(published) - Date.parse(day) > aWeek,
      )
      .map((update) => site.url + updatePage(id, update.id)),
  );
  expect(past.length).toBeGreaterThan(20);
  expect(news.filter(({ address }) => past.includes(address))).toEqual([]);
});

test('robots are told where the lists are, and those who find a hole where to report it', () => {
  for (const [, address = ''] of textOf('/robots.txt').matchAll(/^Sitemap: (.*)$/gm)) {
    expect(builtAssets()).toContain(address.slice(site.url.length));
  }
  expect(textOf(securityFile)).toMatch(/^Contact: mailto:\S+@\S+\nExpires: \d{4}-\d{2}-\d{2}T00:00:00Z\n/);
});

test('a device that keeps the site finds its icons, of the size that is told', () => {
  const icon = z.strictObject({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() });
  const manifest = z.object({ name: z.literal(site.name), start_url: z.literal('/'), icons: z.array(icon) });
  const told = manifest.parse(JSON.parse(textOf(manifestFile)));
  const sizeOf = (src: string) => {
    const bytes = bytesOf(src);
    return src.endsWith('.svg') ? 'any' : `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  };
  expect(told.icons.map(({ src }) => sizeOf(src))).toEqual(told.icons.map(({ sizes }) => sizes));
  expect(told.icons.map(({ src }) => src)).toEqual(['/favicon.svg', ...Object.values(icons)]);
  const lacking = pages.filter(
    ({ document }) => document.querySelector('link[rel="manifest"]')?.getAttribute('href') !== manifestFile,
  );
  expect(lacking.map(({ address }) => address)).toEqual([]);
});

test('explainers, facts and updates tell when they were published and changed, and no other page does', () => {
  const articles = explainers.flatMap(({ id, facts, updates }) => [
    explainerPage(id),
    ...facts.map((fact) => factPage(id, fact.id)),
    ...updates.map((update) => updatePage(id, update.id)),
  ]);
  const telling = pages.filter(({ document }) => metaOf(document, 'article:published_time').length > 0);
  expect(telling.map(({ address }) => address)).toEqual(articles.sort());
  const wrong = telling.filter(({ document }) => {
    const [published = '', modified = ''] = ['published', 'modified'].map(
      (which) => metaOf(document, `article:${which}_time`)[0] ?? '',
    );
    return metaOf(document, 'og:type')[0] !== 'article' || published > modified || modified > today;
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('explainers and facts tell reference managers how to cite them', () => {
  for (const { id, question, byline, published, facts } of explainers) {
    const document = documentAt(explainerPage(id));
    expect(document && metaOf(document, 'citation_title')).toEqual([question]);
    expect(document && metaOf(document, 'citation_author')).toEqual([byline]);
    expect(document && metaOf(document, 'citation_publication_date')).toEqual([
      published.replaceAll('-', '/'),
    ]);
    const lacking = facts.filter((fact) => {
      const address = factPage(id, fact.id);
      const page = documentAt(address);
      return page === undefined || metaOf(page, 'citation_public_url')[0] !== site.url + address;
    });
    expect(lacking.map((fact) => fact.id)).toEqual([]);
  }
});

test('explainers, facts and updates have a twin in Markdown, with the standing and the day after the words of each fact', () => {
  const twins = pages.flatMap(({ address, document }) => {
    const href = document.querySelector('link[type="text/markdown"]')?.getAttribute('href');
    return href ? [{ address, href }] : [];
  });
  const wanted = explainers.flatMap(({ id, facts, updates }) => [
    explainerPage(id),
    ...facts.map((fact) => factPage(id, fact.id)),
    ...updates.map((update) => updatePage(id, update.id)),
  ]);
  expect(twins.map(({ address, href }) => [address, href])).toEqual(
    wanted.sort().map((address) => [address, markdownTwin(address)]),
  );
  for (const { id, sections } of explainers) {
    const text = textOf(markdownTwin(explainerPage(id)));
    expect(
      sections.filter(({ title }) => !text.includes(`\n## ${title}\n`)).map(({ title }) => title),
    ).toEqual([]);
    const links = [...text.matchAll(/\]\(<[^>]*\/facts\/[^>]+>\)([^[]{0,40})/g)].map(
      ([, after = '']) => after,
    );
    expect(links.length).toBeGreaterThan(100);
    const inText = links.filter(
      (after) => !/^, (confirmed|reported|disputed|unverified|outdated)\. /.test(after),
    );
    expect(inText.filter((after) => !/^ \(fact \d+: [a-z]+, as of /.test(after))).toEqual([]);
    expect(text).toMatch(/[\uac00-\ud7a3]{2}/);
  }
  expect(twins.filter(({ href }) => /\bundefined\b|\[object|NaN/.test(textOf(href)))).toEqual([]);
});

test('no twin of a fact leaves out what must be known to read a claim, and that of an explainer tells what is not known', () => {
  const lacking = (address: string, words: readonly (string | undefined)[]) => {
    const text = textOf(markdownTwin(address));
    return words
      .filter((each) => each !== undefined && !text.includes(escapeMarkdown(each).trim()))
      .map((each) => `${address}: ${each}`);
  };
  const wanted = explainers.flatMap(({ id, facts, questions }) => [
    ...facts.flatMap((fact) =>
      lacking(factPage(id, fact.id), [
        ...fact.claims.flatMap(({ note, replaces, because }) => [note, replaces, because]),
        ...fact.mended.flatMap(({ was, now }) => [withoutStop(was), withoutStop(now)]),
      ]),
    ),
    ...lacking(
      explainerPage(id),
      questions.flatMap(({ question, why, settledBy }) => [question, why, settledBy]),
    ),
  ]);
  expect(wanted).toEqual([]);
  const notes = explainers
    .flatMap(({ facts }) => facts.flatMap(({ claims }) => claims))
    .map(({ note }) => note);
  expect(notes.filter((note) => note !== undefined).length).toBeGreaterThan(30);
});

test('what language models are told leads to files and pages that there are', () => {
  const links = [...textOf(llmsFile).matchAll(/\]\((https:[^)]+)\)/g)].map(([, link = '']) =>
    link.slice(site.url.length),
  );
  const known = new Set([...builtAssets(), ...pages.map(({ address }) => address)]);
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((link) => !known.has(link))).toEqual([]);
});
