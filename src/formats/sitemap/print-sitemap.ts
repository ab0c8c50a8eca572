import type { Edition } from '../../edition/edition.ts';
import { explainerPage, updatePage } from '../../addresses.ts';
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
 * What was published up to two days before the day of the edition, in the form that search engines of news read. The day is that
 * of the edition, never of the clock.
 */
export function printNewsSitemap({ explainers, today }: Edition): string {
  const first = dayBefore(today, daysOfNews);
  const entries = explainers
    .filter(({ isDraft }) => !isDraft)
    .flatMap(({ id, question, published, updates }) => [
      { address: explainerPage(id), title: question, published },
      ...updates
        .filter(({ isDraft }) => !isDraft)
        .map((update) => ({
          address: updatePage(id, update.id),
          title: update.headline,
          published: update.published,
        })),
    ])
    .filter(({ published }) => published >= first && published <= today)
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(newsEntry);
  return document(`xmlns="${sitemapNamespace}" xmlns:news="${newsNamespace}"`, entries);
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
