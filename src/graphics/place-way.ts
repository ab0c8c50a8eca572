import { layRouteMap, stopOf, type Leg, type RouteMap } from '../atlas/lay-route-map.ts';
import type { Claim, Fact, Place } from '../edition/edition.ts';
import { wordEvidence } from '../wording/says-who.ts';
import { wordJourney, wordRouteMap, wordUnknownWay } from '../wording/map.ts';

/** A part of a way, carried by a fact. */
export interface PartOfWay {
  fact: Fact;
  /** What is said of this part: of the end of an unknown way, what was said soonest after the journey. */
  claim: Claim;
  path: string;
  /** By what means; nothing where that is not known. */
  by?: Leg['by'];
  words: string;
}

/** A map of a way, ready to be drawn. */
export interface PlacedWay {
  map: RouteMap;
  stops: Place[];
  parts: PartOfWay[];
  /** The map in sentences. */
  told: string;
}

/**
 * Draws a way: what facts tell of it, and where it is known to have led after that.
 * @param journeys facts with a journey, in the order of the way
 * @param reached facts whose first place the way reached from the end of the last journey
 * @param shown other places to be named
 * @throws if a fact of the first kind has no journey, or one of the second no place, which the desk refuses
 */
export function placeWay(
  journeys: readonly Fact[],
  reached: readonly Fact[],
  shown: readonly Place[],
): PlacedWay {
  const told = journeys.map(partTold);
  const last = told.at(-1);
  const parts = [...told, ...(last === undefined ? [] : reached.map((fact) => partUnknown(fact, last)))];
  const stops = [...new Set([...parts.flatMap(({ leg }) => [leg.from, leg.to]), ...shown])];
  const legs = parts.map(({ leg: { from, to, by } }) => ({ from: from.id, to: to.id, by }));
  const map = layRouteMap(stops.map(stopOf), legs);
  return {
    map,
    stops,
    parts: parts.map(({ fact, claim, leg, words }, index) => ({
      fact,
      claim,
      words,
      by: leg.by,
      path: map.legs[index] ?? '',
    })),
    told: wordRouteMap(
      stops,
      parts.map(({ fact, claim, words }) => `${words}. ${fact.label}: ${wordEvidence(fact, claim)}`),
    ),
  };
}

interface Part {
  fact: Fact;
  claim: Claim;
  leg: { from: Place; to: Place; by?: Leg['by'] };
  words: string;
}

function partTold(fact: Fact): Part {
  const { journey } = fact;
  if (journey === undefined)
    throw new Error(`The fact "${fact.id}" tells of no journey. The desk let it pass.`);
  return { fact, claim: fact.current, leg: journey, words: wordJourney(journey) };
}

function partUnknown(fact: Fact, before: Part): Part {
  const [to] = fact.places;
  if (to === undefined) throw new Error(`The fact "${fact.id}" names no place. The desk let it pass.`);
  const claim = soonestAfter(fact, before.claim.asOf);
  return { fact, claim, leg: { from: before.leg.to, to }, words: wordUnknownWay(to) };
}

/** Who arrived in autumn is not proved by a count of a later year: of the claims since a day, the first; else the current one. */
function soonestAfter(fact: Fact, day: string): Claim {
  const [soonest = fact.current] = fact.claims
    .filter(({ asOf }) => asOf >= day)
    .toSorted((one, other) => (one.asOf < other.asOf ? -1 : Number(one.asOf > other.asOf)));
  return soonest;
}
