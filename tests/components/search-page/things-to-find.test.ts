import { describe, expect, test } from 'vitest';
import type { ThingToFind } from '../../../src/components/search-page/thing-to-find.ts';
import { thingsToFind } from '../../../src/components/search-page/things-to-find.ts';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aCitation, aClaim, aForecast, aSource, aVoice } from '../../examples/edition/evidence.ts';
import { aFact, aStatementFact } from '../../examples/edition/facts.ts';
import { aBody, aCorrection, aPlace, aQuestion, aTerm, anUpdate } from '../../examples/edition/story.ts';

const source = aSource({ id: 'herald', publisher: 'The Valley Herald', title: 'The bridge' });
const claim = aClaim({
  asOf: '2026-02-12',
  figure: { kind: 'value', value: 11000 },
  sources: [aCitation({ source, words: '다리는' })],
});
const fact = aFact({
  id: 'crossings',
  number: 3,
  standing: 'disputed',
  claims: [claim],
  current: claim,
  sources: [source],
});
const edition = anEdition({
  explainers: [
    anExplainer({
      facts: [fact, aStatementFact({ id: 'who', number: 4 })],
      updates: [
        anUpdate({ id: 'opened' }),
        aCorrection({ id: 'mended', was: 'five lanes', now: 'six lanes' }),
      ],
      forecasts: [aForecast()],
      questions: [aQuestion()],
      terms: [aTerm()],
    }),
  ],
  sources: [{ ...source, facts: [fact] }],
  voices: [
    aVoice({ id: 'service', name: 'Bridge Inspection Service', shortName: 'BIS' }),
    aVoice({
      id: 'kim',
      name: 'Kim Da-ri',
      shortName: 'Kim',
      nativeName: { language: 'ko', text: '김다리', short: '김' },
    }),
  ],
  places: [aPlace()],
});
const things = thingsToFind(edition);
const of = (kind: ThingToFind['kind']) => things.filter((thing) => thing.kind === kind);

describe('what can be found', () => {
  test('is everything that stands, each with the address of its page or place', () => {
    const ofEdition = things.filter(({ kind }) => kind !== 'page');
    expect(ofEdition.map(({ kind, address }) => [kind, address])).toEqual([
      ['explainer', '/bridge/'],
      ['section', expect.stringMatching(/^\/bridge\/#/)],
      ['fact', '/bridge/facts/crossings/'],
      ['fact', '/bridge/facts/who/'],
      ['term', expect.stringMatching(/^\/bridge\/#term-/)],
      ['update', '/bridge/updates/opened/'],
      ['update', '/bridge/updates/mended/'],
      ['forecast', expect.stringMatching(/^\/bridge\/forecasts\//)],
      ['question', expect.stringMatching(/^\/bridge\/#question-/)],
      ['source', '/sources/herald/'],
      ['voice', '/voices/service/'],
      ['voice', '/voices/kim/'],
      ['place', expect.stringMatching(/^\/places\//)],
    ]);
  });

  test('says of a fact its number, its figure, whose word it is, as of when, and how it stands', () => {
    const [counted, worded] = of('fact');
    expect(counted).toMatchObject({ mark: 'Fact 3', standing: 'disputed', says: undefined });
    expect(counted?.line).toMatch(/^11,000 .+, as of 12 Feb 2026$/);
    expect(worded?.says).toBeTruthy();
    expect(worded?.line).toMatch(/, as of /);
  });

  test('is found by the words of its sources, of what it is measured by and of what it put right', () => {
    expect(of('fact')[0]?.texts).toContain('다리는');
    expect(of('source')[0]?.texts).toContain('다리는');
    expect(of('update')[1]?.texts).toEqual(expect.arrayContaining(['five lanes', 'six lanes']));
    expect(of('forecast')[0]?.texts.length).toBeGreaterThan(3);
  });

  test('names a voice by its short name too, where that has other letters', () => {
    expect(of('voice').map(({ title, names }) => [title, names.map(({ text }) => text)])).toEqual([
      ['Bridge Inspection Service (BIS)', []],
      ['Kim Da-ri', ['김다리', '김']],
    ]);
  });

  test('is each page of the site once, by all its names, and the timeline of an explainer that has one', () => {
    const pages = of('page').map(({ title, address, texts }) => [title, address, texts]);
    expect(pages).toContainEqual(['Method', '/method/', ['How facts are entered', 'methodology']]);
    expect(pages).toContainEqual(['Corrections', '/corrections/', [undefined]]);
    expect(new Set(pages.map(([, address]) => address)).size).toBe(pages.length);
    expect(pages).toContainEqual(['What happened when', '/bridge/timeline/', ['timeline']]);
    const without = thingsToFind(anEdition({ explainers: [] }));
    expect(without.filter(({ address }) => address.includes('timeline'))).toEqual([]);
  });

  test('is nothing that was withdrawn, and no source that only such things cite', () => {
    const withdrawn = anEdition({
      explainers: [
        anExplainer({
          withdrawn: {
            facts: [{ stood: aFact({ id: 'gone' }), on: '2026-11-24', because: 'It was wrong.', toldIn: [] }],
            updates: [],
          },
        }),
      ],
      unlistedSources: [aSource({ id: 'gone-too' })],
    });
    expect(thingsToFind(withdrawn).filter(({ address }) => address.includes('gone'))).toEqual([]);
  });
});

test('sections say whose they are where there are several explainers', () => {
  const linesOf = (count: number) =>
    thingsToFind(
      anEdition({
        explainers: ['bridge', 'dam']
          .slice(0, count)
          .map((id) => anExplainer({ id, question: `Is the ${id} open?` })),
      }),
    ).flatMap(({ kind, line }) => (kind === 'section' ? [line] : []));
  expect(linesOf(1)).toEqual(['']);
  expect(linesOf(2)).toEqual(['Is the bridge open?', 'Is the dam open?']);
});

test('our own words for a source without a title are not said to be in its language', () => {
  const sources = [
    aSource({ title: '[Briefing]', language: 'ko' }),
    aSource({ title: '다리', language: 'ko' }),
    aSource({ title: 'The bridge', language: 'en' }),
  ];
  const found = thingsToFind(anEdition({ explainers: [], sources })).filter(({ kind }) => kind === 'source');
  expect(found.map(({ language }) => language)).toEqual([undefined, 'ko', undefined]);
});

test('the words of running text are those of its blocks, with quotations', () => {
  const pieces = [
    { kind: 'words' as const, words: 'Six' },
    { kind: 'emphasis' as const, pieces: [{ kind: 'words' as const, words: 'teen' }] },
  ];
  const body = aBody();
  const update = anUpdate({
    body: {
      ...body,
      text: [
        { kind: 'paragraph', pieces },
        {
          kind: 'list',
          isOrdered: false,
          items: [[{ kind: 'paragraph', pieces: [{ kind: 'words', words: 'lanes' }] }]],
        },
        { kind: 'table', rows: [[[{ kind: 'words', words: 'cell' }]]] },
        { kind: 'forecasts' },
      ],
    },
  });
  const found = thingsToFind(anEdition({ explainers: [anExplainer({ updates: [update] })] })).find(
    ({ kind }) => kind === 'update',
  );
  expect(found?.texts.join(' ')).toMatch(/Sixteen lanes cell/);
});
