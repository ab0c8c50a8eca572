import type { ClauseFact } from '../../edition/edition.ts';

/** The id of a note on a clause. */
export function clauseNoteId(fact: string, letter: string): string {
  return `note-${fact}-${letter}`;
}

/** The letter of the note on words that a report left out: the one after those of the phrases. */
export function letterOfLeftOut({ phrases }: ClauseFact): string {
  return String.fromCharCode('a'.charCodeAt(0) + phrases.length);
}
