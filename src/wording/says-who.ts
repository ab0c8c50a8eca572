import type { Claim, Fact } from '../edition/edition.ts';
import { wordShortDay } from './day.ts';
import { wordFact } from './fact.ts';
import { wordCount } from './list.ts';

/** The newest claim of each voice but the one that the card shows. */
export function otherVoicesLatest(fact: Fact): Claim[] {
  const latest = new Map<string, Claim>();
  for (const claim of fact.claims) {
    const known = latest.get(claim.by.id);
    if (claim.by.id !== fact.current.by.id && (known === undefined || claim.asOf > known.asOf)) {
      latest.set(claim.by.id, claim);
    }
  }
  return [...latest.values()];
}

/** What else was said of a fact, counted: `2 other voices, 5 earlier figures`; nothing if the card shows all there is. */
export function wordMoreClaims(fact: Fact): string | undefined {
  const others = otherVoicesLatest(fact);
  const rest = fact.claims.filter((claim) => claim !== fact.current && !others.includes(claim));
  const when = rest.every((claim) => claim.asOf <= fact.current.asOf) ? 'earlier' : 'other';
  const what = fact.current.figure === undefined ? 'statement' : 'figure';
  const parts = [
    ...(others.length > 0 ? [wordCount(others.length, 'other voice')] : []),
    ...(rest.length > 0 ? [wordCount(rest.length, `${when} ${what}`)] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** One claim in a few words, to stand beside others: `UK Defence Intelligence: more than 6,000 (15 Jun 2025)`. */
export function wordClaim(fact: Fact, claim: Claim): string {
  const what = claim.figure === undefined ? claim.says : wordFact(fact, claim);
  return `${claim.by.shortName}: ${what ?? fact.label} (${wordShortDay(claim.asOf)})`;
}

/** The same for a line: a claim without a figure is named by its voice and day only. */
export function wordClaimInLine(fact: Fact, claim: Claim): string {
  return claim.figure === undefined
    ? `${claim.by.shortName}, ${wordShortDay(claim.asOf)}`
    : wordClaim(fact, claim);
}
