import { sourceKinds } from '../../schemas/source.ts';
import type { Fact, Forecast, Passage, Place, Quote, Source, Voice } from '../edition.ts';
import { by, once } from './order.ts';

/** Everything of an explainer that rests on sources and voices. */
export interface InUse {
  facts: readonly Fact[];
  quotes: readonly Quote[];
  forecasts: readonly Forecast[];
  passages: readonly Passage[];
  places: readonly Place[];
  founding: Source | undefined;
}

/** Every source cited anywhere in an explainer, by kind in the order of the schema, then publisher, then title. */
export function sourcesOf({ facts, quotes, forecasts, passages, places, founding }: InUse): Source[] {
  const cited = [
    ...(founding === undefined ? [] : [founding]),
    ...facts.flatMap((fact) => fact.sources),
    ...facts.flatMap(sourcesOfClause),
    ...quotes.map(({ source }) => source),
    ...forecasts.map(({ source }) => source),
    ...passages.flatMap(({ citations }) => citations.map(({ source }) => source)),
    ...places.flatMap(({ status }) =>
      status === undefined ? [] : [...status.internationalLaw.sources, ...(status.claimedBy?.sources ?? [])],
    ),
  ];
  return once(cited).sort(
    by(({ kind, publisher, title, id }) => [sourceKinds.indexOf(kind), publisher, title, id]),
  );
}

/** Sources that a clause names besides its claims. */
function sourcesOfClause(fact: Fact): Source[] {
  if (fact.kind !== 'clause') return [];
  return [...(fact.leftOut ? [fact.leftOut.source] : []), ...fact.renderings.map(({ source }) => source)];
}

/** Every voice that speaks anywhere in an explainer, by name. */
export function voicesOf({ facts, quotes, forecasts, places }: InUse): Voice[] {
  const speaking = [
    ...facts.flatMap((fact) => fact.voices),
    ...quotes.map(({ speaker }) => speaker),
    ...forecasts.map((forecast) => forecast.by),
    ...places.flatMap(({ status }) => (status?.claimedBy === undefined ? [] : [status.claimedBy.claimant])),
  ];
  return once(speaking).sort(by(({ name, id }) => [name, id]));
}

/** Sources with all that they are taken from, over however many steps. */
export function withOrigins(sources: readonly Source[]): Set<Source> {
  const reached = new Set(sources);
  for (const source of reached) for (const origin of source.derivedFrom) reached.add(origin);
  return reached;
}
