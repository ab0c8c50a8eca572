import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import type { Problem } from '../problem.ts';

type Clause = Extract<EntryOf<'fact'>['data'], { kind: 'clause' }>;

/**
 * Words that are marked in a clause, or that a report left out of it, stand in its text letter by letter; so do those of its
 * renderings, which name the phrases by their titles.
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
    return [...phrases, ...leftOut, ...missingInRenderings(fact, data)];
  });
}

function missingInRenderings(fact: EntryOf<'fact'>, { phrases = [], renderings = [] }: Clause): Problem[] {
  const titles = phrases.map(({ title }) => title);
  return renderings.flatMap(({ language, text, phrases: found = [], leftOut }, index) => {
    const at = (...path: PropertyKey[]) => ['renderings', index, ...path];
    const words = [
      ...found.map((phrase, each) => ({ words: phrase.words, path: at('phrases', each, 'words') })),
      ...(leftOut === undefined ? [] : [{ words: leftOut, path: at('leftOut') }]),
    ];
    return [
      ...found.flatMap(({ title }, each) =>
        titles.includes(title)
          ? []
          : [unknownTitle(fact, { title, titles, path: at('phrases', each, 'title') })],
      ),
      ...words.flatMap((marked) => missing(fact, { [language]: text }, { ...marked, language })),
    ];
  });
}

function unknownTitle(
  fact: EntryOf<'fact'>,
  { title, titles, path }: { title: string; titles: string[]; path: PropertyKey[] },
): Problem {
  const near = nearestName(title, titles);
  const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
  return {
    ...fact.positionOf(path),
    rule: 'clause-phrases-stand-in-the-text',
    level: 'error',
    message: `No phrase of this clause has the title “${title}”.${meant}`,
    remedy:
      titles.length === 0 ? 'Mark the phrase under phrases first.' : `Write one of: ${titles.join(', ')}.`,
  };
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
          remedy: `Copy the words from ${path[0] === 'renderings' ? 'the text of this rendering' : `text: ${language}`}, with the same letters, spaces and punctuation.`,
        };
  return [{ ...fact.positionOf(path), rule: 'clause-phrases-stand-in-the-text', level: 'error', ...told }];
}
