import { newsSitemapFile, sitemapFile } from '../../addresses.ts';
import { site } from '../../site.ts';

/** `robots.txt`: everything may be read, and this is where the lists of pages are. */
export function printRobots(): string {
  const lists = [sitemapFile, newsSitemapFile].map((address) => `Sitemap: ${site.url}${address}`);
  return `${['User-agent: *', 'Allow: /', '', ...lists].join('\n')}\n`;
}
