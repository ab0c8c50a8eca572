import { generateAtomFeed } from 'feedsmith';
import { feedTypes } from '../../addresses.ts';
import { site } from '../../site.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { asHtml } from './markup.ts';
import { beginningOf, withoutForbidden } from './xml.ts';

/** A feed as Atom (RFC 4287). */
export function printAtom({ id, title, description, home, addresses, updated, entries }: Feed): string {
  const feed = generateAtomFeed({
    id,
    title: { value: title },
    subtitle: { value: description },
    updated: beginningOf(updated),
    authors: [{ name: site.name, uri: site.url }],
    links: [
      { rel: 'self', type: feedTypes.atom, href: addresses.atom },
      { rel: 'alternate', type: 'text/html', href: home },
    ],
    xml: { lang: site.language },
    entries: entries.map(entryOf),
  });
  return withoutForbidden(feed);
}

function entryOf(entry: FeedEntry) {
  const day = beginningOf(entry.published);
  const sources = entry.sources.flatMap(({ url, publisher, title }) =>
    url === undefined ? [] : [{ rel: 'via', href: url, title: `${publisher}: ${title}` }],
  );
  return {
    id: entry.id,
    title: { value: entry.headline },
    published: day,
    updated: day,
    authors: [{ name: entry.author }],
    links: [{ rel: 'alternate', type: 'text/html', href: entry.address }, ...sources],
    categories: [{ term: entry.kind }, { term: entry.explainer.name }],
    summary: { value: entry.summary },
    content: { type: 'html', value: asHtml(entry.content) },
  };
}
