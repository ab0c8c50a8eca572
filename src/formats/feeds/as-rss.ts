import { generateRssFeed } from 'feedsmith';
import { feedTypes } from '../../addresses.ts';
import { site } from '../../site.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { asHtml } from './markup.ts';
import { beginningOf, withoutForbidden } from './xml.ts';

/** A feed as RSS 2.0, with the full text as `content:encoded`. */
export function printRss({ title, description, home, addresses, updated, entries }: Feed): string {
  const feed = generateRssFeed({
    title,
    link: home,
    description,
    language: site.language,
    lastBuildDate: beginningOf(updated),
    atom: { links: [{ rel: 'self', type: feedTypes.rss, href: addresses.rss }] },
    items: entries.map(itemOf),
  });
  return withoutForbidden(feed);
}

function itemOf(entry: FeedEntry) {
  return {
    guid: { value: entry.id, isPermaLink: false },
    title: entry.headline,
    link: entry.address,
    pubDate: beginningOf(entry.published),
    // Readers take a description for HTML.
    description: asHtml([entry.summary]),
    categories: [{ name: entry.kind }, { name: entry.explainer.name }],
    dc: { creators: [entry.author] },
    content: { encoded: asHtml(entry.content) },
  };
}
