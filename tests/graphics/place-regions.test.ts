import { expect, test } from 'vitest';
import { placeRegions } from '../../src/graphics/place-regions.ts';
import { aForecast, aSource, aVoice } from '../examples/edition/evidence.ts';
import { aStatementFact } from '../examples/edition/facts.ts';
import { aPlace } from '../examples/edition/story.ts';

const line = { says: 'x', sources: [aSource()] };
const claimedBy = { ...line, claimant: aVoice({ shortName: 'Russia' }) };
const donetsk = aPlace({
  id: 'donetsk',
  name: 'Donetsk',
  area: 'UA-14',
  status: { internationalLaw: line, claimedBy },
});
const kursk = aPlace({ id: 'kursk', name: 'Kursk', area: 'RU-KRS', status: { internationalLaw: line } });
const crimea = aPlace({ id: 'crimea', name: 'Crimea', area: 'UA-43' });

test('a region has its signs from what forecasts and facts are about, and from who claims it', () => {
  const forecast = aForecast({
    places: [donetsk],
    said: '2024-06-22',
    by: aVoice({ shortName: 'The Daily' }),
  });
  const fact = aStatementFact({ label: 'Soldiers in Kursk', places: [kursk] });
  const { regions, signs, told } = placeRegions([donetsk, kursk, crimea], [forecast], [fact]);
  expect(
    regions.map(({ isClaimed, forecasts, facts }) => [isClaimed, forecasts.length, facts.length]),
  ).toEqual([
    [true, 1, 0],
    [false, 0, 1],
    [false, 0, 0],
  ]);
  expect(regions.every(({ path }) => path.startsWith('M'))).toBe(true);
  expect(signs).toEqual({
    claimed: [donetsk],
    forecast: [donetsk],
    happened: [kursk],
    unentered: [crimea],
    plain: [],
  });
  expect(told).toBe(
    'A map of Ukraine and its neighbours, with the border of Ukraine that international law recognises. Hatched: Donetsk, in Ukraine. The law of Russia claims it; by international law it is not part of that state. In outline: Donetsk, in Ukraine. Named in a forecast of 22 June 2024, by The Daily. Solid: Kursk, in Russia. What happened there: Soldiers in Kursk: River Board, as of 18 Oct 2024, reported. Dotted: Crimea, in Ukraine. We have entered no source yet for whose land Crimea is. The table after the map says the same.',
  );
});

test('signs that no region carries are not told', () => {
  expect(placeRegions([kursk], [], []).told).toBe(
    'A map of Ukraine and its neighbours, with the border of Ukraine that international law recognises. Named without a sign: Kursk, in Russia. The table after the map says the same.',
  );
});
