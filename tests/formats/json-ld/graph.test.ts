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
import { nodes } from '../../examples/json-ld/graph-schema.ts';

const first = (nodes: readonly object[]) => nodes[0];

test('no words can end the script that holds them', () => {
  const text = printGraph([{ '@type': 'Quotation', text: '</script><script>alert(1)</script><!--' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ text: '</script><script>alert(1)</script><!--' }] });
});

test('a claim appears in the works that support it, and the one that counts says how the fact stands and who disputes it, without a rating', () => {
  const other = aSource({ id: 'denial' });
  const sources = [aCitation(), aCitation({ source: other, stance: 'disputes' })];
  const figure = { kind: 'value', value: 6000, qualifier: 'about' } as const;
  const fact = aFact({ standing: 'disputed', claims: [aClaim({ figure, sources }), aClaim({ figure })] });
  const [, current] = graphOfFact(fact, anExplainer({ facts: [fact] }));
  expect(current).toMatchObject({
    '@type': 'Claim',
    text: `${fact.label}: about 6,000 people`,
    description:
      'This is the claim that counts. The fact stands as disputed. Voices say things that cannot both be true. What is counted: Everybody who crossed, once for each day. Disputed by The Valley Herald.',
    author: { '@type': 'Organization', name: 'River Board' },
    appearance: [{ '@id': 'https://double-entry.example/sources/herald-2024-10-19/#work' }],
    temporalCoverage: '2024-10-18',
  });
});

test('no claim but the one that counts is said to be confirmed, while a dispute is one between claims', () => {
  const [current, other] = [aClaim(), aClaim({ by: aVoice({ id: 'tribune', name: 'The Tribune' }) })];
  const described = (given: Parameters<typeof aFact>[0]) => {
    const fact = aFact({ claims: [current, other], ...given });
    return graphOfFact(fact, anExplainer({ facts: [fact] }))[2];
  };
  const before = 'This is not the claim that counts: that is the one of River Board, as of 18 October 2024.';
  const counted = 'What is counted: Everybody who crossed, once for each day.';
  expect(described({ standing: 'confirmed' })).toMatchObject({
    description: `${before} The standing of the fact, confirmed, is that of the other claim. ${counted}`,
  });
  expect(described({ standing: 'disputed' })).toMatchObject({
    description: `${before} The fact stands as disputed. Voices say things that cannot both be true. ${counted}`,
  });
});

test('a fact tells machines what qualifies it: why it stands so, what is counted, notes and corrections', () => {
  const figure = { kind: 'value', value: 6000 } as const;
  const claim = aClaim({
    figure,
    note: 'On foot.',
    replaces: '60,000',
    because: 'Misread.',
    isAdmission: true,
  });
  const mended = { was: '60,000.', now: '6,000.', day: '2026-12-02' };
  const correction = {
    explainer: 'bridge',
    id: '2026-12-02-crossings',
    headline: 'Fewer cross',
    day: '2026-12-02',
    published: '2026-12-02',
  };
  const fact = aFact({
    standing: 'reported',
    standingNote: 'Nobody else counts.',
    claims: [claim],
    mended: [{ ...mended, correction }, mended],
  });
  const [page, node] = graphOfFact(fact, anExplainer({ facts: [fact] }));
  const counted = 'What is counted: Everybody who crossed, once for each day.';
  const told = {
    '@type': 'CorrectionComment',
    text: 'We wrote: “60,000.” It should have been: “6,000.”',
    datePublished: '2026-12-02',
  };
  expect(page).toMatchObject({
    description: expect.stringContaining(`River Board. Nobody else counts. ${counted}`) as string,
    correction: [
      {
        ...told,
        '@id': 'https://double-entry.example/bridge/updates/2026-12-02-crossings/#update',
        url: 'https://double-entry.example/bridge/updates/2026-12-02-crossings/',
      },
      { ...told, url: 'https://double-entry.example/bridge/facts/crossings/' },
    ],
  });
  expect(nodes.factPage.safeParse(page).error).toBeUndefined();
  expect(node).toMatchObject({
    description: expect.stringContaining(
      `Nobody else counts. ${counted} Said against the voice’s own interest. On foot. Before a correction: 60,000. Misread.`,
    ) as string,
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
