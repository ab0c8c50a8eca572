/** What the tags of running text find the things they name with. The desk has checked all ids; what is missing here is our mistake. */
import { factMarkId } from '../../addresses.ts';
import type {
  Edition,
  Explainer,
  Fact,
  Forecast,
  Passage,
  Place,
  Quote,
  Term,
} from '../../edition/edition.ts';

/** The explainer whose page this is. */
export function explainerOf(locals: App.Locals): Explainer {
  if (locals.explainer === undefined)
    throw new Error('The page has not said whose words these are: set Astro.locals.explainer.');
  return locals.explainer;
}

function editionOf(locals: App.Locals): Edition {
  if (locals.edition === undefined)
    throw new Error('The page has not said what is printed: set Astro.locals.edition.');
  return locals.edition;
}

export function factNamed(locals: App.Locals, id: string): Fact {
  return named(explainerOf(locals).facts, 'fact', id);
}

/** @param ids separated by spaces */
export function factsNamed(locals: App.Locals, ids: string): Fact[] {
  return eachNamed(ids).map((id) => factNamed(locals, id));
}

/** @param ids separated by spaces */
export function forecastsNamed(locals: App.Locals, ids: string): Forecast[] {
  return eachNamed(ids).map((id) => named(explainerOf(locals).forecasts, 'forecast', id));
}

export function quoteNamed(locals: App.Locals, id: string): Quote {
  return named(explainerOf(locals).quotes, 'quote', id);
}

/** @param ids separated by spaces */
export function placesNamed(locals: App.Locals, ids: string): Place[] {
  return eachNamed(ids).map((id) => named(editionOf(locals).places, 'place', id));
}

export function termNamed(locals: App.Locals, id: string): Term {
  return named(editionOf(locals).terms, 'term', id);
}

export function passageNamed(locals: App.Locals, key: string): Passage {
  const passage = explainerOf(locals).passages.get(key);
  if (passage === undefined)
    throw new Error(`The edition has no passage "${key}". Build again from unchanged content.`);
  return passage;
}

/**
 * Whether a tag is where something stands for the first time on the page, so that its card or entry can lead back there.
 * @param passage the key that the parser gave the first tag of each thing in a passage; the other tags have none
 */
export function standsFirst(
  locals: App.Locals,
  passage: string | undefined,
  thing: { fact: string } | { source: string } | { quote: string },
): boolean {
  if (passage === undefined) return false;
  const { facts, citations, quotes } = passageNamed(locals, passage);
  if ('fact' in thing) return facts.some(({ fact, isFirst }) => isFirst && fact.id === thing.fact);
  if ('source' in thing)
    return citations.some(({ source, isFirst }) => isFirst && source.id === thing.source);
  return quotes.some(({ quote, isFirst }) => isFirst && quote.id === thing.quote);
}

/**
 * The id of a fact's mark where the fact stands for the first time on the page: its card leads back there.
 * @param passage as `standsFirst` takes it
 */
export function firstMarkId(
  locals: App.Locals,
  passage: string | undefined,
  fact: string,
): string | undefined {
  return standsFirst(locals, passage, { fact }) ? factMarkId(fact) : undefined;
}

function named<Thing extends { id: string }>(things: Thing[], kind: string, id: string): Thing {
  const thing = things.find((candidate) => candidate.id === id);
  if (thing === undefined) throw new Error(`There is no ${kind} "${id}" in this explainer.`);
  return thing;
}

function eachNamed(ids: string): string[] {
  return ids.split(/\s+/).filter((id) => id !== '');
}
