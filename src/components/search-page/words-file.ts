import { createHash } from 'node:crypto';
import { searchWordsFile } from '../../addresses.ts';
import { foldedWords } from '../../wording/folded.ts';
import { alsoCalled } from '../../wording/same-words.ts';
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
 * The words that find each thing besides those of its line in the list from A to Z, which the page itself says: a line for each, in
 * the same order. Each word stands once, where it comes first, and what readers may say instead after all of them.
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
  const written = [...known, ...foldedWords(texts.join(' '))];
  const words = new Set([...written, ...alsoCalled(written)].filter((word) => !known.has(word)));
  // Put together again: Korean syllables are shorter than the letters that they fall into.
  return [...words].join(' ').normalize('NFC');
}
