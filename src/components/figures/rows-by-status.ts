import type { Fact, Forecast, Place } from '../../edition/edition.ts';

/** A place with what was forecast of it and what happened there. */
export interface RowOfPlace {
  place: Place;
  forecasts: Forecast[];
  facts: Fact[];
}

/** Something told of places of one row. */
interface ToldOf<Told> {
  told: Told;
  /** Names of the places, where it is not told of all places of the row. */
  only: string[];
}

/** Places of which the laws say the same in the same words. */
export interface RowOfPlaces {
  places: Place[];
  status: Place['status'];
  forecasts: ToldOf<Forecast>[];
  facts: ToldOf<Fact>[];
}

/** Puts places of the same status into one row, so that their laws and sources stand once. Rows stand in the order of their first places. */
export function rowsByStatus(rows: readonly RowOfPlace[]): RowOfPlaces[] {
  const groups = Map.groupBy(rows, ({ place }) => wordsOf(place));
  return [...groups.values()].map((group) => ({
    places: group.map(({ place }) => place),
    status: group[0]?.place.status,
    forecasts: toldOf(group, ({ forecasts }) => forecasts),
    facts: toldOf(group, ({ facts }) => facts),
  }));
}

/** What the laws say of a place, and where that stands. */
function wordsOf({ status }: Place): string {
  return JSON.stringify(
    [status?.internationalLaw, status?.claimedBy].map((line) => [
      line?.says,
      line?.sources.map(({ id }) => id),
    ]),
  );
}

function toldOf<Told>(group: readonly RowOfPlace[], toldIn: (row: RowOfPlace) => Told[]): ToldOf<Told>[] {
  return [...new Set(group.flatMap(toldIn))].map((told) => {
    const named = group.filter((row) => toldIn(row).includes(told));
    return { told, only: named.length === group.length ? [] : named.map(({ place }) => place.name) };
  });
}
