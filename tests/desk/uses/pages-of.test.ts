import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openManuscript } from '../../../src/desk/open-manuscript.ts';
import { findThings } from '../../../src/desk/uses/find-things.ts';
import { pagesOf } from '../../../src/desk/uses/pages-of.ts';
import { usesOf } from '../../../src/desk/uses/uses-of.ts';
import { referableKinds } from '../../../src/schemas/fields.ts';
import { aLinkedStory } from '../../examples/a-linked-story.ts';
import { writeContent, type Files } from '../../examples/content-folder.ts';

function pages(written: string, changes: Files = {}): string[] {
  const { manuscript } = openManuscript(dirname(writeContent({ ...aLinkedStory, ...changes })));
  const { things } = findThings(manuscript, { written, kinds: referableKinds });
  return things.flatMap((thing) => pagesOf(manuscript, thing, usesOf(manuscript, thing)));
}

function inOrder(...addresses: string[]): string[] {
  return addresses.toSorted();
}

const everyFact = ['/bridge/facts/half/', '/bridge/facts/rest/', '/bridge/facts/workers/'];
const everyForecast = ['/bridge/forecasts/opens/', '/forecasts/'];
const everySource = ['/bridge/sources/', '/sources/', '/sources/herald/'];

describe('the pages that show', () => {
  test('a fact are its own, those of its evidence, of facts worked out with it, and of the story', () => {
    expect(pages('workers')).toEqual(
      inOrder(
        ...['/', '/bridge/', '/bridge/facts/rest/', '/bridge/facts/workers/', '/voices/river-board/'],
        ...everySource,
        ...everyForecast,
      ),
    );
    expect(pages('rest')).toEqual(['/bridge/', ...everyFact, ...everySource, '/voices/river-board/']);
  });

  test('a source are its own, the lists, and all that cites it', () => {
    expect(pages('source/herald')).toEqual(
      inOrder(
        ...['/', '/bridge/', '/voices/reporter/', '/voices/river-board/'],
        ...everyFact,
        ...everySource,
        ...everyForecast,
      ),
    );
    expect(pages('source/wire')).toEqual(['/bridge/', ...everySource, '/sources/wire/']);
  });

  test.each([
    [
      'voice/reporter',
      inOrder('/bridge/', '/sources/herald/', '/voices/', '/voices/reporter/', ...everyForecast),
    ],
    ['quote/proud', ['/bridge/', '/sources/herald/', '/voices/reporter/']],
    ['forecast/opens', inOrder('/bridge/', '/voices/reporter/', ...everyForecast)],
    ['question/who-paid', ['/bridge/']],
    ['place/valley', ['/bridge/', '/places/', '/places/valley/']],
    ['term/pier', ['/bridge/']],
    ['explainer/bridge', ['/', '/bridge/', '/bridge/sources/', '/forecasts/']],
  ])('%s', (written, expected) => {
    expect(pages(written)).toEqual(expected);
  });

  test('a correction are its own, the lists, and those of what it names as wrong before', () => {
    const correction =
      '---\nkind: correction\nheadline: It was wrong.\nday: 2026-12-02\npublished: 2026-12-02\nfacts: [half]\nquotes: [proud]\nsources: [wire]\nforecasts: [opens]\nwas: 10 workers\nnow: 100 workers\nwhere: The start\n---\nA nought was lost.\n';
    const changes = { 'explainers/bridge/updates/2026-12-02-half.mdx': correction };
    expect(pages('update/2026-12-02-half', changes)).toEqual(
      inOrder(
        ...['/', '/bridge/', '/bridge/updates/', '/bridge/updates/2026-12-02-half/', '/corrections/'],
        ...['/bridge/facts/half/', '/bridge/forecasts/opens/', '/sources/herald/', '/sources/wire/'],
        '/voices/reporter/',
      ),
    );
    for (const touched of ['fact/half', 'quote/proud', 'source/wire']) {
      expect(pages(touched, changes)).toContain('/corrections/');
      expect(pages(touched)).not.toContain('/corrections/');
    }
    expect(pages('explainer/bridge', changes)).toContain('/corrections/');
  });

  test('what nothing uses are its own, and none for a source: it has no page', () => {
    expect(pages('lone', { 'sources/lone.yaml': aLinkedStory['sources/wire.yaml'] })).toEqual([]);
    expect(pages('lone', { 'voices/lone.yaml': aLinkedStory['voices/reporter.yaml'] })).toEqual([
      '/voices/',
      '/voices/lone/',
    ]);
  });

  test('the story that is not the newest do not include the front page', () => {
    const tunnel =
      '---\nquestion: A tunnel?\nkicker: A tunnel\nstandfirst: What is known.\npublished: 2026-11-25\nbyline: The desk\nstate: quiet\ndataCutOff: 2026-03-17\nkeyFacts: [half]\nhowSure: Quite sure.\nmethod: We read.\nreviewBy: 2027-02-28\n---\nYes.\n';
    expect(pages('workers', { 'explainers/tunnel/explainer.mdx': tunnel })).not.toContain('/');
  });
});
