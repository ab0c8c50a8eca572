import { figuresIn } from '../../src/prose/figures-in-words.ts';
import type { Root } from 'mdast';
import { problemsInProse } from '../../src/prose/check-prose.ts';
import { readProse } from '../../src/prose/read-prose.ts';

/** The tree of a text that can be read. */
export function rootOf(source: string): Root {
  const read = readProse(source);
  if ('syntaxError' in read) throw new Error(`${read.syntaxError.line}: ${read.syntaxError.message}`);
  return read.root;
}

/** What is told of a text that holds what may not stand there, a problem a line, each with its place. */
export function toldOfProse(source: string, kind = 'section'): string[] {
  return problemsInProse(rootOf(source), source, kind).map(
    ({ line, column, message, remedy }) => `${line}:${column} ${message} ${remedy}`,
  );
}

/** The figures of a text, each in one line: its kind, its words, its values or days, its currency. */
export function figuresFound(words: string): string[] {
  return figuresIn(words).map(({ kind, text, values, days, currency }) =>
    [kind, text, days.join('|') || values.join('|'), currency]
      .filter((part) => part !== undefined)
      .join(' · '),
  );
}
