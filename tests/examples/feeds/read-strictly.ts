import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { validateXML } from 'xmllint-wasm';
import { z } from 'zod';
import type { FeedFormat } from '../../../src/addresses.ts';

/** What a feed reader gets out of a feed, whatever it is written in. */
export interface ReadFeed {
  title: string;
  home: string;
  /** Where it says that it stands. */
  self: string;
  entries: ReadEntry[];
}

interface ReadEntry {
  id: string;
  address: string;
  headline: string;
  published: string;
  author: string;
  tags: string[];
  html: string;
}

/**
 * Reads a feed as the strictest of readers would.
 * @throws if it is not well formed, or not as the standard of its format asks
 */
export async function readStrictly(text: string, format: FeedFormat): Promise<ReadFeed> {
  if (format === 'json') return readJson(text);
  const grammar = readFileSync(join(import.meta.dirname, `${format}.rng`), 'utf8');
  const { errors } = await validateXML({ xml: text, schema: grammar, extension: 'relaxng' });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return format === 'atom' ? readAtom(text) : readRss(text);
}

function readAtom(text: string): ReadFeed {
  const { title, links, entries = [] } = parseAtomFeed(text);
  const leadsTo = (of: typeof links, wanted: string) =>
    given(of?.find(({ rel }) => rel === wanted)?.href, wanted);
  return {
    title: given(title?.value, 'title'),
    home: leadsTo(links, 'alternate'),
    self: leadsTo(links, 'self'),
    entries: entries.map((entry) => ({
      id: given(entry.id, 'id'),
      address: leadsTo(entry.links, 'alternate'),
      headline: given(entry.title?.value, 'title'),
      published: dayOf(given(entry.published, 'published')),
      author: given(entry.authors?.[0]?.name, 'author'),
      tags: (entry.categories ?? []).map(({ term }) => given(term, 'term')),
      html: given(entry.content?.value, 'content'),
    })),
  };
}

function readRss(text: string): ReadFeed {
  const { title, link, atom, items = [] } = parseRssFeed(text);
  return {
    title: given(title, 'title'),
    home: given(link, 'link'),
    self: given(atom?.links?.[0]?.href, 'atom:link'),
    entries: items.map((item) => ({
      id: given(item.guid?.value, 'guid'),
      address: given(item.link, 'link'),
      headline: given(item.title, 'title'),
      published: dayOf(given(item.pubDate, 'pubDate')),
      author: given(item.dc?.creators?.[0], 'dc:creator'),
      tags: (item.categories ?? []).map(({ name }) => given(name, 'category')),
      html: given(item.content?.encoded, 'content:encoded'),
    })),
  };
}

const authors = z.array(z.strictObject({ name: z.string(), url: z.url().optional() })).min(1);
const jsonItem = z.strictObject({
  id: z.string().min(1),
  url: z.url(),
  title: z.string(),
  summary: z.string(),
  content_html: z.string().min(1),
  content_text: z.string().min(1),
  date_published: z.iso.datetime(),
  date_modified: z.iso.datetime(),
  authors,
  tags: z.array(z.string()),
  _sources: z.strictObject({
    about: z.url(),
    list: z.array(
      z.strictObject({
        publisher: z.string(),
        title: z.string(),
        published: z.string(),
        url: z.url().optional(),
      }),
    ),
  }),
});
/** JSON Feed 1.1, as far as we use it. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors,
  items: z.array(jsonItem),
});

function readJson(text: string): ReadFeed {
  const { title, home_page_url, feed_url, items } = jsonFeed.parse(JSON.parse(text));
  return {
    title,
    home: home_page_url,
    self: feed_url,
    entries: items.map((item) => ({
      id: item.id,
      address: item.url,
      headline: item.title,
      published: dayOf(item.date_published),
      author: given(item.authors[0]?.name, 'author'),
      tags: item.tags,
      html: item.content_html,
    })),
  };
}

function dayOf(moment: string): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function given(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`The feed has no ${name} where it must have one.`);
  return value;
}
