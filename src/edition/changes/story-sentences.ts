import { covered, textBlocksIn, type Mark, type Span, type TextBlock } from '../../prose/sentences.ts';
import type { Stretch } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';

/** The words of a story that stand under one fact. */
export interface FactWords {
  fact: string;
  words: string;
  place: Stretch;
}

/** One sentence of a story, with what a reader can check in it. */
export interface StorySentence {
  /** As a reader reads it. */
  text: string;
  /** Its words, as they are compared. */
  words: ReadonlySet<string>;
  /** The text without what somebody else said: a quotation is held word for word elsewhere. */
  ownWords: string;
  /** What of that stands under no fact. */
  aroundFacts: string;
  facts: FactWords[];
  /** Facts, quotations and sources that stand in it: `Fact casualties`. */
  marks: string[];
  /** Whether one of these stands in its paragraph. */
  isBesideMarks: boolean;
  place: Stretch;
}

const found = new WeakMap<WrittenEntry, readonly StorySentence[]>();

/** The sentences of a file's prose, in order. */
export function storySentencesIn(entry: WrittenEntry): readonly StorySentence[] {
  const sentences = found.get(entry) ?? findSentences(entry);
  found.set(entry, sentences);
  return sentences;
}

/** The words of a text as they are compared: without capitals, punctuation, blanks and the shape of quotation marks. */
export function bareWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}\p{M}'.,%$€£₩₽¥-]*[\p{L}\p{N}%]/gu) ?? []
  );
}

function findSentences({ prose, file }: WrittenEntry): StorySentence[] {
  if (prose === undefined) return [];
  return textBlocksIn(prose.root).flatMap((block) =>
    block.sentences.map((sentence) => {
      const marks = block.marks.filter(({ tag, start }) => tag !== 'Source' && isIn(start, sentence));
      const placed = (at: number, length: number) => ({ file, ...block.placeOf(at), length });
      const text = block.text.slice(sentence.start, sentence.end);
      const first = sentence.start + Math.max(0, text.search(/\S/));
      return {
        text: text.trim(),
        words: new Set(bareWords(text)),
        ownWords: without(block, sentence, ['Said']),
        aroundFacts: without(block, sentence, ['Said', 'Fact']),
        facts: marks
          .filter(({ tag }) => tag === 'Fact')
          .map(({ id, start, end }) => ({
            fact: id,
            words: block.text.slice(start, end),
            place: placed(start, Math.max(1, end - start)),
          })),
        marks: [
          ...marks.map(({ tag, id }) => `${tag} ${id}`),
          ...sentence.sources.map((id) => `Source ${id}`),
        ],
        isBesideMarks: block.marks.length > 0,
        place: placed(first, /^\S*/.exec(block.text.slice(first))?.[0].length ?? 1),
      };
    }),
  );
}

function isIn(at: number, { start, end }: Span): boolean {
  return at >= start && at < end;
}

function without({ text, marks }: TextBlock, { start, end }: Span, tags: readonly Mark['tag'][]): string {
  const left = marks
    .filter(({ tag }) => tags.includes(tag))
    .reduce(
      (all, mark) => all.slice(0, mark.start) + covered.repeat(mark.end - mark.start) + all.slice(mark.end),
      text,
    );
  return left.slice(start, end);
}
