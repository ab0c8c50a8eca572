import type { Standing, Verdict } from '../../edition/edition.ts';

/**
 * What a share card says: the picture that other sites show beside a link to a page. It is drawn from this and from nothing
 * else, and its text alternative is read off it.
 */
export interface Card {
  /** What the larger part is printed on: ledger paper for evidence, white paper for what we tell. */
  paper: 'white' | 'ledger';
  /** What the page is: `Fact 23`, `Correction`. */
  kicker?: string | undefined;
  /** Whether the kicker is set in red: a correction. */
  isCorrection: boolean;
  /** What is read first: a figure, or the day of what happened. */
  large?: string | undefined;
  /** What is read after a large figure: `soldiers`. */
  unit?: string | undefined;
  /** The question, headline, matter or statement. */
  heading: string;
  /** How the short answer begins; its first words are set bold. */
  lead?: { first: string; rest: string } | undefined;
  /** What stands in the smaller part, from the top. */
  beside: BesideCard[];
  /** Short lines at the foot of the smaller part. */
  foot: string[];
}

/** What the pictures measure, in pixels: what other sites ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** An icon with its word. */
export interface CardMark {
  icon: Standing | Verdict;
  word: string;
}

export type BesideCard =
  | ({ kind: 'mark' } & CardMark)
  | { kind: 'figure'; figure: string; words: string; mark?: CardMark | undefined; by: string }
  /** A figure that an update brought, with the one that stood before. */
  | { kind: 'change'; was?: string | undefined; now: string; words: string; by: string }
  | { kind: 'labelled'; label: string; words: string; native?: NativeName | undefined; isSetAside?: boolean }
  /** One square for each fact. */
  | { kind: 'strip'; squares: Standing[]; words: string };

/** A name in its own language. */
export interface NativeName {
  language: string;
  text: string;
}

/** Everything that a card says, part by part in reading order. */
export function partsOfCard({ kicker, large, unit, heading, lead, beside, foot }: Card): string[] {
  return [
    kicker,
    [large, unit].filter(Boolean).join(' '),
    heading,
    lead && `${lead.first} ${lead.rest}`.trim(),
    ...beside.map(wordBeside),
    ...foot,
  ].filter((part): part is string => part !== undefined && part !== '');
}

/**
 * The same as one text: what a reader is told who does not see the picture.
 * @param most the longest it may be, in characters; a part for which there is no room is left out
 */
export function wordsOfCard(card: Card, most = Infinity): string {
  return partsOfCard(card)
    .map(asSentence)
    .reduce(
      (words, part) => (words.length + 1 + part.length > most ? words : `${words} ${part}`.trimStart()),
      '',
    );
}

function asSentence(part: string): string {
  return /[.?!…]$/.test(part) ? part : `${part}.`;
}

function wordBeside(part: BesideCard): string {
  switch (part.kind) {
    case 'mark':
      return part.word;
    case 'figure':
      return [`${part.words}: ${part.figure}`, part.mark?.word.toLowerCase(), part.by]
        .filter(Boolean)
        .join(', ');
    case 'change': {
      const figures = part.was === undefined ? part.now : `${part.now}, before: ${part.was}`;
      return `${part.words}: ${figures}, ${part.by}`;
    }
    case 'labelled':
      return `${part.label}: ${[part.words, part.native?.text].filter(Boolean).join(', ')}`;
    case 'strip':
      return part.words;
  }
}
