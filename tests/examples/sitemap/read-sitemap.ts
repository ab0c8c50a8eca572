import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** An entry of a list of pages. */
interface ReadEntry {
  address: string;
  changed?: string | undefined;
}

const byOthers = 'node_modules/sitemap/schema/sitemap.xsd';
const both = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
</schema>`;

/**
 * Reads a list of pages as search engines do.
 * @throws if it is not as the schema of sitemaps.org asks, or that for news
 */
export async function readSitemap(text: string): Promise<ReadEntry[]> {
  const { errors } = await validateXML({
    xml: text,
    schema: both,
    preload: [
      { fileName: 'sitemap.xsd', contents: readFileSync(byOthers, 'utf8') },
      { fileName: 'news.xsd', contents: readFileSync(join(import.meta.dirname, 'news.xsd'), 'utf8') },
    ],
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return [...text.matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
    ([, address = '', changed]) => ({ address, changed }),
  );
}
