import { resolve } from 'node:path';
import type { PlacedCard } from '../../formats/cards/cards-of-edition.ts';
import { keptFiles } from '../kept-files.ts';
import { keyOfCard } from './card-key.ts';
import { drawCard } from './draw-card.ts';
import { refuseLettersWithoutFace } from './letters-on-cards.ts';

/** All cards of a build. */
export interface CardPress {
  /** The picture of one of them, as a PNG file: drawn now, or as it was kept from an earlier build. */
  print: (placed: PlacedCard) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Ready to print the cards of an edition.
 * @param cards all of them: what is kept of others is deleted
 * @param folder where pictures are kept between builds
 * @param tell is told in a line, when all are printed, how many had to be drawn
 * @throws an error that lists every letter that cannot be set
 */
export function cardPress(
  cards: readonly PlacedCard[],
  folder = resolve('.astro/cards'),
  tell: (line: string) => void = console.log,
): CardPress {
  refuseLettersWithoutFace(cards);
  const kept = keptFiles(folder, '.png');
  kept.keepOnly(cards.map(({ card }) => keyOfCard(card)));
  return {
    print: async ({ card }) => {
      const picture = await kept.take(keyOfCard(card), () => drawCard(card));
      const { made, taken } = kept.count;
      if (made + taken === cards.length) tell(`Share cards: ${made} drawn, ${taken} unchanged.`);
      return new Uint8Array(picture);
    },
  };
}
