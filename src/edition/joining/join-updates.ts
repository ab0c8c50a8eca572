import { claimsBrought, dayTold } from '../claims-brought.ts';
import type { BroughtClaim, Claim, Fact, Forecast, Update } from '../edition.ts';
import type { EntryOf } from '../manuscript.ts';
import { joinBodies } from './join-bodies.ts';
import type { ListLengths } from './join-interludes.ts';
import type { Story } from './library.ts';

/** Joins the updates of an explainer, each as it stands on a page of its own. */
export function joinUpdates(
  entries: readonly EntryOf<'update'>[],
  story: Story,
  { forecasts, lengths }: { forecasts: readonly Forecast[]; lengths: ListLengths },
): Update[] {
  return entries.map((entry) => {
    const [body] = joinBodies([entry], story, lengths);
    if (body === undefined) throw new Error(`The text of "${entry.id}" was lost in joining.`);
    const { headline, day, published } = entry.data;
    const shared = {
      id: entry.id,
      formerly: entry.data.formerly ?? [],
      headline,
      day,
      published,
      brought: factsOf(entry, story).flatMap((fact) => broughtTo(fact, entry, entries)),
      forecasts: forecasts.filter(({ id }) => entry.data.forecasts?.includes(id) === true),
      body,
      passages: new Map(body.passages.map((passage) => [passage.key, passage])),
    };
    if (entry.data.kind !== 'correction') return { kind: entry.data.kind, ...shared };
    const { was, now, where, foundBy } = entry.data;
    return { kind: entry.data.kind, ...shared, was, now, where, foundBy };
  });
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
  const told = dayTold(daysOf(claim));
  return claims
    .filter((other) => other.by === claim.by && dayTold(daysOf(other)) < told)
    .toSorted((a, b) => (dayTold(daysOf(a)) < dayTold(daysOf(b)) ? 1 : -1))[0];
}

function daysOf({ asOf, recorded, sources }: Claim) {
  const supporting = sources.filter(({ stance }) => stance === 'supports');
  return { asOf, recorded, published: supporting.map(({ source }) => source.published) };
}
