import { expect, test } from 'vitest';
import { assembleEdition } from '../../../src/edition/assemble-edition.ts';
import type { WrittenEntry } from '../../../src/edition/written-entry.ts';
import { joined } from '../../examples/joined-story.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenQuote, aWrittenUpdate } from '../../examples/written-entries/story.ts';
import { aWrittenStory, aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const withdrawn = { on: '2026-11-25', because: 'The table was of another bridge.' };
const boats = (given = {}) =>
  aWrittenFigure('boats', {
    number: 8,
    label: 'Boats under the bridge',
    unit: 'boats',
    standing: 'withdrawn',
    claims: [aFigureClaim({ value: 30, sources: [{ source: 'leaflet' }] })],
    withdrawn: { ...withdrawn, see: 'workers' },
    formerly: ['ships'],
    ...given,
  });
const correction = aWrittenUpdate('2026-11-25-boats', 'We had it wrong.', {
  kind: 'correction',
  headline: 'A fact is withdrawn.',
  published: '2026-11-25',
  facts: ['boats'],
  sources: ['flyer'],
  was: 'a',
  now: 'b',
  where: 'The start',
});
const flyer = aWrittenSource('flyer', { withdrawn });
const withdrawnUpdate = aWrittenUpdate('2026-11-20-boats', 'Boats came.', {
  headline: 'Boats came.',
  withdrawn: { ...withdrawn, see: '2026-11-25-boats' },
});
const shown = () =>
  joined(aWrittenStoryWith(boats(), aWrittenSource('leaflet'), flyer, correction, withdrawnUpdate));

test('a withdrawn fact is gone from every list, and is kept as it stood', () => {
  const { edition, explainer } = shown();
  expect(explainer.facts.map(({ id }) => id)).not.toContain('boats');
  expect(explainer.tally.map(({ standing }) => standing)).not.toContain('withdrawn');
  expect(edition.voices.flatMap(({ claims }) => claims.map(({ fact }) => fact.id))).not.toContain('boats');
  expect(explainer.withdrawn.facts).toMatchObject([
    { ...{ on: '2026-11-25', because: withdrawn.because }, stood: { id: 'boats', number: 8 } },
  ]);
  expect(explainer.withdrawn.facts[0]?.see).toBe(explainer.facts.find(({ id }) => id === 'workers'));
});

test('what a withdrawn fact refers to are copies, so that nothing that stands knows of it', () => {
  const { edition, explainer } = shown();
  const voice = explainer.withdrawn.facts[0]?.stood.current.by;
  expect(voice?.id).toBe('river-board');
  expect(edition.voices).not.toContain(voice);
});

test('a source that only what was withdrawn cites keeps its page and stands in no list', () => {
  const { edition } = shown();
  expect(edition.sources.map(({ id }) => id)).toEqual(['herald']);
  expect(edition.unlistedSources).toMatchObject([{ id: 'leaflet', facts: [] }]);
});

test('a withdrawn source and a withdrawn update are kept apart', () => {
  const { edition, explainer } = shown();
  expect(edition.withdrawn.sources).toMatchObject([{ stood: { id: 'flyer' }, on: '2026-11-25' }]);
  expect(explainer.updates.map(({ id }) => id)).toEqual(['2026-11-25-boats']);
  expect(explainer.withdrawn.updates).toMatchObject([{ id: '2026-11-20-boats', headline: 'Boats came.' }]);
  expect(explainer.withdrawn.updates[0]?.see).toBe(explainer.updates[0]);
});

test('the correction that tells of a withdrawn fact brought nothing', () => {
  expect(shown().explainer.updates[0]?.brought).toEqual([]);
});

test('the correction and what it told was withdrawn know of each other', () => {
  const { edition, explainer } = shown();
  const [told] = explainer.updates;
  expect(told?.withdrawn.facts).toEqual(explainer.withdrawn.facts);
  expect(told?.withdrawn.sources).toEqual(edition.withdrawn.sources);
  const brief = { explainer: 'bridge', id: '2026-11-25-boats', headline: 'A fact is withdrawn.' };
  expect(explainer.withdrawn.facts[0]?.toldIn).toMatchObject([brief]);
  expect(edition.withdrawn.sources[0]?.toldIn).toMatchObject([brief]);
});

test('earlier addresses of what was withdrawn lead to the page that tells it', () => {
  expect(shown().edition.moved).toEqual([{ from: '/bridge/facts/ships/', to: '/bridge/facts/boats/' }]);
});

test('of an explainer withdrawn as a whole nothing stands, and all its pages are known', () => {
  const story: WrittenEntry[] = [
    ...aWrittenStory().filter(({ kind }) => kind !== 'explainer'),
    aWrittenExplainer('It did: <Fact id="reopening">on 18 October 2024</Fact>.', { withdrawn }),
  ];
  const { edition } = assembleEdition(story);
  expect(edition?.explainers).toEqual([]);
  expect(edition?.sources).toEqual([]);
  expect(edition?.unlistedSources.map(({ id }) => id)).toEqual(['herald']);
  expect(edition?.withdrawn.explainers[0]?.pages).toEqual([
    '/bridge/',
    '/bridge/sources/',
    '/bridge/timeline/',
    '/bridge/facts/article-2/',
    '/bridge/facts/carries-traffic/',
    '/bridge/facts/cost-per-worker/',
    '/bridge/facts/cost/',
    '/bridge/facts/reopening/',
    '/bridge/facts/workers/',
    '/bridge/forecasts/reopens-in-autumn/',
  ]);
});

test('a quotation that can be read in a withdrawn source only does not stand', () => {
  const { explainer } = joined(
    aWrittenStoryWith(
      flyer,
      correction,
      boats(),
      aWrittenSource('leaflet'),
      aWrittenQuote('shout', { source: 'flyer' }),
    ),
  );
  expect(explainer.quotes.map(({ id }) => id)).toEqual(['engineer-on-time']);
});

test('where nothing was withdrawn, nothing is kept apart', () => {
  const { edition, explainer } = joined(aWrittenStory());
  expect([edition.withdrawn, edition.unlistedSources, explainer.withdrawn]).toEqual([
    { explainers: [], sources: [] },
    [],
    { facts: [], updates: [] },
  ]);
});
