import type { Edition, Update } from '../../edition/edition.ts';
import { explainerPage, frontPage, updatePage } from '../../addresses.ts';
import { site } from '../../site.ts';
import { withoutForbidden } from '../feeds/xml.ts';
import type { ListedPage } from './listed-pages.ts';

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';
/** Search engines of news take what is at most two days old. */
const daysOfNews = 2;
const millisecondsADay = 86_400_000;

/** The list of pages as `sitemap.xml`. */
export function printSitemap(pages: readonly ListedPage[]): string {
  const entries = pages.map(({ address, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeXml(site.url + address)}</loc>${day}</url>`;
  });
  return document(`xmlns="${sitemapNamespace}"`, entries);
}

/**
 * What is news: published up to two days before the day of the edition, in the form that search engines of news read. The day is
 * that of the edition, never of the clock. An update that tells of a development is news while the development itself is: one of
 * 2024 that we enter today would be announced as of today, under a headline in the present tense. A correction or a clarification
 * is news of the day on which we publish it, and so is an explainer. Where nothing is, the front page stands in the list as no news:
 * a list of nothing is not valid.
 */
export function printNewsSitemap({ explainers, today }: Edition): string {
  const first = dayBefore(today, daysOfNews);
  const entries = explainers
    .filter(({ isDraft }) => !isDraft)
    .flatMap(({ id, question, published, updates }) => [
      { address: explainerPage(id), title: question, published },
      ...updates
        .filter((update) => !update.isDraft && isNews(update, first))
        .map((update) => ({
          address: updatePage(id, update.id),
          title: update.headline,
          published: update.published,
        })),
    ])
    .filter(({ published }) => published >= first && published <= today)
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(newsEntry);
  const noNews = `<url><loc>${escapeXml(site.url + frontPage)}</loc></url>`;
  return document(
    `xmlns="${sitemapNamespace}" xmlns:news="${newsNamespace}"`,
    entries.length === 0 ? [noNews] : entries,
  );
}

function isNews({ kind, day }: Update, first: string): boolean {
  return kind !== 'development' || day >= first;
}

function newsEntry({ address, title, published }: { address: string; title: string; published: string }) {
  // Two or three letters: the format knows no countries.
  const language = site.language.slice(0, 2);
  const publication = `<news:publication><news:name>${escapeXml(site.name)}</news:name><news:language>${language}</news:language></news:publication>`;
  const news = `${publication}<news:publication_date>${published}</news:publication_date><news:title>${escapeXml(title)}</news:title>`;
  return `<url><loc>${escapeXml(site.url + address)}</loc><news:news>${news}</news:news></url>`;
}

function document(namespaces: string, entries: readonly string[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<urlset ${namespaces}>`, ...entries, '</urlset>'];
  return withoutForbidden(`${lines.join('\n')}\n`);
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * millisecondsADay).toISOString().slice(0, 10);
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
