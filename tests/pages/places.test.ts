import { describe, expect, test, vi } from 'vitest';
import type { Place } from '../../src/edition/edition.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import PlacePage from '../../src/pages/places/[place].astro';
import PlacesPage from '../../src/pages/places/index.astro';
import { anEdition } from '../examples/edition/edition.ts';
import { aForecast, aSource, aVoice } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';
import { aPlace } from '../examples/edition/story.ts';
import { printedDocument, wordsOf } from '../examples/printing.ts';

vi.mock('../../src/edition/load-edition.ts', () => ({ loadEdition: vi.fn() }));

const valley = aPlace({
  nativeNames: [{ language: 'uk', text: 'Долина' }],
  status: {
    internationalLaw: { says: 'It belongs to Valley State.', sources: [aSource()] },
    claimedBy: { says: 'It is ours.', claimant: aVoice({ shortName: 'Hill State' }), sources: [aSource()] },
  },
});

function print(place: Place): Promise<Document> {
  return printedDocument(PlacePage, { props: { place } });
}

describe('the page of a place', () => {
  test('says whose it is by each law, with the sources', async () => {
    const page = await print(valley);
    expect(wordsOf(page.querySelector('h1'))).toBe('Valley Долина');
    expect(wordsOf(page.querySelector('.particulars'))).toMatch(
      /^International law It belongs to Valley State\. .*The Valley Herald.* Law of Hill State, which claims it It is ours\./,
    );
  });

  test('lists facts with what they say today, forecasts with their end, and updates', async () => {
    const update = {
      explainer: 'bridge',
      id: '2026-11-25-more',
      headline: 'More came.',
      day: '2026-11-20',
      published: '2026-11-25',
    };
    const page = await print({ ...valley, facts: [aFact()], forecasts: [aForecast()], updates: [update] });
    expect(wordsOf(page.querySelector('[aria-labelledby=facts]'))).toMatch(
      /about 6,000 people .*Says who: River Board/,
    );
    expect(wordsOf(page.querySelector('[aria-labelledby=forecasts]'))).toContain('Happened');
    expect(page.querySelector('[aria-labelledby=updates] a')?.getAttribute('href')).toBe(
      '/bridge/updates/2026-11-25-more/',
    );
    expect(wordsOf(page.querySelector('.slip'))).toContain('Facts: 1Forecasts: 1Updates: 1');
  });

  test('says so where nothing is known, of its land or otherwise', async () => {
    const words = wordsOf((await print(aPlace())).querySelector('.evidence-head'));
    expect(words).toContain('Whose land it is No source for it is entered yet.');
    expect(words).toContain('No fact, forecast or update of ours is about it yet.');
  });
});

test('all places stand in a list with how much is known of each', async () => {
  vi.mocked(loadEdition).mockResolvedValue(
    anEdition({ places: [aPlace({ id: 'hill', name: 'Hill', facts: [aFact(), aFact()] }), valley] }),
  );
  const page = await printedDocument(PlacesPage);
  expect(wordsOf(page.querySelector('#hill'))).toBe('Hill 2 facts');
  expect(wordsOf(page.querySelector('#valley'))).toBe(
    'Valley Долина It belongs to Valley State. Nothing yet',
  );
  expect(page.querySelector('#hill a')?.getAttribute('href')).toBe('/places/hill/');
});
