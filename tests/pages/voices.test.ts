import { describe, expect, test, vi } from 'vitest';
import type { Voice } from '../../src/edition/edition.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import VoicePage from '../../src/pages/voices/[voice].astro';
import VoicesPage from '../../src/pages/voices/index.astro';
import { anEdition } from '../examples/edition/edition.ts';
import { aClaim, aForecast, aQuote, aVoice } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';
import { printedDocument, wordsOf } from '../examples/printing.ts';

vi.mock('../../src/edition/load-edition.ts', () => ({ loadEdition: vi.fn() }));

const kim = aVoice({
  id: 'kim',
  kind: 'person',
  name: 'Kim Da-ri',
  nativeName: { language: 'ko', text: '김다리' },
  roles: [
    { title: 'Chief engineer', from: '2020', to: '2024-06' },
    { title: 'Engineer', to: '2019' },
  ],
  about: 'Kim built the bridge.',
  party: 'belligerent',
  sameAs: 'Q42',
});

function print(voice: Voice): Promise<Document> {
  return printedDocument(VoicePage, { props: { voice } });
}

describe('the page of a voice', () => {
  test('says who it is: name, name in its own script, offices with their days, position', async () => {
    const page = await print(kim);
    expect(wordsOf(page.querySelector('h1'))).toBe('Kim Da-ri 김다리');
    expect(page.querySelector('h1 [lang]')?.getAttribute('lang')).toBe('ko');
    const words = wordsOf(page.querySelector('.evidence-head'));
    expect(words).toContain('Kim built the bridge.');
    expect(words).toContain('Offices Chief engineer, from 2020, until June 2024 Engineer, until 2019');
    expect(words).toContain('Party to the war.');
    expect(page.querySelector('a[href="https://www.wikidata.org/wiki/Q42"]')).not.toBeNull();
  });

  test('lists what it said of facts, the newest first, with the sources', async () => {
    const claims = ['2024-03-01', '2025', '2024-12-31'].map((asOf, index) => ({
      fact: aFact({ number: index + 1, label: `Matter number ${index + 1}` }),
      claim: aClaim({ asOf, figure: { kind: 'value', value: index + 1 } }),
    }));
    const page = await print({ ...kim, claims });
    expect([...page.querySelectorAll('.record-head')].map(wordsOf)).toEqual([
      '2025',
      '31 Dec 2024',
      '1 Mar 2024',
    ]);
    expect(wordsOf(page.querySelector('.record'))).toContain('The Valley Herald');
  });

  test('prints its words as they were printed, with the translation and whose it is', async () => {
    const quote = aQuote({
      speaker: kim,
      venue: 'at the opening',
      words: { language: 'ko', text: '버틸 것이다.' },
      translation: { kind: 'person', text: 'It will hold.', name: 'Ada Lee' },
    });
    const quotation = (await print({ ...kim, quotes: [quote] })).querySelector('.quotation');
    expect(quotation?.querySelector('blockquote')?.getAttribute('lang')).toBe('ko');
    expect(wordsOf(quotation)).toBe(
      '버틸 것이다. It will hold. Engineer, 18 October 2024, at the opening. Printed in Korean, translated by Ada Lee. Printed by The Valley Herald.',
    );
  });

  test('lists its forecasts with what became of them', async () => {
    const record = (
      await print({ ...kim, forecasts: [aForecast({ because: 'It opened in October.' })] })
    ).querySelector('[aria-labelledby=forecasts] .record');
    expect(wordsOf(record)).toContain(
      '1 Jun 2024 The bridge will open before winter. Happened It opened in October.',
    );
  });

  test('has no empty headings', async () => {
    expect([...(await print(kim)).querySelectorAll('h2')].map(wordsOf)).toEqual(['In this edition']);
  });
});

test('all voices stand in groups by kind, with how much each says', async () => {
  vi.mocked(loadEdition).mockResolvedValue(
    anEdition({ voices: [aVoice(), { ...kim, quotes: [aQuote()], forecasts: [aForecast(), aForecast()] }] }),
  );
  const page = await printedDocument(VoicesPage);
  expect([...page.querySelectorAll('h2')].map(wordsOf)).toEqual(['People 1', 'Organisations 1']);
  expect(wordsOf(page.querySelector('#kim'))).toBe(
    'Kim Da-ri 김다리 Chief engineer 1 quotation and 2 forecasts Party to the war',
  );
});
