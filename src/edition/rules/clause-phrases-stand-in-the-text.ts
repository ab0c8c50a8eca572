import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/**
 * Words that are marked in a clause, or that a report left out of it, stand in its text letter by letter.
 * Content model, clause: "`phrases`: words marked in it", "`leftOut`: words that a report quoting it omitted".
 */
export function clausePhrasesStandInTheText(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact').flatMap((fact) => {
    const { data } = fact;
    if (data.kind !== 'clause') return [];
    const phrases = (data.phrases ?? []).flatMap(({ words }, index) =>
      missing(fact, data.text, { words, language: 'en', path: ['phrases', index, 'words'] }),
    );
    const leftOut = Object.entries(data.leftOut?.words ?? {}).flatMap(([language, words]) =>
      missing(fact, data.text, { words, language, path: ['leftOut', 'words', language] }),
    );
    return [...phrases, ...leftOut];
  });
}

interface Marked {
  words: string;
  language: string;
  path: readonly PropertyKey[];
}

function missing(
  fact: EntryOf<'fact'>,
  texts: Readonly<Record<string, string>>,
  { words, language, path }: Marked,
): Problem[] {
  const text = texts[language];
  if (text?.includes(words) === true) return [];
  const told =
    text === undefined
      ? {
          message: `These words are in the language ${language}, in which the clause has no text.`,
          remedy: `Add the text of the clause under text: ${language}, or delete these words.`,
        }
      : {
          message: `The words “${words}” do not stand in the ${language} text of the clause.`,
          remedy: `Copy the words from text: ${language}, with the same letters, spaces and punctuation.`,
        };
  return [{ ...fact.positionOf(path), rule: 'clause-phrases-stand-in-the-text', level: 'error', ...told }];
}
