import { unicodeName } from '../../wording/character.ts';
import { lettersThatCannotBeSet } from '../../wording/settable-letters.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';

/** What stands on share cards and cannot be left out there, by kind. */
const onCards: Partial<Record<WrittenEntry['kind'], readonly string[]>> = {
  explainer: ['question'],
  fact: ['label', 'unit', 'period', 'document', 'article'],
  update: ['headline'],
  forecast: ['statement'],
  voice: ['name', 'short'],
};

/** Share cards are pictures: a letter that our faces lack would be a gap in them, where a page borrows a face of the reader. */
export function shareCardsCanBeSet({ entries }: Manuscript): Problem[] {
  return entries.flatMap((entry) =>
    (onCards[entry.kind] ?? []).flatMap((field) => {
      const words: unknown = Object.entries(entry.data).find(([key]) => key === field)?.[1];
      const letters = typeof words === 'string' ? lettersThatCannotBeSet(words) : [];
      if (letters.length === 0) return [];
      const named = letters.map((letter) => `${letter} (${unicodeName(letter)})`).join(', ');
      return [
        {
          ...entry.positionOf([field]),
          rule: 'share-cards-can-be-set',
          level: 'error' as const,
          message: `"${field}" has ${named}, which no face of ours has: the share card would have a gap there.`,
          remedy:
            'Write it in Latin letters. A name in another script belongs in nativeName, or in what is said; cards leave it out where they cannot set it. They set Latin, Cyrillic, Greek and Korean.',
        },
      ];
    }),
  );
}
