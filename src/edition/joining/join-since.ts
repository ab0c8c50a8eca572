import type { Claim, Explainer, Fact, Forecast, MovedFact, Since } from '../edition.ts';
import { daysToAskAbout } from '../days-to-ask-about.ts';
import { dayOfClaim, newestTold } from './join-updates.ts';
import { by } from './order.ts';

/**
 * What has happened since each day that a reader may ask about: the day of each update, and the first of each month from
 * that of the first update to that of the last.
 * @returns the oldest day first; nothing where nothing has happened yet
 */
export function joinSince({
  updates,
  facts,
  forecasts,
  dataCutOff,
}: Pick<Explainer, 'updates' | 'facts' | 'forecasts' | 'dataCutOff'>): Since[] {
  // A correction changes what we said, not what happened.
  const developments = updates.filter(({ kind }) => kind !== 'correction');
  return daysToAskAbout(updates.map(({ day }) => day)).map((day) => ({
    day,
    developments: developments.filter((update) => update.day > day),
    moved: facts
      .flatMap((fact) => movedSince(fact, { after: day, until: dataCutOff }))
      .sort(by(({ fact, claim }) => [claim.figure === undefined ? 1 : 0, fact.number])),
    closed: forecasts.filter((forecast) => isClosedSince(forecast, day)),
  }));
}

/** A fact with what is said of it since a day; nothing where nobody has said anything new. */
function movedSince(fact: Fact, span: { after: string; until: string }): MovedFact[] {
  // What is told later still is our own finding, on the day on which we looked.
  const isSince = (claim: Claim) => dayOfClaim(claim) > span.after && dayOfClaim(claim) <= span.until;
  const wasThere = (claim: Claim) => dayOfClaim(claim) <= span.after;
  const claim = isSince(fact.current) ? fact.current : newestTold(fact.claims.filter(isSince));
  if (claim === undefined) return [];
  const before = countedThen(fact, claim, wasThere);
  const isAsBefore = claim.figure !== undefined && isSameClaim(claim, before);
  return isAsBefore ? [] : [{ fact, claim, before, how: howMoved(claim, before) }];
}

function howMoved(claim: Claim, before: Claim | undefined): MovedFact['how'] {
  if (before === undefined) return 'new';
  return claim.figure !== undefined && before.by === claim.by ? 'figure-moved' : 'more-said';
}

/** The claim that counted on a day: of the voice that speaks since, else the current one if it was there, else the newest. */
function countedThen(fact: Fact, claim: Claim, wasThere: (claim: Claim) => boolean): Claim | undefined {
  const then = fact.claims.filter(wasThere);
  const sameVoice = newestTold(then.filter((other) => other.by === claim.by));
  return sameVoice ?? (wasThere(fact.current) ? fact.current : newestTold(then));
}

function isSameClaim({ figure }: Claim, other: Claim | undefined): boolean {
  return JSON.stringify(figure) === JSON.stringify(other?.figure);
}

function isClosedSince({ resolved }: Forecast, day: string): boolean {
  if (resolved === undefined) return false;
  // Of a month or year only its end is certain, and a reader would rather read of one forecast too many.
  return resolved.length === day.length ? resolved > day : resolved >= day.slice(0, resolved.length);
}
