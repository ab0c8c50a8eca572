import { beforeAll, describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { feedAddress, feedFormats, feedKinds, feedTypes, type FeedKind } from '../../src/addresses.ts';
import { feedOfExplainer, feedOfSite, type Feed } from '../../src/formats/feeds/feed.ts';
import { site } from '../../src/site.ts';
import { readStrictly, type ReadFeed } from '../examples/feeds/read-strictly.ts';
import { builtAssets, builtPages, bytesOf, publishedEdition } from './built-site.ts';

const edition = publishedEdition();
const whole = (address: string) => site.url + address;
const onSite = new Set([...builtPages().map(({ address }) => whole(address)), ...builtAssets().map(whole)]);

interface Offered {
  kind: FeedKind;
  explainer?: string;
  told: Feed;
}
const offered: Offered[] = feedKinds.flatMap((kind) => [
  { kind, told: feedOfSite(edition, kind) },
  ...edition.explainers.map((explainer) => ({
    kind,
    explainer: explainer.id,
    told: feedOfExplainer(explainer, kind),
  })),
]);

test('there is a feed of each kind in each format, for the site and for each explainer, and no others', () => {
  const wanted = offered.flatMap(({ kind, explainer }) =>
    feedFormats.map((format) => feedAddress(kind, format, explainer)),
  );
  const built = builtAssets().filter((address) => /\/(updates|corrections)\.[a-z]+$/.test(address));
  expect(built).toEqual(wanted.sort());
});

describe.each(offered)('the feed of $kind ($told.title)', ({ kind, explainer, told }) => {
  const read = new Map<string, ReadFeed>();
  beforeAll(async () => {
    for (const format of feedFormats) {
      const text = bytesOf(feedAddress(kind, format, explainer)).toString('utf8');
      read.set(format, await readStrictly(text, format));
    }
  });

  test.each(feedFormats)('is valid as %s, and says where it stands', (format) => {
    expect(read.get(format)?.self).toBe(whole(feedAddress(kind, format, explainer)));
    expect(read.get(format)?.title).toBe(told.title);
    expect(onSite).toContain(read.get(format)?.home);
  });

  test('tells the same in all formats, which is what the edition holds', () => {
    const [atom, rss, json] = feedFormats.map((format) => read.get(format)?.entries);
    expect(rss).toEqual(atom);
    expect(json).toEqual(atom);
    expect(atom?.map(({ id, headline, address }) => [id, headline, address])).toEqual(
      told.entries.map(({ id, headline, address }) => [id, headline, address]),
    );
    if (kind === 'updates') expect(atom?.length).toBeGreaterThan(20);
  });

  test('gives each entry an id of its own, and the day on which we published it', () => {
    const entries = read.get('atom')?.entries ?? [];
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const published = new Map(
      edition.explainers.flatMap(({ id, updates }) =>
        updates.map((update) => [whole(`/${id}/updates/${update.id}/`), update.published]),
      ),
    );
    const wrong = entries.filter((entry) => published.get(entry.address) !== entry.published);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('leads to pages that there are, by whole addresses, and fetches nothing', () => {
    const faults = (read.get('atom')?.entries ?? []).flatMap(({ id, address, html }) => {
      const { document } = parseHTML(`<body>${html}</body>`);
      const links = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
      const lost = [address, ...links].filter((link) =>
        link.startsWith(`${site.url}/`) ? !onSite.has(link) : !/^https?:\/\/[^/]+\./.test(link),
      );
      const fetched = [...document.querySelectorAll('[src], link, style, script, [style]')];
      return [...lost, ...fetched.map(({ localName }) => localName)].map((fault) => `${id}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('has the sources in the text of each entry that has any', () => {
    const lacking = told.entries.flatMap(({ id, sources }) => {
      const html = read.get('rss')?.entries.find((entry) => entry.id === id)?.html ?? '';
      return sources
        .filter((source) => !html.includes(`/sources/${source.id}/`))
        .map((source) => `${id}: ${source.id}`);
    });
    expect(lacking).toEqual([]);
    if (kind === 'updates')
      expect(told.entries.filter(({ sources }) => sources.length > 0).length).toBeGreaterThan(20);
  });
});

describe('the feeds', () => {
  const feedsIn = (document: Document) =>
    [...document.querySelectorAll('head link[rel="alternate"]')]
      .filter((link) => /atom|rss|feed/.test(link.getAttribute('type') ?? ''))
      .map((link) => [link.getAttribute('type'), link.getAttribute('href')]);
  const links = (explainer?: string) =>
    feedKinds.flatMap((kind) =>
      feedFormats.map((format) => [feedTypes[format], feedAddress(kind, format, explainer)]),
    );

  test('are named in the head of every page, those of an explainer on its own pages first', () => {
    const wrong = builtPages().filter(({ address, document }) => {
      const story = edition.explainers.find(({ id }) => address.startsWith(`/${id}/`));
      const wanted = [...(story === undefined ? [] : links(story.id)), ...links()];
      return JSON.stringify(feedsIn(document)) !== JSON.stringify(wanted);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('have titles that tell them apart', () => {
    const titles = builtPages().map(({ document }) =>
      [...document.querySelectorAll('head link[rel="alternate"]')].map((link) => link.getAttribute('title')),
    );
    expect(titles.filter((list) => new Set(list).size < list.length || list.includes(null))).toEqual([]);
  });

  test('are linked in sight at the foot of every page, and those of an explainer on its page of updates', () => {
    const lacking = builtPages().flatMap(({ address, document }) => {
      const story = edition.explainers.find(({ id }) => address === `/${id}/updates/`);
      const wanted = [...(story === undefined ? [] : links(story.id)), ...links()];
      return wanted
        .filter(([, feed]) => document.querySelector(`p.feeds a[href="${feed}"]`) === null)
        .map(([, feed]) => `${address}: ${feed}`);
    });
    expect(lacking).toEqual([]);
  });
});
