import type { FactDebt } from '../edition/fact.ts';
import type { Review } from '../edition/reviews.ts';
import { wordCount } from './list.ts';

const sentences: Record<FactDebt, string> = {
  'one-voice': 'All of it rests on one voice.',
  'no-primary-source': 'No primary source: every source here reports what somebody else said.',
};

/** What a fact owes its readers, as its page says it. */
export function wordDebt(debt: FactDebt): string {
  return sentences[debt];
}

/**
 * What the facts of a story owe its readers, counted: `Of 78 facts, 24 rest on one voice and 33 have no primary source.`
 * @param debts of every fact, one list each
 */
export function wordDebts(debts: readonly (readonly FactDebt[])[]): string {
  const count = (debt: FactDebt) => debts.filter((each) => each.includes(debt)).length;
  const [alone, reported] = [count('one-voice'), count('no-primary-source')];
  const rest = `${alone} ${alone === 1 ? 'rests' : 'rest'} on one voice`;
  const have = `${reported} ${reported === 1 ? 'has' : 'have'} no primary source`;
  return `Of ${debts.length} ${debts.length === 1 ? 'fact' : 'facts'}, ${rest} and ${have}.`;
}

/** How many facts were to be looked at again and were not: `No fact is overdue for another look.` */
export function wordOverdue(reviews: readonly Review[]): string {
  const count = reviews.filter(({ isOverdue }) => isOverdue).length;
  if (count === 0) return 'No fact is overdue for another look.';
  return `${wordCount(count, 'fact')} ${count === 1 ? 'is' : 'are'} overdue for another look.`;
}
