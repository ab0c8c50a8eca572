import { describe, expect, test, vi } from 'vitest';
import type { Edition, Source } from '../../src/edition/edition.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import SourcePage from '../../src/pages/sources/[source].astro';
import SourcesPage from '../../src/pages/sources/index.astro';
import { anEdition, anExplainer } from '../examples/edition/edition.ts';
import { aCitation, aClaim, aQuote, aSource } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';
import { printedDocument, wordsOf } from '../examples/printing.ts';

vi.mock('../../src/edition/load-edition.ts', () => ({ loadEdition: vi.fn() }));

const agency = aSource({
  id: 'dari-agency',
  kind: 'state-media',
  publisher: 'Dari Agency',
  title: '다리 개통',
  titleTranslated: 'Bridge opened',
  language: 'ko',
  party: 'belligerent',
});
const claim = aClaim({
  figure: { kind: 'value', value: 6000, qualifier: 'about' },
  sources: [aCitation({ source: agency, at: 'paragraph 2', words: '약 6천 명' }), aCitation()],
});
const fact = aFact({ number: 7, standing: 'disputed', claims: [claim] });
agency.facts = [fact];

function printAll(edition: Edition): Promise<Document> {
  vi.mocked(loadEdition).mockResolvedValue(edition);
  return printedDocument(SourcesPage);
}

function printOne(source: Source): Promise<Document> {
  return printedDocument(SourcePage, { props: { source } });
}

describe('all sources', () => {
  const edition = anEdition({ explainers: [anExplainer({ facts: [fact] })], sources: [agency, aSource()] });

  test('stand in groups by kind, in the order of the kinds, with their number', async () => {
    const page = await printAll(edition);
    expect([...page.querySelectorAll('section h2')].map(wordsOf)).toEqual([
      'State media 1',
      'Newspapers and news sites 1',
    ]);
    expect(wordsOf(page.querySelector('.lead'))).toContain('2 sources, grouped by kind.');
  });

  test('are counted by kind in a navigation, with hollow squares for those that speak for a state', async () => {
    const kinds = (await printAll(edition)).querySelector('nav.kinds');
    expect([...(kinds?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '#kind-state-media',
      '#kind-newspaper',
    ]);
    expect([...(kinds?.querySelectorAll('.squares i') ?? [])].map((square) => square.className)).toEqual([
      'is-party',
      '',
    ]);
  });

  test('carry their title in their own language, the translation, and the facts they support', async () => {
    const entry = (await printAll(edition)).querySelector('#dari-agency');
    expect(entry?.querySelector('a')?.getAttribute('lang')).toBe('ko');
    expect(wordsOf(entry)).toContain(
      'Dari Agency Party to the war 다리 개통 Bridge opened 19 October 2024, Korean',
    );
    const mark = entry?.querySelector('a.mark');
    expect(mark?.getAttribute('href')).toBe('/bridge/facts/crossings/');
    expect(mark?.getAttribute('aria-label')).toBe('Fact 7, disputed: People who cross the bridge in a day');
  });

  test('say that they are background where no fact cites them', async () => {
    expect(wordsOf((await printAll(edition)).querySelector('#herald-2024-10-19 .source-facts'))).toBe(
      'background',
    );
  });

  test('name the explainer of the facts only where there are several', async () => {
    const single = (await printAll(edition)).querySelector('#dari-agency .source-facts');
    expect(wordsOf(single)).not.toContain('Is the bridge open again?');
    const several = anEdition({
      ...edition,
      explainers: [...edition.explainers, anExplainer({ id: 'tunnel' })],
    });
    expect(wordsOf((await printAll(several)).querySelector('#dari-agency .source-facts'))).toContain(
      'Is the bridge open again?',
    );
  });
});

describe('the page of a source', () => {
  test('is headed by its title in its own language, with the translation below', async () => {
    const page = await printOne(agency);
    expect(page.querySelector('h1')?.getAttribute('lang')).toBe('ko');
    expect(wordsOf(page.querySelector('h1'))).toBe('다리 개통');
    expect(wordsOf(page.querySelector('.lead'))).toBe('Bridge opened');
  });

  test('says what kind of source it is, for whom it speaks, and when it was last seen', async () => {
    const words = wordsOf((await printOne(agency)).querySelector('dl'));
    expect(words).toContain('State media An outlet that a state owns or directs.');
    expect(words).toContain('Party to the war. A state at war, or somebody who speaks for one');
    expect(words).toContain('Last seen 20 November 2026');
    expect(words).toContain('Published 19 October 2024, in Korean');
  });

  test('gives its address, or says why there is none', async () => {
    expect(
      (await printOne(agency)).querySelector('dl a[href="https://herald.example/bridge"]'),
    ).not.toBeNull();
    const unseen = { ...agency, url: undefined, noAddress: 'It was read in print.' };
    expect(wordsOf((await printOne(unseen)).querySelector('dl'))).toContain('Address It was read in print.');
  });

  test('lists every claim it supports, with its own words in its own language', async () => {
    const record = (await printOne(agency)).querySelector('.record');
    expect(wordsOf(record)).toContain('People who cross the bridge in a day Disputed about 6,000 people');
    expect(wordsOf(record)).toContain('River Board, as of 18 October 2024; here paragraph 2');
    expect(record?.querySelector('q')?.getAttribute('lang')).toBe('ko');
    expect(wordsOf(record)).toContain('약 6천 명 in Korean');
  });

  test('says so where it disputes a claim or only gives context', async () => {
    const withStance = (stance: 'disputes' | 'context') => {
      const source = { ...agency };
      source.facts = [aFact({ claims: [aClaim({ sources: [aCitation({ source, stance })] })] })];
      return printOne(source);
    };
    expect(wordsOf((await withStance('disputes')).querySelector('.record'))).toContain(
      'This source disputes it.',
    );
    expect(wordsOf((await withStance('context')).querySelector('.record'))).toContain(
      'This source gives context',
    );
  });

  test('prints the quotations that stand in it, and does not name itself again', async () => {
    const page = await printOne({ ...agency, quotes: [aQuote({ source: agency, at: 'minute 3' })] });
    const quotation = page.querySelector('.quotation');
    expect(wordsOf(quotation)).toBe('It will hold. Kim Da-ri, Engineer, 18 October 2024. At minute 3.');
  });

  test('names where it takes its statement from, its archived copy, licence, and that it is gone', async () => {
    const words = wordsOf(
      (
        await printOne({
          ...agency,
          derivedFrom: [aSource()],
          archived: { url: 'https://archive.example/1', day: '2025-01-02' },
          licence: 'CC BY 4.0',
          gone: '2026-01-01',
          authors: ['Ada Lee', 'Bo Park'],
        })
      ).querySelector('dl'),
    );
    expect(words).toContain('Takes it from The Valley Herald, Bridge reopens after repairs');
    expect(words).toContain('https://archive.example/1, copied on 2 January 2025');
    expect(words).toContain('Licence CC BY 4.0');
    expect(words).toContain('The address stopped answering on 1 January 2026.');
    expect(words).toContain('By Ada Lee and Bo Park');
  });

  test('leads back to the explainers that use it', async () => {
    const page = await printOne({ ...agency, explainers: [anExplainer()] });
    expect(wordsOf(page.querySelector('.slip .plain a'))).toBe('Is the bridge open again?');
  });
});
