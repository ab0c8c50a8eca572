import { describe, expect, test } from 'vitest';
import { joined } from '../../examples/joined-story.ts';
import { aSaidClaim, aWrittenStatement } from '../../examples/written-entries/facts.ts';
import { aWrittenPlace, aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';
import {
  aWrittenExplainer,
  aWrittenForecast,
  aWrittenQuote,
  aWrittenSection,
} from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

describe('the sources and voices of an edition', () => {
  const status = {
    internationalLaw: { says: 'Of the valley.', sources: ['atlas'] },
    claimedBy: { says: 'Of the town.', claimant: 'town', sources: ['decree'] },
  };
  const entries = aWrittenStoryWith(
    aWrittenExplainer('It did.', { founding: 'founding' }),
    aWrittenSection('more', 'So.<Source id="cited" />\n\n<Places ids="north-bank" title="Places" />', {}, 2),
    aWrittenPlace('north-bank', { status }),
    aWrittenQuote('engineer-on-time', { source: 'printed', speaker: 'engineer' }),
    aWrittenForecast('reopens-in-autumn', { source: 'foretold', by: 'prophet' }),
    aWrittenStatement('carries-traffic', {
      claims: [aSaidClaim({ by: 'driver', sources: [{ source: 'seen' }] })],
    }),
    ...['founding', 'cited', 'printed', 'foretold', 'seen'].map((id) =>
      aWrittenSource(id, { publisher: id }),
    ),
    aWrittenSource('atlas', { kind: 'reference' }),
    aWrittenSource('decree', { kind: 'official-document', derivedFrom: ['original'] }),
    aWrittenSource('original', { kind: 'academic' }),
    aWrittenSource('unused'),
    ...['town', 'engineer', 'prophet', 'driver', 'silent'].map((id) => aWrittenVoice(id, { name: id })),
  );
  const { edition, explainer } = joined(entries);

  test('are those cited anywhere, by kind, publisher and title', () => {
    expect(explainer.sources.map(({ id }) => id)).toEqual([
      'decree',
      'herald',
      'cited',
      'foretold',
      'founding',
      'printed',
      'seen',
      'atlas',
    ]);
    expect(explainer.voices.map(({ id }) => id)).toEqual([
      'river-board',
      'driver',
      'engineer',
      'prophet',
      'town',
    ]);
  });

  test('include what a source is taken from, no source that is not used, and every voice', () => {
    expect(edition.sources.map(({ id }) => id)).not.toContain('unused');
    expect(edition.sources.map(({ id }) => id)).toContain('original');
    expect(edition.voices.map(({ id }) => id)).toContain('silent');
  });

  test('know who rests on them', () => {
    const herald = edition.sources.find(({ id }) => id === 'herald');
    const board = edition.voices.find(({ id }) => id === 'river-board');
    expect(herald?.facts.map(({ number }) => number)).toEqual([1, 2, 3, 5, 6]);
    expect(herald?.explainers[0]).toBe(explainer);
    expect(board?.claims.map(({ fact }) => fact.number)).toEqual([1, 2, 3, 5, 6]);
    expect(edition.sources.find(({ id }) => id === 'printed')?.quotes[0]).toBe(explainer.quotes[0]);
    expect(edition.voices.find(({ id }) => id === 'prophet')?.forecasts[0]).toBe(explainer.forecasts[0]);
  });
});
