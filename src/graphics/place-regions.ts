import { layRegionMap, type RegionMap } from '../atlas/lay-region-map.ts';
import type { Fact, Forecast, Place } from '../edition/edition.ts';
import { wordRegionMap, type SignsInWords } from '../wording/map.ts';

/** A region on the map, with the signs that it carries. */
interface Region {
  place: Place;
  path: string;
  /** The law of another state claims it. */
  isClaimed: boolean;
  /** We have entered nothing on whose land it is, and nothing that would hide the sign for it. */
  isUnentered: boolean;
  forecasts: Forecast[];
  /** Facts of what happened there. */
  facts: Fact[];
}

/** A map of regions, ready to be drawn. */
export interface PlacedRegions {
  map: RegionMap;
  regions: Region[];
  signs: SignsInWords;
  /** The map in sentences. */
  told: string;
}

/**
 * Draws regions with what was forecast of them and what happened there.
 * @throws if there is no boundary of a place, which the desk refuses
 */
export function placeRegions(
  places: readonly Place[],
  forecasts: readonly Forecast[],
  facts: readonly Fact[],
): PlacedRegions {
  const map = layRegionMap(places.map(({ id, name, area = '' }) => ({ id, name, code: area })));
  const regions = places.map((place, index) => {
    const happened = facts.filter((fact) => fact.places.includes(place));
    return {
      place,
      path: map.areas[index]?.path ?? '',
      isClaimed: place.status?.claimedBy !== undefined,
      isUnentered: place.status === undefined && happened.length === 0,
      forecasts: forecasts.filter((forecast) => forecast.places.includes(place)),
      facts: happened,
    };
  });
  const placesWhere = (has: (region: Region) => boolean) => regions.filter(has).map(({ place }) => place);
  const signs = {
    claimed: placesWhere(({ isClaimed }) => isClaimed),
    forecast: placesWhere((region) => region.forecasts.length > 0),
    happened: placesWhere((region) => region.facts.length > 0),
    unentered: placesWhere(({ isUnentered }) => isUnentered),
    plain: placesWhere(isPlain),
  };
  return { map, regions, signs, told: wordRegionMap(signs, forecasts, facts) };
}

function isPlain({ isClaimed, isUnentered, forecasts, facts }: Region): boolean {
  return !isClaimed && !isUnentered && forecasts.length === 0 && facts.length === 0;
}
