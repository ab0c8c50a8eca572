import type { Claim, Fact } from '../edition/edition.ts';
import { wordDay } from './day.ts';
import { wordFact, wordFactValue, wordUnit } from './fact.ts';
import { wordStanding } from './standing.ts';

/** What stands on top of a fact's page. */
export interface FactHeading {
  /** The figure or the article, set large; nothing for an event or a statement. */
  figure?: string | undefined;
  /** What is read after the figure. */
  unit?: string | undefined;
  /** The sentence: it is the heading itself where there is no figure. */
  sentence: string;
}

/** Figure or sentence: the heading of a fact's page. */
export function headingOf(fact: Fact): FactHeading {
  const figure = fact.kind === 'event' ? undefined : wordFact(fact);
  const sentence = fact.current.says ?? fact.label;
  if (figure === undefined) return { sentence };
  return {
    figure,
    unit: wordUnit(fact),
    sentence: fact.kind === 'clause' ? fact.document : fact.label,
  };
}

/** A fact in two sentences, for those who see only a link to its page. */
export function describeFact(fact: Fact): string {
  const { current, label, standing } = fact;
  const value = fact.kind === 'event' || fact.kind === 'statement' ? current.says : wordFactValue(fact);
  const what = value === undefined ? label : `${label}: ${value}`;
  return `${what.replace(/\.$/, '')}. ${wordStanding(standing)}, as of ${wordDay(current.asOf)}, according to ${current.by.name}.`;
}

/** One claim in words that need no page around them: its figure after what it is of, else its sentence. */
export function wordClaimAlone(fact: Fact, claim: Claim): string {
  if (claim.figure === undefined) return claim.says ?? fact.label;
  return `${fact.label}: ${wordFactValue(fact, claim) ?? claim.says ?? ''}`;
}
