import { wordFactValue } from '../../wording/fact.ts';
import type { Claim, Correction, Explainer, Fact, Mended, Update, UpdateInBrief } from '../edition.ts';
import { by } from './order.ts';

/** The corrections among the updates of an explainer, by the day on which they went on the page, the newest first. */
export function correctionsAmong(updates: Explainer['updates']): Correction[] {
  return updates
    .filter((update) => update.kind === 'correction')
    .sort(by(({ published, day, id }) => [published, day, id]))
    .reverse();
}

/** Tells what each correction of an explainer touched: its facts, quotations and sources, and the place where it stood. */
export function noteCorrections(explainer: Explainer): void {
  for (const update of explainer.updates) update.correctedBy.push(...correctionsOf(update, explainer));
  for (const fact of explainer.facts) fact.mended.push(...mendedIn(fact, explainer));
  for (const correction of explainer.corrections) {
    const mended = mendedBy(correction, explainer.id);
    for (const thing of [...correction.quotes, ...correction.sources]) thing.mended.push(mended);
    const place =
      correction.place === 'short-answer'
        ? explainer
        : explainer.sections.find(({ id }) => id === correction.place);
    place?.mended.push(mended);
  }
  // A source may be mended by corrections of several explainers.
  for (const source of explainer.sources) source.mended.sort(by(({ day }) => [day])).reverse();
}

/** Corrections that came after an update and name a fact that it names. */
function correctionsOf(update: Update, { id, corrections }: Explainer): UpdateInBrief[] {
  return corrections
    .filter(
      ({ published, facts }) =>
        published > update.published && facts.some((fact) => update.facts.includes(fact)),
    )
    .map((correction) => inBrief(correction, id));
}

/** What was wrong in a fact: as its corrections tell it, and as those of its claims do of which no correction tells. */
function mendedIn(fact: Fact, { id, corrections }: Explainer): Mended[] {
  const ofFact = corrections.filter(({ facts }) => facts.includes(fact));
  const mended = fact.claims.filter(({ replaces }) => replaces !== undefined);
  const tellingOf = new Map(mended.map((claim) => [claim, telling(claim, ofFact)]));
  const told = ofFact.map((correction) => ({
    ...mendedBy(correction, id),
    because: mended.find((claim) => tellingOf.get(claim) === correction)?.because,
  }));
  const untold = mended
    .filter((claim) => tellingOf.get(claim) === undefined)
    .map((claim) => ({
      was: claim.replaces ?? '',
      now: wordFactValue(fact, claim) ?? claim.says ?? fact.label,
      because: claim.because,
      day: claim.recorded,
    }));
  return [...told, ...untold].sort(by(({ day }) => [day])).reverse();
}

/** The correction that tells of a mended claim: the first on its day or later, for one mended in place keeps its day. */
function telling({ recorded }: Claim, corrections: readonly Correction[]): Correction | undefined {
  return corrections.findLast(({ published }) => published >= recorded);
}

function mendedBy(correction: Correction, explainer: string): Mended {
  const { was, now, published } = correction;
  return { was, now, day: published, correction: inBrief(correction, explainer) };
}

function inBrief({ id, headline, day, published }: Correction, explainer: string): UpdateInBrief {
  return { explainer, id, headline, day, published };
}
