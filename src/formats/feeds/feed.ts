import { explainerPage, feedAddress, frontPage, updatesPage } from '../../addresses.ts';
import type { FeedFormat, FeedKind } from '../../addresses.ts';
import type { Edition, Explainer, Source } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wordFeedTitle } from '../../wording/feed.ts';
import { entryOfUpdate, firstId, nameInFeeds } from './entry-of-update.ts';
import type { Markup } from './markup.ts';
import { wholeAddress } from './whole-address.ts';

/** A list of what changed, to be printed in any format of feeds. All its addresses are whole. */
export interface Feed {
  /** A tag URI. */
  id: string;
  title: string;
  description: string;
  /** The page that tells the same. */
  home: string;
  /** Where the feed itself stands in each format. */
  addresses: Record<FeedFormat, string>;
  /** `YYYY-MM-DD` */
  updated: string;
  /** The newest published first, at most fifty. */
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** A tag URI. */
  id: string;
  address: string;
  headline: string;
  /** In a word, for readers: `Correction`. */
  kind: string;
  explainer: { name: string; address: string };
  author: string;
  /** The day of the development, `YYYY-MM-DD`. */
  day: string;
  /** The day it went on the page, `YYYY-MM-DD`. It never changes. */
  published: string;
  /** What it changed, in one line of plain text. */
  summary: string;
  content: Markup[];
  /** Each once, in the order of the text. */
  sources: Source[];
}

/** So many entries are in a feed at most: readers fetch it again and again. */
const mostInFeed = 50;

/** A feed of the whole site: of all updates, or of the corrections among them. */
export function feedOfSite({ explainers, today }: Edition, kind: FeedKind): Feed {
  const [newest] = explainers.map(({ published }) => published).sort((a, b) => (a < b ? 1 : -1));
  return {
    ...feedOf(kind, explainers, newest ?? today),
    id: nameInFeeds(kind),
    title: wordFeedTitle(kind, site.name),
    description: describe(kind, explainers, 'of all explainers', 'the page of updates of each explainer'),
    home: wholeAddress(frontPage),
    addresses: addressesOf(kind),
  };
}

/** A feed of one explainer: of all its updates, or of the corrections among them. */
export function feedOfExplainer(explainer: Explainer, kind: FeedKind): Feed {
  const { id, question, published, updates } = explainer;
  const home = wholeAddress(updates.length === 0 ? explainerPage(id) : updatesPage(id));
  return {
    ...feedOf(kind, [explainer], published),
    id: nameInFeeds(`${firstId(explainer)}/${kind}`),
    title: wordFeedTitle(kind, question),
    description: describe(kind, [explainer], 'of this explainer', home),
    home,
    addresses: addressesOf(kind, id),
  };
}

function feedOf(
  kind: FeedKind,
  explainers: readonly Explainer[],
  before: string,
): Pick<Feed, 'updated' | 'entries'> {
  const entries = explainers
    .flatMap((explainer) => toldIn(kind, explainer).map((update) => entryOfUpdate(explainer, update)))
    .sort(newestFirst)
    .slice(0, mostInFeed);
  return { updated: entries[0]?.published ?? before, entries };
}

function toldIn(kind: FeedKind, { updates }: Explainer) {
  return kind === 'updates' ? updates : updates.filter((update) => update.kind === 'correction');
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function describe(kind: FeedKind, explainers: readonly Explainer[], whose: string, home: string): string {
  const count = explainers.flatMap((explainer) => toldIn(kind, explainer)).length;
  const what =
    kind === 'updates'
      ? `What happened and what we corrected: the updates ${whose}, with their sources.`
      : `What we had wrong and mended: the corrections ${whose}.`;
  if (count === 0) return `${what} There are none so far.`;
  return count > mostInFeed ? `${what} The newest ${mostInFeed} are here; all are on ${home}.` : what;
}

function addressesOf(kind: FeedKind, explainer?: string): Feed['addresses'] {
  const address = (format: FeedFormat) => wholeAddress(feedAddress(kind, format, explainer));
  return { atom: address('atom'), rss: address('rss'), json: address('json') };
}
