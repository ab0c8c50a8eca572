import type { Figure } from '../../edition/edition.ts';
import type { EntryOf } from '../../edition/manuscript.ts';
import { figureOf } from '../../edition/written-claims.ts';
import { wordMoney } from '../../wording/money.ts';
import { wordFigure } from '../../wording/number.ts';

type WrittenFact = EntryOf<'fact'>['data'];

/** What a claim says, in house style: its figure with the unit, or its sentence. */
export function wordWrittenClaim(fact: WrittenFact, claim: WrittenFact['claims'][number]): string {
  const figure = figureOf(claim);
  return figure === undefined ? (claim.says ?? '') : wordWithUnit(fact, figure);
}

function wordWithUnit(fact: WrittenFact, figure: Figure): string {
  if (fact.kind === 'money') {
    const sum = wordMoney(figure, fact.currency);
    return fact.period === undefined ? sum : `${sum} ${fact.period}`;
  }
  if (fact.kind === 'derived' && fact.currency !== undefined) return wordMoney(figure, fact.currency);
  const unit = fact.kind === 'figure' || fact.kind === 'derived' ? fact.unit : undefined;
  if (unit === undefined) return wordFigure(figure);
  return `${wordFigure(figure)} ${/^per ?cent$/.test(unit) ? '%' : unit}`;
}
