import { describe, expect, test } from 'vitest';
import { feedOfExplainer, feedOfSite } from '../../../src/formats/feeds/feed.ts';
import { site } from '../../../src/site.ts';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aCorrection, anUpdate } from '../../examples/edition/story.ts';

const update = (id: string, published: string, day: string) => anUpdate({ id, published, day });
const correction = aCorrection({ id: 'mended', published: '2026-11-26', day: '2024-01-01' });
const bridge = anExplainer({
  updates: [update('first', '2026-11-25', '2026-11-24'), correction, update('b', '2026-11-25', '2026-11-20')],
});
const ferry = anExplainer({
  id: 'ferry',
  question: 'Does the ferry run?',
  updates: [update('a', '2026-11-25', '2026-11-24')],
});
const edition = anEdition({ explainers: [bridge, ferry] });
const namesIn = (feed: { entries: { id: string }[] }) => feed.entries.map(({ id }) => id.replace(/.*:/, ''));

describe('the feed of updates', () => {
  test('tells all kinds, by the day we published them, then by the day in the world, then by id', () => {
    expect(namesIn(feedOfSite(edition, 'updates'))).toEqual([
      'bridge/updates/mended',
      'bridge/updates/first',
      'ferry/updates/a',
      'bridge/updates/b',
    ]);
    expect(namesIn(feedOfExplainer(ferry, 'updates'))).toEqual(['ferry/updates/a']);
  });

  test('is as new as its newest entry', () => {
    expect(feedOfSite(edition, 'updates').updated).toBe('2026-11-26');
    expect(feedOfExplainer(ferry, 'updates').updated).toBe('2026-11-25');
  });

  test('holds the newest fifty and says where the others are', () => {
    const many = Array.from({ length: 51 }, (_, n) =>
      update(`u${n}`, '2026-11-25', n === 0 ? '2026-01-01' : '2026-11-24'),
    );
    const feed = feedOfExplainer(anExplainer({ updates: many }), 'updates');
    expect(feed.entries).toHaveLength(50);
    expect(namesIn(feed)).not.toContain('bridge/updates/u0');
    expect(feed.description).toBe(
      `What happened and what we corrected: the updates of this explainer, with their sources. The newest 50 are here; all are on ${site.url}/bridge/updates/.`,
    );
    expect(feedOfExplainer(ferry, 'updates').description).not.toContain('newest');
  });
});

describe('the feed of corrections', () => {
  test('tells corrections only', () => {
    expect(namesIn(feedOfSite(edition, 'corrections'))).toEqual(['bridge/updates/mended']);
  });

  test('says that there are none so far, and is as old as the explainer', () => {
    const feed = feedOfExplainer(ferry, 'corrections');
    expect(feed.entries).toEqual([]);
    expect(feed.updated).toBe('2026-11-24');
    expect(feed.description).toBe(
      'What we had wrong and mended: the corrections of this explainer. There are none so far.',
    );
  });
});

test('every feed has a name, a title, a page and addresses of its own', () => {
  const feeds = [
    feedOfSite(edition, 'updates'),
    feedOfSite(edition, 'corrections'),
    feedOfExplainer(ferry, 'updates'),
    feedOfExplainer(anExplainer(), 'corrections'),
  ];
  const name = (thing: string) => `tag:${site.authority.name},${site.authority.since}:${thing}`;
  expect(feeds.map(({ id, title, home, addresses }) => [id, title, home, addresses.atom])).toEqual([
    [name('updates'), 'Updates: Double Entry', `${site.url}/`, `${site.url}/updates.atom`],
    [name('corrections'), 'Corrections: Double Entry', `${site.url}/`, `${site.url}/corrections.atom`],
    [
      name('ferry/updates'),
      'Updates: Does the ferry run?',
      `${site.url}/ferry/updates/`,
      `${site.url}/ferry/updates.atom`,
    ],
    [
      name('bridge/corrections'),
      'Corrections: Is the bridge open again?',
      // Without an update there is no page of updates.
      `${site.url}/bridge/`,
      `${site.url}/bridge/corrections.atom`,
    ],
  ]);
});

test('an edition without any explainer has feeds too, of its own day', () => {
  expect(feedOfSite(anEdition({ explainers: [], today: '2026-12-01' }), 'updates').updated).toBe(
    '2026-12-01',
  );
});
