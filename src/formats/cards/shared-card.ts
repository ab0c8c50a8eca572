import { cardAddress, siteCard } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import { cardOfSite } from './card-of-site.ts';
import { wordsOfCard } from './card.ts';
import { cardsOfEdition } from './cards-of-edition.ts';

/** What the head of a page tells of its share card. */
export interface SharedCard {
  /** Path of the picture. */
  address: string;
  /** What it says. */
  words: string;
}

/** The longest text alternative that all sites take. */
const mostWords = 420;

/**
 * Which page has which card.
 * @returns gives the card of a page by the page's path; nothing for a page that has none of its own
 */
export function sharedCards(edition: Edition): (page: string) => SharedCard | undefined {
  const cards = new Map(cardsOfEdition(edition).map(({ address, card }) => [address, card]));
  return (page) => {
    const address = cardAddress(page);
    const card = cards.get(address);
    return card && { address, words: wordsOfCard(card, mostWords) };
  };
}

/** The card of a page that has none of its own. */
export function sharedSiteCard(): SharedCard {
  return { address: siteCard, words: wordsOfCard(cardOfSite()) };
}
