import type { Explainer, Fact, ToldBlock, ToldPiece } from '../../edition/edition.ts';
import { wordShortDay, wordDay } from '../../wording/day.ts';
import { wordFact } from '../../wording/fact.ts';
import { wordCount } from '../../wording/list.ts';
import { wordStanding, wordTally } from '../../wording/standing.ts';
import { shorten } from '../../wording/shorten.ts';
import { areSettable } from './settable-words.ts';
import type { BesideCard, Card } from './card.ts';
import { wordPieces } from '../../wording/told.ts';

/** So many figures have room. */
const mostFigures = 2;
/** So many letters of the answer have room, after its first words. */
const mostOfAnswer = 130;

/** The card of an explainer: the question, how the answer begins, the first key figures, how all facts stand, as of when. */
export function cardOfExplainer(explainer: Explainer): Card {
  const { question, shortAnswer, keyFacts, tally, facts, sources, dataCutOff } = explainer;
  return {
    paper: 'white',
    isCorrection: false,
    heading: question,
    lead: leadOf(shortAnswer.text),
    beside: [
      ...keyFacts.flatMap((fact) => figureOf(fact)).slice(0, mostFigures),
      {
        kind: 'strip',
        squares: tally.flatMap(({ standing, count }) => Array.from({ length: count }, () => standing)),
        words: wordTally(tally),
      },
    ],
    foot: [
      `${wordCount(facts.length, 'fact')}, ${wordCount(sources.length, 'source')}`,
      `as of ${wordDay(dataCutOff)}`,
    ],
  };
}

function figureOf(fact: Fact): BesideCard[] {
  const { label, standing, current } = fact;
  const figure = wordFact(fact);
  if (figure === undefined) return [];
  return [
    {
      kind: 'figure',
      figure,
      words: label,
      mark: { icon: standing, word: wordStanding(standing) },
      by: `${current.by.shortName}, ${wordShortDay(current.asOf)}`,
    },
  ];
}

type Paragraph = Extract<ToldBlock, { pieces: ToldPiece[] }>;

/** The first paragraph of a text: what is strong at its beginning, and the rest. */
function leadOf(blocks: readonly ToldBlock[]): Card['lead'] {
  const paragraph = blocks.find((block): block is Paragraph => block.kind === 'paragraph');
  if (paragraph === undefined) return undefined;
  const [opening, ...others] = paragraph.pieces;
  if (!areSettable(wordPieces(paragraph.pieces))) return undefined;
  if (opening?.kind !== 'strong') return { first: '', rest: asMuchAsFits(wordPieces(paragraph.pieces)) };
  return { first: wordPieces(opening.pieces), rest: asMuchAsFits(wordPieces(others)) };
}

/** Whole sentences if there is room for one. */
function asMuchAsFits(text: string): string {
  let fitting = '';
  for (const sentence of text.split(/(?<=[.?!]) /)) {
    const longer = `${fitting} ${sentence}`.trim();
    if (longer.length > mostOfAnswer) break;
    fitting = longer;
  }
  return fitting === '' ? shorten(text, mostOfAnswer) : fitting;
}
