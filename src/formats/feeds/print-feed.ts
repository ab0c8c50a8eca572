import type { FeedFormat } from '../../addresses.ts';
import { printAtom } from './as-atom.ts';
import { printJsonFeed } from './as-json-feed.ts';
import { printRss } from './as-rss.ts';
import type { Feed } from './feed.ts';

const printers: Record<FeedFormat, (feed: Feed) => string> = {
  atom: printAtom,
  rss: printRss,
  json: printJsonFeed,
};

/** A feed as the text of a file. */
export function printFeed(feed: Feed, format: FeedFormat): string {
  return printers[format](feed);
}
