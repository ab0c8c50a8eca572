import { methodPage } from '../../addresses.ts';
import { site } from '../../site.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { asHtml, asPlainText } from './markup.ts';
import { wholeAddress } from './whole-address.ts';

/** A feed as JSON Feed 1.1, with the sources of each entry as data in `_sources`. */
export function printJsonFeed({ title, description, home, addresses, entries }: Feed): string {
  // The library of the other two leaves out a list without entries, which the standard asks for.
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: addresses.json,
    language: site.language,
    authors: [{ name: site.name, url: site.url }],
    items: entries.map(itemOf),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function itemOf(entry: FeedEntry) {
  const day = `${entry.published}T00:00:00Z`;
  return {
    id: entry.id,
    url: entry.address,
    title: entry.headline,
    summary: entry.summary,
    content_html: asHtml(entry.content),
    content_text: asPlainText(entry.content),
    date_published: day,
    date_modified: day,
    authors: [{ name: entry.author }],
    tags: [entry.kind, entry.explainer.name],
    _sources: {
      about: wholeAddress(methodPage),
      list: entry.sources.map(({ publisher, title, published, url }) => ({
        publisher,
        title,
        published,
        ...(url === undefined ? {} : { url }),
      })),
    },
  };
}
