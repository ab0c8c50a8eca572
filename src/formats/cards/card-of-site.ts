import { site } from '../../site.ts';
import { standingsInOrder, wordStanding } from '../../wording/standing.ts';
import type { Card } from './card.ts';

/** The card of all pages that have none of their own: what the site is, and how facts can stand. */
export function cardOfSite(): Card {
  return {
    paper: 'white',
    isCorrection: false,
    heading: site.motto,
    lead: { first: '', rest: 'Explainers of the news whose every figure stands beside its source.' },
    beside: standingsInOrder.map((standing) => ({
      kind: 'mark',
      icon: standing,
      word: wordStanding(standing),
    })),
    foot: ['How a fact can stand'],
  };
}
