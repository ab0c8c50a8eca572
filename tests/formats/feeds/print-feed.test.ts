import { describe, expect, test } from 'vitest';
import { feedFormats } from '../../../src/addresses.ts';
import { feedOfExplainer } from '../../../src/formats/feeds/feed.ts';
import { asHtml } from '../../../src/formats/feeds/markup.ts';
import { printFeed } from '../../../src/formats/feeds/print-feed.ts';
import { site } from '../../../src/site.ts';
import { aCitation, aClaim, aSource } from '../../examples/edition/evidence.ts';
import { anExplainer } from '../../examples/edition/edition.ts';
import { aFact } from '../../examples/edition/facts.ts';
import { aBody, anUpdate } from '../../examples/edition/story.ts';
import { readStrictly } from '../../examples/feeds/read-strictly.ts';

const sources = [
  aCitation({ source: aSource({ url: 'https://herald.example/?a=1&b="2"' }) }),
  aCitation({ source: { ...aSource({ id: 'tribune' }), url: undefined, noAddress: 'In print.' } }),
];
const fact = aFact({ claims: [aClaim({ figure: { kind: 'value', value: 7000 }, sources })] });

function feedSaying(words: string) {
  const body = aBody({ text: [{ kind: 'paragraph', pieces: [{ kind: 'words', words }] }] });
  const update = anUpdate({ headline: words, body, brought: [{ fact, claim: fact.current }] });
  return feedOfExplainer(anExplainer({ question: words, byline: words, updates: [update] }), 'updates');
}

describe.each(feedFormats)('a feed as %s', (format) => {
  test.each([
    ['plain words', 'The bridge is open.'],
    ['markup', 'A <b>bold</b> & "quoted" &amp; <script>alert(1)</script>'],
    ['the end of a CDATA section', 'a ]]> b ]]]]><![CDATA[> c'],
    ['Hangul, Cyrillic and pictures', '조선로동당 · Курск · 👩🏽‍🚒 · 𠮷'],
  ])('is read back as it was told: %s', async (_what, words) => {
    const feed = feedSaying(words);
    const [entry] = feed.entries;
    const read = await readStrictly(printFeed(feed, format), format);
    expect(read).toEqual({
      title: `Updates: ${words}`,
      home: `${site.url}/bridge/updates/`,
      self: `${site.url}/bridge/updates.${format}`,
      entries: [
        {
          id: entry?.id,
          address: `${site.url}/bridge/updates/2026-11-24-open/`,
          headline: words,
          published: '2026-11-24',
          author: words,
          tags: ['Development', words],
          html: asHtml(entry?.content ?? []),
        },
      ],
    });
  });

  test('keeps words that look like a comment', async () => {
    const printed = printFeed(feedSaying('a <!-- b --> c'), format);
    await expect(readStrictly(printed, format)).resolves.toBeDefined();
    expect(printed).toContain('a <!-- b --> c');
  });

  test('stays readable whatever the words hold', async () => {
    const read = await readStrictly(
      printFeed(feedSaying('a\u0000\u0008\u001b\ufffe b \ud800 c'), format),
      format,
    );
    expect(read.entries).toHaveLength(1);
    expect(read.entries[0]?.headline).toMatch(/^a.* b . c$/su);
  });

  test('is valid without any entry', async () => {
    const empty = feedOfExplainer(anExplainer(), 'corrections');
    const printed = printFeed(empty, format);
    expect((await readStrictly(printed, format)).entries).toEqual([]);
    expect(printed).toContain('There are none so far.');
  });
});

test('an Atom entry was published and updated on the day it went on the page, and names its sources', () => {
  const atom = printFeed(feedSaying('Open.'), 'atom');
  expect(atom.match(/<(updated|published)>[^<]*/g)).toEqual([
    '<updated>2026-11-24T00:00:00.000Z',
    '<published>2026-11-24T00:00:00.000Z',
    '<updated>2026-11-24T00:00:00.000Z',
  ]);
  expect(atom).toContain('xml:lang="en-GB"');
  expect(atom.match(/<link [^>]*rel="via"[^>]*>/g)).toEqual([
    '<link href="https://herald.example/?a=1&amp;b=&quot;2&quot;" rel="via" title="The Valley Herald: Bridge reopens after repairs"/>',
  ]);
});

test('an RSS item has an id that is no address, and a description without markup', () => {
  const rss = printFeed(feedSaying('Open <now>.'), 'rss');
  expect(rss).toContain('<guid isPermaLink="false">tag:');
  expect(rss).toContain('<pubDate>Tue, 24 Nov 2026 00:00:00 GMT</pubDate>');
  expect(rss).toContain(
    '<description>People who cross the bridge in a day: 7,000 people (River Board, the first figure here).</description>',
  );
});

test('a JSON Feed item has its sources as data', () => {
  const feed: unknown = JSON.parse(printFeed(feedSaying('Open.'), 'json'));
  const herald = {
    publisher: 'The Valley Herald',
    title: 'Bridge reopens after repairs',
    published: '2024-10-19',
  };
  expect(feed).toMatchObject({
    items: [
      {
        content_text: expect.stringContaining('23 November 2026: Open.') as string,
        _sources: {
          about: `${site.url}/method/`,
          list: [{ ...herald, url: 'https://herald.example/?a=1&b="2"' }, herald],
        },
      },
    ],
  });
});
