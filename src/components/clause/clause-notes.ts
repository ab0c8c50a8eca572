import type { ClauseFact } from '../../edition/edition.ts';

/** The id of a note on a clause. */
export function clauseNoteId(fact: string, letter: string): string {
  return `note-${fact}-${letter}`;
}

/** The letter of the note on words that a report left out: the one after those of the phrases. */
export function letterOfLeftOut({ phrases }: ClauseFact): string {
  return String.fromCharCode('a'.charCodeAt(0) + phrases.length);
}

/** The title of the note on words that a report left out. */
export const titleOfLeftOut = 'The words left out';

/** Words of a clause that are marked, with the letter of their note. */
export interface ClauseMark {
  words: string;
  letter: string;
  /** What the note is about. */
  title: string;
  isLeftOut: boolean;
}

/** What is marked in one of a clause's own texts: phrases in English, and the words left out in every language. */
export function marksOfText(fact: ClauseFact, language: string): ClauseMark[] {
  const phrases = language === 'en' ? fact.phrases : [];
  const leftOut = (fact.leftOut?.words ?? []).filter((words) => words.language === language);
  return marks(
    fact,
    phrases,
    leftOut.map(({ text }) => text),
  );
}

/** What is marked in a rendering by others. */
export function marksOfRendering(
  fact: ClauseFact,
  { phrases, leftOut }: ClauseFact['renderings'][number],
): ClauseMark[] {
  return marks(fact, phrases, leftOut === undefined ? [] : [leftOut]);
}

function marks(
  fact: ClauseFact,
  phrases: readonly { words: string; letter: string }[],
  leftOut: readonly string[],
): ClauseMark[] {
  return [
    ...phrases.map(({ words, letter }) => ({
      words,
      letter,
      title: fact.phrases.find((phrase) => phrase.letter === letter)?.title ?? '',
      isLeftOut: false,
    })),
    ...leftOut.map((words) => ({
      words,
      letter: letterOfLeftOut(fact),
      title: titleOfLeftOut,
      isLeftOut: true,
    })),
  ];
}
