import type { Fact, Standing } from '../../edition/edition.ts';
import { standingsInOrder } from '../../wording/standing.ts';

/** How many of these facts stand how, the surest first; standings without a fact are left out. */
export function tallyOf(facts: readonly Fact[]): { standing: Standing; count: number }[] {
  return standingsInOrder
    .map((standing) => ({ standing, count: facts.filter((fact) => fact.standing === standing).length }))
    .filter(({ count }) => count > 0);
}
