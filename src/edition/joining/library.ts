import type { Fact, Place, Quote, Source, Term, Voice } from '../edition.ts';

/** Things by id. */
export type Shelf<Thing> = ReadonlyMap<string, Thing>;

/** What exists in the world, joined: what all explainers share. */
export interface Library {
  sources: Shelf<Source>;
  voices: Shelf<Voice>;
  places: Shelf<Place>;
  terms: Shelf<Term>;
}

/** What one explainer states, joined: what its running text refers to. */
export interface Story {
  library: Library;
  facts: Shelf<Fact>;
  quotes: Shelf<Quote>;
}

/**
 * The thing that an id names.
 * @throws if there is none, which the rule every-reference-exists should have said before
 */
export function named<Thing>(shelf: Shelf<Thing>, id: string): Thing {
  const thing = shelf.get(id);
  if (thing === undefined)
    throw new Error(`"${id}" was to be joined but does not exist. A rule let it pass.`);
  return thing;
}

/** Things by id, in the order given. */
export function shelve<Thing extends { id: string }>(things: readonly Thing[]): Shelf<Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
