import { expect, test } from 'vitest';
import { graphOfFact } from '../../../src/formats/json-ld/fact.ts';
import { printGraph } from '../../../src/formats/json-ld/graph.ts';
import { headOfList } from '../../../src/formats/head/head-of.ts';
import { graphOfPlace } from '../../../src/formats/json-ld/place.ts';
import { graphOfSource } from '../../../src/formats/json-ld/source.ts';
import { graphOfUpdate } from '../../../src/formats/json-ld/update.ts';
import { graphOfVoice } from '../../../src/formats/json-ld/voice.ts';
import { sharedSiteCard } from '../../../src/formats/cards/shared-card.ts';
import { anExplainer } from '../../examples/edition/edition.ts';
import { aCitation, aClaim, aQuote, aSource, aVoice } from '../../examples/edition/evidence.ts';
import { aFact } from '../../examples/edition/facts.ts';
import { aCorrection, aPlace } from '../../examples/edition/story.ts';

const first = (nodes: readonly object[]) => nodes[0];

test('no words can end the script that holds them', () => {
  const text = printGraph([{ '@type': 'Quotation', text: '</script><script>alert(1)</script><!--' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ text: '</script><script>alert(1)</script><!--' }] });
});

test('a claim appears in the works that support it, and says how the fact stands and who disputes it, without a rating', () => {
  const other = aSource({ id: 'denial' });
  const sources = [aCitation(), aCitation({ source: other, stance: 'disputes' })];
  const figure = { kind: 'value', value: 6000, qualifier: 'about' } as const;
  const fact = aFact({ standing: 'disputed', claims: [aClaim({ figure, sources }), aClaim({ figure })] });
  const [, current, earlier] = graphOfFact(fact, anExplainer({ facts: [fact] }));
  expect(current).toMatchObject({
    '@type': 'Claim',
    text: `${fact.label}: about 6,000 people`,
    description:
      'This is the claim that counts. The fact stands as disputed. Voices say things that cannot both be true. Disputed by The Valley Herald.',
    author: { '@type': 'Organization', name: 'River Board' },
    appearance: [{ '@id': 'https://double-entry.example/sources/herald-2024-10-19/#work' }],
    temporalCoverage: '2024-10-18',
  });
  expect(earlier).toMatchObject({
    description: expect.stringMatching(/^The fact stands as disputed/) as string,
  });
});

test('a source of each kind is a work of its kind', () => {
  const typeOf = (kind: Parameters<typeof aSource>[0]) => first(graphOfSource(aSource(kind)));
  expect(typeOf({ kind: 'data-set' })).toMatchObject({
    '@type': 'Dataset',
    description: expect.stringMatching(/^Data set, .+ It supports no facts of our explainers/) as string,
  });
  expect(typeOf({ kind: 'academic', authors: ['Lim', 'Olsson'] })).toMatchObject({
    '@type': 'ScholarlyArticle',
    creditText: 'Lim and Olsson',
  });
  expect(typeOf({ title: '다리', language: 'ko', titleTranslated: 'The bridge' })).toMatchObject({
    '@type': 'NewsArticle',
    name: '다리',
    alternateName: 'The bridge',
    inLanguage: 'ko',
  });
});

test('a quotation is in the language in which it was printed, and its translation is a work made from it', () => {
  const speaker = aVoice({ id: 'kim', kind: 'person', name: 'Kim Da-ri' });
  const quote = aQuote({
    speaker,
    words: { language: 'ko', text: '버틴다.' },
    translation: { kind: 'person', text: 'It holds.', name: 'Ann Lee' },
  });
  const [person, words] = graphOfVoice({ ...speaker, sameAs: 'Q1', quotes: [quote] });
  expect(person).toMatchObject({ '@type': 'Person', sameAs: 'https://www.wikidata.org/entity/Q1' });
  expect(words).toMatchObject({
    text: '버틴다.',
    inLanguage: 'ko',
    workTranslation: { text: 'It holds.', translator: { name: 'Ann Lee' } },
  });
});

test('a correction says what stood there and what stands there now', () => {
  const correction = aCorrection({ was: 'Nine.', now: 'Eight.', published: '2026-11-25' });
  expect(first(graphOfUpdate(correction, anExplainer(), sharedSiteCard()))).toMatchObject({
    '@type': 'CorrectionComment',
    text: 'We wrote: “Nine.” It should have been: “Eight.”',
    datePublished: '2026-11-25',
  });
});

test('a place is told by its names and where it lies, and in no state', () => {
  const place = aPlace({ nativeNames: [{ text: '두만강', language: 'ko' }] });
  const [node, way] = graphOfPlace(place);
  expect(node).toEqual({
    '@type': 'Place',
    '@id': `https://double-entry.example/places/${place.id}/#place`,
    name: place.name,
    alternateName: ['두만강'],
    geo: { '@type': 'GeoCoordinates', latitude: place.position.lat, longitude: place.position.lon },
    mainEntityOfPage: `https://double-entry.example/places/${place.id}/`,
  });
  expect(way).toMatchObject({ '@type': 'BreadcrumbList' });
});

test('a list is part of the site, or of the explainer to which it belongs', () => {
  const list = { name: 'Sources', address: '/sources/', description: 'All 3 sources.' };
  expect(first(headOfList(list).graph)).toMatchObject({
    '@type': 'CollectionPage',
    description: 'All 3 sources.',
    isPartOf: { '@id': 'https://double-entry.example/#site' },
  });
  const explainer = anExplainer();
  const [page, way] = headOfList({ ...list, address: `/${explainer.id}/sources/` }, explainer).graph;
  expect(page).toMatchObject({
    isPartOf: { '@id': `https://double-entry.example/${explainer.id}/#article` },
  });
  expect(way).toMatchObject({ itemListElement: [{}, { name: explainer.question }, { name: 'Sources' }] });
});
