import type { Root, RootContent } from 'mdast';
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
 *   keeps the parser from reading it. A paragraph that is program code stands in the tree as `mdxjsEsm`, but is never parsed.
 */
export function readProse(source: string): { root: Root } | { syntaxError: ProseSyntaxError } {
  return readProgram(source) ?? parse(source);
}

/**
 * Reads a text in which paragraphs are program code. The parser is given a copy in which they are words: some programs that
 * end in a backslash abort it, and the whole process with it.
 * @returns nothing where there are none
 */
function readProgram(source: string): { root: Root } | undefined {
  const words = new Map([...source.matchAll(programLine)].map(({ index, 0: word }) => [index, word]));
  if (words.size === 0) return undefined;
  const read = parse(source.replace(programLine, (word) => word.charAt(0).toUpperCase() + word.slice(1)));
  if ('syntaxError' in read) {
    const fresh = [...words].filter(([index]) => /(?:^|\n[ \t]*\n|\n---\n)$/.test(source.slice(0, index)));
    const children = fresh.map(([index, value]) => programAt(source, index, value));
    return children.length === 0 ? undefined : { root: { type: 'root', children } };
  }
  const children = read.root.children.map((child) => {
    const word = words.get(child.position?.start.offset ?? -1);
    return word === undefined ? child : programOf(child, word);
  });
  const isProgram = children.some(({ type }) => type === 'mdxjsEsm');
  return isProgram ? { root: { ...read.root, children } } : undefined;
}

const programLine = /^(?:import|export)(?![^\s{*"'/(])/gm;

function programOf(node: RootContent, value: string): RootContent {
  return { type: 'mdxjsEsm', value, position: node.position };
}

function programAt(source: string, offset: number, value: string): RootContent {
  const line = source.slice(0, offset).split('\n').length;
  const start = { line, column: 1, offset };
  const end = { line, column: value.length + 1, offset: offset + value.length };
  return { type: 'mdxjsEsm', value, position: { start, end } };
}

function parse(source: string): { root: Root } | { syntaxError: ProseSyntaxError } {
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
