import type { Root } from 'mdast';
import { readProse } from '../../src/prose/read-prose.ts';

/** The tree of a text that can be read. */
export function rootOf(source: string): Root {
  const read = readProse(source);
  if ('syntaxError' in read) throw new Error(`${read.syntaxError.line}: ${read.syntaxError.message}`);
  return read.root;
}
