import type { Claim, Fact } from '../edition/edition.ts';
import { wordDay } from './day.ts';
import { wordMoney } from './money.ts';
import { wordFigure } from './number.ts';

/** The units that are written as a sign right after the figure. */
const percent = /^per ?cent$/;

/**
 * What stands large on a fact's card: the figure with a unit that belongs to it (money, percent), the day of an event,
 * the article of a document. A statement has nothing of the kind.
 * @param claim which of the fact's claims to word; the current one if left out
 */
export function wordFact(fact: Fact, claim: Claim = fact.current): string | undefined {
  switch (fact.kind) {
    case 'figure':
      return claim.figure && withSign(wordFigure(claim.figure), fact.unit);
    case 'money':
      return claim.figure && wordMoney(claim.figure, fact.currency);
    case 'derived':
      if (claim.figure === undefined) return undefined;
      return fact.currency === undefined
        ? withSign(wordFigure(claim.figure), fact.unit ?? '')
        : wordMoney(claim.figure, fact.currency);
    case 'event':
      return wordDay(fact.on);
    case 'clause':
      return fact.article;
    case 'statement':
      return undefined;
  }
}

/**
 * The same for running text, with the unit or the span it is for: `about 6,000 people`, `US$500 million a year`.
 * @param claim which of the fact's claims to word; the current one if left out
 */
export function wordFactValue(fact: Fact, claim: Claim = fact.current): string | undefined {
  const words = wordFact(fact, claim);
  const unit = words === undefined ? undefined : wordUnit(fact);
  return unit === undefined ? words : `${words} ${unit}`;
}

/** What a reader must read after the figure of a card: its unit, or the span a sum is for; nothing where the figure says it. */
export function wordUnit(fact: Fact): string | undefined {
  if (fact.kind === 'money') return fact.period;
  if (fact.kind !== 'figure' && fact.kind !== 'derived') return undefined;
  return fact.unit === undefined || percent.test(fact.unit) ? undefined : fact.unit;
}

function withSign(figure: string, unit: string): string {
  return percent.test(unit) ? `${figure}\u00a0%` : figure;
}
