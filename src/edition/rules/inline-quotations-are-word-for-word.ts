import { passagesIn } from '../../prose/passages.ts';
import { placeInPlainText } from '../../prose/plain-text.ts';
import type { TagNode } from '../../prose/prose-tree.ts';
import { entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { untilEnough } from '../tell-at-most.ts';
import type { WrittenEntry } from '../written-entry.ts';

/**
 * What stands in a sentence as somebody's words stands so in the quote: in the words as the source prints them, or in
 * their translation. A cut is marked by […]. Content model: "an inline quotation is word for word in its quote".
 */
export function inlineQuotationsAreWordForWord(manuscript: Manuscript): Problem[] {
  return untilEnough(manuscript.entries, (entry) => {
    const said =
      entry.prose === undefined ? [] : passagesIn(entry.prose.root).flatMap((passage) => passage.said);
    const wrong = said.values().flatMap(({ id, words, node }) => {
      const quote = entryNamed(manuscript, entry, 'quote', id);
      return quote === undefined ? [] : differences(entry, quote, { words, node });
    });
    return [wrong];
  });
}

function differences(
  entry: WrittenEntry,
  quote: EntryOf<'quote'>,
  { words, node }: { words: string; node: TagNode },
): Problem[] {
  const texts = [
    quote.data.words.text,
    ...(quote.data.translation === undefined ? [] : [quote.data.translation.text]),
  ];
  const found = texts.map((text) => compare(words, text));
  if (found.some((difference) => difference === undefined)) return [];
  const nearest = found
    .filter((difference) => difference !== undefined)
    .reduce((best, difference) => (difference.agreed > best.agreed ? difference : best));
  const place = { file: entry.file, ...placeInPlainText(node, nearest.start), length: nearest.word.length };
  return [
    {
      ...place,
      rule: 'inline-quotations-are-word-for-word',
      level: 'error',
      message:
        nearest.agreed === 0 && nearest.instead === undefined
          ? `The quote "${quote.id}" does not have these words. It reads: “${shortened(nearest.text)}”`
          : `The quote "${quote.id}" does not have “${nearest.word}” here: ${readsInstead(nearest)}`,
      remedy: `Copy the words from ${quote.file}, and mark what you leave out with […].`,
    },
  ];
}

function readsInstead({ before, instead }: Difference): string {
  const lead = before === '' ? '' : `after “${before}” `;
  return instead === undefined ? `${lead}it ends.` : `${lead}it reads “${instead}”.`;
}

interface Word {
  text: string;
  start: number;
}

interface Difference {
  /** The whole text of the quote. */
  text: string;
  /** The first word that differs, and where it begins in the written words. */
  word: string;
  start: number;
  /** The word that agrees before it, and the one the quote has instead. */
  before: string;
  instead: string | undefined;
  /** How many words agree before it. */
  agreed: number;
}

/** The first difference between written words and the text of a quote; nothing if they stand in it. */
function compare(written: string, text: string): Difference | undefined {
  const quoted = wordsOf(text);
  let from = 0;
  let agreed = 0;
  for (const part of partsOf(wordsOf(written))) {
    const best = bestRun(part, quoted, from);
    if (best.length < part.length) {
      const differing = part[best.length] ?? part[0];
      return {
        text,
        word: differing?.text ?? '',
        start: differing?.start ?? 0,
        before: part[best.length - 1]?.text ?? '',
        instead: best.length === 0 ? undefined : quoted[best.start + best.length]?.text,
        agreed: agreed + best.length,
      };
    }
    from = best.start + best.length;
    agreed += best.length;
  }
  return undefined;
}

/** Where the most words of a part stand in a row, from a place on; the earliest, if several are as long. */
function bestRun(
  part: readonly Word[],
  quoted: readonly Word[],
  from: number,
): { start: number; length: number } {
  let best = { start: from, length: 0 };
  for (let start = from; start < quoted.length; start += 1) {
    const length = runLength(part, quoted, start);
    if (length > best.length) best = { start, length };
  }
  return best;
}

function runLength(part: readonly Word[], quoted: readonly Word[], start: number): number {
  const differing = part.findIndex(
    (word, index) =>
      !isSameWord(word.text, quoted[start + index]?.text, {
        isFirst: index === 0,
        isLast: index === part.length - 1,
      }),
  );
  return differing < 0 ? part.length : differing;
}

// A quotation may begin after an opening mark or end before a comma: those marks belong to the sentence around it.
function isSameWord(
  written: string,
  quoted: string | undefined,
  edge: { isFirst: boolean; isLast: boolean },
): boolean {
  if (quoted === undefined) return false;
  if (written === quoted) return true;
  const isRest = (rest: string) => /^\p{P}*$/u.test(rest);
  if (edge.isLast && quoted.startsWith(written)) return isRest(quoted.slice(written.length));
  if (edge.isFirst && quoted.endsWith(written)) return isRest(quoted.slice(0, -written.length));
  return false;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index }));
}

/** The parts between marked cuts. */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (/^(\[(…|\.\.\.)\]|…)$/.test(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`;
}
