import { createHash } from 'node:crypto';
import { searchWordsFile } from '../../addresses.ts';
import { foldedWords } from '../../wording/folded.ts';
import type { PartOfList } from './a-to-z.ts';
import type { ThingToFind } from './thing-to-find.ts';

/** What the search fetches. */
interface WordsFile {
  /** Part of its name, by what it holds. */
  name: string;
  /** Its path. */
  address: string;
  text: string;
}

/**
 * The words that find each thing besides those of its line: a line for each, in the order of the list from A to Z. Each word stands
 * once, by code point; what stands in the line of the list the page itself says.
 */
export function wordsFileOf(parts: readonly PartOfList[]): WordsFile {
  const things = parts.flatMap((part) => part.things);
  const text = things.map((thing) => `${hiddenWords(thing)}\n`).join('');
  const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { name, address: searchWordsFile(name), text };
}

function hiddenWords({ mark, whose, title, names, says, line, texts }: ThingToFind): string {
  const seen = [mark, whose, title, says, line, ...names.map(({ text }) => text)];
  const known = new Set(foldedWords(seen.join(' ')));
  const words = new Set(foldedWords(texts.join(' ')).filter((word) => !known.has(word)));
  // Put together again: Korean syllables are shorter than the letters that they fall into.
  return [...words].sort().join(' ').normalize('NFC');
}
