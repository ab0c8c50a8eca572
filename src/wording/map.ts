import type { Fact, Forecast, Journey, Place } from '../edition/edition.ts';
import { wordDay } from './day.ts';
import { wordList } from './list.ts';
import { wordEvidence } from './says-who.ts';

/** What a sign on a map says, in the words of its key and of its text alternative. */
export interface SignsInWords {
  claimed: Place[];
  forecast: Place[];
  happened: Place[];
  /** Of which we have entered nothing on whose land it is. */
  unentered: Place[];
  /** Without any of these. */
  plain: Place[];
}

const countries: Readonly<Record<string, string>> = {
  UA: 'Ukraine',
  RU: 'Russia',
  BY: 'Belarus',
  MD: 'Moldova',
  RO: 'Romania',
  PL: 'Poland',
  SK: 'Slovakia',
  HU: 'Hungary',
  BG: 'Bulgaria',
};

/** A map in sentences, for those who do not see it. */
export function wordRegionMap(
  { claimed, forecast, happened, unentered, plain }: SignsInWords,
  forecasts: readonly Forecast[],
  facts: readonly Fact[],
): string {
  return [
    'A map of Ukraine and its neighbours, with the border of Ukraine that international law recognises.',
    claimed.length > 0 && `Hatched: ${wordPlaces(claimed)}. ${wordClaimants(claimed)}`,
    forecast.length > 0 && `In outline: ${wordPlaces(forecast)}. ${wordForecasts(forecasts)}`,
    happened.length > 0 && `Solid: ${wordPlaces(happened)}. ${wordHappened(facts)}`,
    unentered.length > 0 && `Dotted: ${wordPlaces(unentered)}. ${wordUnentered(unentered)}`,
    plain.length > 0 && `Named without a sign: ${wordPlaces(plain)}.`,
    'The table after the map says the same.',
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** `Kursk, in Russia, and Donetsk and Luhansk, in Ukraine` */
export function wordPlaces(places: readonly Place[]): string {
  const groups = Map.groupBy(places, ({ area = '' }) => countries[area.slice(0, 2)]);
  const words = [...groups].map(([country, ofCountry]) => {
    const names = wordList(ofCountry.map(({ name }) => name));
    return country === undefined ? names : `${names}, in ${country}`;
  });
  return words.join('; ');
}

/** Whose law claims places: `The law of Russia counts them as its own; international law does not.` */
export function wordClaimants(places: readonly Place[]): string {
  const claimants = new Set(places.flatMap(({ status }) => status?.claimedBy?.claimant.shortName ?? []));
  return `The law of ${wordList([...claimants])} claims ${places.length === 1 ? 'it' : 'them'}; by international law ${places.length === 1 ? 'it is' : 'they are'} not part of that state.`;
}

/** Who named places beforehand: `Named in a forecast of 22 June 2024, by Asia Business Daily.` */
export function wordForecasts(forecasts: readonly Forecast[]): string {
  const said = [...new Set(forecasts.map(({ said: day, by }) => `of ${wordDay(day)}, by ${by.shortName}`))];
  return `Named in ${said.length === 1 ? 'a forecast' : 'forecasts'} ${wordList(said)}.`;
}

/** Places whose status is not entered: `We have entered no source yet for whose land Crimea is.` */
export function wordUnentered(places: readonly Place[]): string {
  const names = wordList(places.map(({ name }) => name));
  return `We have entered no source yet for whose land ${names} ${places.length === 1 ? 'is' : 'are'}.`;
}

function wordHappened(facts: readonly Fact[]): string {
  const told = facts.map((fact) => `${fact.label}: ${wordEvidence(fact)}`);
  return `What happened there: ${told.join('; ')}.`;
}

/** A part of a way: `By sea from North Korea to Vladivostok`. */
export function wordJourney({ from, to, by: means }: Journey): string {
  return `By ${means} from ${from.name} to ${to.name}`;
}

/** The rest of a way, of which only the end is known: `On to Kursk; how is not known`. */
export function wordUnknownWay(to: Place): string {
  return `On to ${to.name}; by what way is not known`;
}

/** A map of a way in sentences, for those who do not see it. */
export function wordRouteMap(stops: readonly Place[], ways: readonly string[]): string {
  return `A map from Eastern Europe to Japan, with ${wordList(stops.map(({ name }) => name))}. ${ways.map((way) => `${way}.`).join(' ')} The list after the map says the same.`;
}
