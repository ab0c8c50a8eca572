import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { explainSyntax } from './syntax-in-words.ts';

/** Why a text could not be read at all. */
export interface ProseSyntaxError {
  line: number;
  column: number;
  message: string;
  remedy: string;
}

const unreadable = {
  line: 1,
  column: 1,
  message: 'The parser broke down on this file.',
  remedy: 'Take out the last thing you added, and add it again bit by bit.',
};

/**
 * Reads the prose of an MDX file with the parser that builds the pages.
 * @param source the whole text of the file, front matter included
 * @returns the tree without the front matter, with the file's own lines and columns; or the first mistake that
 *   keeps the parser from reading it
 */
export function readProse(source: string): { root: Root } | { syntaxError: ProseSyntaxError } {
  try {
    const tree = mdxToMdast(source, { features: { gfm: true, smartPunctuation: false } });
    if (tree.type !== 'root') throw new Error(`The parser gave a ${tree.type}, not a root.`);
    const children = tree.children.filter((child) => child.type !== 'yaml');
    return { root: { ...tree, children } };
  } catch (error) {
    const told = /^(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : '');
    if (told === null) return { syntaxError: unreadable };
    const [line, column, message] = [Number(told[1]), Number(told[2]), told[3] ?? ''];
    return { syntaxError: { line, column, ...explainSyntax(message, source, { line, column }) } };
  }
}
