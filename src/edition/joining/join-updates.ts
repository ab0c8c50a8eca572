import { claimsBrought, dayTold } from '../claims-brought.ts';
import type { BroughtClaim, Claim, Fact, Forecast, Question, Section, Update } from '../edition.ts';
import type { EntryOf } from '../manuscript.ts';
import { isDraft } from '../staging.ts';
import { placeOfCorrection } from '../place-of-correction.ts';
import { joinBodies } from './join-bodies.ts';
import type { ListLengths } from './join-interludes.ts';
import { named, type Story } from './library.ts';

type CorrectionData = Extract<EntryOf<'update'>['data'], { kind: 'correction' }>;

/** What is joined of the explainer before its updates. */
interface Joined {
  forecasts: readonly Forecast[];
  questions: readonly Question[];
  sections: readonly Section[];
  lengths: ListLengths;
}

/** Joins the updates of an explainer, each as it stands on a page of its own, and counts for each fact those that name it. */
export function joinUpdates(
  entries: readonly EntryOf<'update'>[],
  story: Story,
  { forecasts, questions, sections, lengths }: Joined,
): Update[] {
  for (const entry of entries) {
    for (const fact of factsOf(entry, story)) fact.changes += 1;
  }
  return entries.map((entry) => {
    const [body] = joinBodies([entry], story, lengths);
    if (body === undefined) throw new Error(`The text of "${entry.id}" was lost in joining.`);
    const { headline, day, published } = entry.data;
    const shared = {
      id: entry.id,
      formerly: entry.data.formerly ?? [],
      headline,
      isDraft: isDraft(entry),
      day,
      published,
      facts: factsOf(entry, story),
      // Filled in when all updates are joined.
      correctedBy: [],
      brought: factsOf(entry, story).flatMap((fact) => broughtTo(fact, entry, entries)),
      forecasts: forecasts.filter(({ id }) => entry.data.forecasts?.includes(id) === true),
      questions: questions.filter(({ answeredBy }) => answeredBy?.id === entry.id),
      withdrawn: { facts: [], sources: [] },
      body,
      passages: new Map(body.passages.map((passage) => [passage.key, passage])),
    };
    if (entry.data.kind !== 'correction') return { kind: entry.data.kind, ...shared };
    return { kind: entry.data.kind, ...shared, ...joinCorrection(entry.data, story, sections) };
  });
}

function joinCorrection(data: CorrectionData, { library, ...story }: Story, sections: readonly Section[]) {
  const { was, now, where, foundBy, quotes = [], sources = [] } = data;
  return {
    was,
    now,
    where,
    place: placeOfCorrection(where, sections),
    foundBy,
    quotes: quotes.map((id) => named(story.quotes, id)),
    sources: sources.flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** The facts that an update names, but for those that were withdrawn. */
function factsOf({ data }: EntryOf<'update'>, { facts }: Story): Fact[] {
  return (data.facts ?? []).flatMap((id) => facts.get(id) ?? []);
}

function broughtTo(
  fact: Fact,
  update: EntryOf<'update'>,
  updates: readonly EntryOf<'update'>[],
): BroughtClaim[] {
  const naming = updates.filter(({ data }) => data.facts?.includes(fact.id) === true).map(({ data }) => data);
  const dated = fact.claims.map((claim) => ({ ...daysOf(claim), claim }));
  return claimsBrought(dated, update.data, naming).map(({ claim }) => ({
    fact,
    claim,
    before: lastSaidBefore(fact, claim),
  }));
}

/** What the same voice had last said of a fact before a claim. */
function lastSaidBefore({ claims }: Fact, claim: Claim): Claim | undefined {
  const told = dayOfClaim(claim);
  return newestTold(claims.filter((other) => other.by === claim.by && dayOfClaim(other) < told));
}

/** The claim told last; of one day the first in the order given. */
export function newestTold(claims: readonly Claim[]): Claim | undefined {
  return claims.toSorted((a, b) => {
    const [first, second] = [dayOfClaim(a), dayOfClaim(b)];
    return first === second ? 0 : first < second ? 1 : -1;
  })[0];
}

/** The day on which a claim was told: `YYYY-MM-DD`. See `dayTold`. */
export function dayOfClaim(claim: Claim): string {
  return dayTold(daysOf(claim));
}

function daysOf({ asOf, recorded, sources }: Claim) {
  const supporting = sources.filter(({ stance }) => stance === 'supports');
  return { asOf, recorded, published: supporting.map(({ source }) => source.published) };
}
