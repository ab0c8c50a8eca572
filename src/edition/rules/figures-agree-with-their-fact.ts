import { figuresIn, type FigureInWords } from '../../prose/figures-in-words.ts';
import { passagesIn } from '../../prose/passages.ts';
import { placeInPlainText } from '../../prose/plain-text.ts';
import type { TagNode } from '../../prose/prose-tree.ts';
import { listClaims } from '../claims-in-words.ts';
import { tornApart } from '../claims-together.ts';
import { hasFigure } from '../figures-of-facts.ts';
import { entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { isSameFigure } from '../same-figure.ts';
import { setAsideSince } from '../set-aside.ts';
import { untilEnough } from '../tell-at-most.ts';
import type { WrittenEntry } from '../written-entry.ts';

/**
 * Every figure in the words of a fact is one that a claim of that fact has, and every day is one that the fact names: so
 * prose cannot go stale unseen. A figure with a day, or with a word such as "at least", is held against one claim that has
 * both. A number that only says which one (528th, Article 4) is held against such numbers of the fact, if it has any.
 * Content model: "figures in the words of a `Fact` agree with one of its claims".
 */
export function figuresAgreeWithTheirFact(manuscript: Manuscript): Problem[] {
  return untilEnough(manuscript.entries, (entry) => {
    const marks = entry.prose === undefined ? [] : passagesIn(entry.prose.root).flatMap(({ facts }) => facts);
    const wrong = marks.values().flatMap(({ id, words, node }) => {
      const fact = entryNamed(manuscript, entry, 'fact', id);
      return fact === undefined ? [] : inWords(manuscript, entry, { words, node, fact });
    });
    return [wrong];
  });
}

function inWords(
  manuscript: Manuscript,
  entry: WrittenEntry,
  { words, node, fact }: { words: string; node: TagNode; fact: EntryOf<'fact'> },
): Problem[] {
  const told = (start: number, end: number, message: string): Problem => ({
    file: entry.file,
    ...placeInPlainText(node, start),
    length: end - start,
    rule: 'figures-agree-with-their-fact',
    level: 'error',
    message: `${message} ${listClaims(manuscript, fact)}`,
    remedy: `Write one of these, or add the new claim to ${fact.file}.`,
  });
  const setAside = setAsideSince(fact, entry)
    .flatMap(figuresIn)
    .flatMap(({ values }) => values);
  const isSetAside = ({ values }: FigureInWords) =>
    values.length > 0 && values.every((value) => setAside.some((each) => isSameFigure(each, value)));
  const figures = figuresIn(words);
  // Words that were right for their day are told apart from the claims of now.
  if (figures.some((figure) => isSetAside(figure) && !hasFigure(fact, figure))) return [];
  const missing = figures
    .filter((figure) => !hasFigure(fact, figure))
    .map(({ start, end, text }) => told(start, end, `No claim of the fact "${fact.id}" has ${text}.`));
  const torn = tornApart(words, fact).map(({ start, end, text }) =>
    told(start, end, `No one claim of the fact "${fact.id}" has “${text}”.`),
  );
  return [...missing, ...torn];
}
