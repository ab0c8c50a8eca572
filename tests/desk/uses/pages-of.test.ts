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

const everyFact = ['/bridge/facts/half/', '/bridge/facts/rest/', '/bridge/facts/workers/'];
const everySource = ['/bridge/sources/', '/sources/', '/sources/herald/'];

describe('the pages that show', () => {
  test('a fact are its own, those of its evidence, of facts worked out with it, and of the story', () => {
    expect(pages('workers')).toEqual([
      '/',
      '/bridge/',
      '/bridge/facts/rest/',
      '/bridge/facts/workers/',
      ...everySource,
      '/voices/river-board/',
    ]);
    expect(pages('rest')).toEqual(['/bridge/', ...everyFact, ...everySource, '/voices/river-board/']);
  });

  test('a source are its own, the lists, and all that cites it', () => {
    expect(pages('source/herald')).toEqual([
      '/',
      '/bridge/',
      ...everyFact,
      ...everySource,
      '/voices/reporter/',
      '/voices/river-board/',
    ]);
    expect(pages('source/wire')).toEqual(['/bridge/', ...everySource, '/sources/wire/']);
  });

  test.each([
    ['voice/reporter', ['/bridge/', '/sources/herald/', '/voices/', '/voices/reporter/']],
    ['quote/proud', ['/bridge/', '/sources/herald/', '/voices/reporter/']],
    ['forecast/opens', ['/bridge/', '/voices/reporter/']],
    ['question/who-paid', ['/bridge/']],
    ['place/valley', ['/bridge/']],
    ['term/pier', ['/bridge/']],
    ['explainer/bridge', ['/', '/bridge/', '/bridge/sources/']],
  ])('%s', (written, expected) => {
    expect(pages(written)).toEqual(expected);
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
