import { partsOfCard } from '../../formats/cards/card.ts';
import type { PlacedCard } from '../../formats/cards/cards-of-edition.ts';
import { unicodeName } from '../../wording/character.ts';
import { lettersThatCannotBeSet } from '../../wording/settable-letters.ts';

/**
 * Refuses cards with letters that none of our faces has: the picture would leave them out without a word.
 * @throws an error that lists every such card with its file, its letters and what to do
 */
export function refuseLettersWithoutFace(cards: readonly PlacedCard[]): void {
  const lines = cards.flatMap(({ address, file, card }) =>
    partsOfCard(card).flatMap((part) => {
      const letters = lettersThatCannotBeSet(part);
      if (letters.length === 0) return [];
      const named = letters.map((letter) => `${letter} (${unicodeName(letter)})`).join(', ');
      return [
        `${file}  error  share-cards-can-be-set\n  The share card ${address} says “${part}”, and our faces lack ${named}.`,
      ];
    }),
  );
  if (lines.length === 0) return;
  throw new Error(
    [
      'Share cards cannot be drawn: they have letters that are in no face of ours.',
      ...lines,
      'Write the words in Latin letters, there or in the file of the voice that is named; a name in another script belongs in nativeName, which cards leave out where they cannot set it. Cards set Latin, Cyrillic, Greek and Korean.',
    ].join('\n\n'),
  );
}
