import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem } from './problem.ts';
import { keyRangeOf, rangeOf, valueOf } from './reading/yaml-tree.ts';
import { oddities, type Oddity } from './reading/yaml-oddities.ts';
import { openedQuotation, swallowedText } from './reading/yaml-tokens.ts';
import { explainYaml } from './reading/yaml-in-words.ts';

/** Something that keeps a YAML text from being read. */
export type YamlProblem = Pick<Problem, 'line' | 'column' | 'length' | 'message' | 'remedy'>;

/** A stretch of a file: lines and columns begin at 1, the length is in characters. */
export interface Stretch {
  line: number;
  column: number;
  length: number;
}

/** What a YAML text holds. */
export interface ReadYaml {
  /** Maps as plain objects, lists as arrays, scalars as text, number, boolean or null. */
  value: unknown;
  /**
   * Where the value at a path is written; where it is not written, the nearest thing around it that is.
   * @param path keys and indexes from the top
   */
  positionOf: (path: readonly PropertyKey[]) => Stretch;
  /** Where the key at a path is written; where it is not, as `positionOf`. */
  keyPositionOf: (path: readonly PropertyKey[]) => Stretch;
}

/**
 * Reads YAML 1.2 by its core schema, without what lets one text mean two things: no anchors, aliases, merge keys,
 * tags, directives, second documents or repeated keys, and numbers only as plain digits. Days stay text.
 * @param text the YAML
 * @param firstLine the line of the file on which the text begins
 * @returns what it holds, or every problem that keeps it from being read
 */
export function readYaml(text: string, firstLine = 1): ReadYaml | { problems: YamlProblem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { ...plainYaml, lineCounter: counter });
  const stretch = (start: number, end: number): Stretch => {
    const { line, col } = counter.linePos(start);
    const length = (text.slice(start, end).split('\n', 1)[0] ?? '').trimEnd().length;
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col), length: Math.max(1, length) };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const { start: slip, ...told } = explainYaml(error.code, error.message, text, error.pos[0]);
    // The reader misses the closing mark at the end of the file; an editor looks for the opening one.
    const opened = error.code === 'MISSING_CHAR' ? openedQuotation(text) : slip;
    const [start, end] = opened === undefined ? error.pos : [opened, text.length];
    return { problems: [{ ...stretch(start, end), ...told }] };
  }
  const contents: Node | null = document.contents;
  if (!isMap(contents))
    return { problems: [{ ...stretch(...rangeOrStart(contents)), ...noFields(contents) }] };
  const problems = [...directives(text), ...oddities(contents), ...swallowedText(text)].map((odd) =>
    problemOf(odd, stretch),
  );
  if (problems.length > 0) return { problems };
  return {
    value: valueOf(contents),
    positionOf: (path) => stretch(...rangeOf(contents, path)),
    keyPositionOf: (path) => stretch(...keyRangeOf(contents, path)),
  };
}

const plainYaml = {
  version: '1.2',
  schema: 'core',
  merge: false,
  strict: true,
  // Repeated keys are found by ourselves, because the message names both places.
  uniqueKeys: false,
  stringKeys: true,
  prettyErrors: false,
  resolveKnownTags: false,
  // Not "silent", which would also keep quiet about a second document.
  logLevel: 'error',
} as const;

function rangeOrStart(contents: Node | null): [number, number] {
  const [start, end] = contents?.range ?? [0, 1];
  return [start, end];
}

function noFields(contents: Node | null) {
  if (isSeq(contents)) {
    return {
      message: 'This file is a list; it should hold the fields of one thing.',
      remedy: 'Take "- " away from the start of its lines: one thing a file, one field a line, name: value',
    };
  }
  const message = contents === null ? 'This file holds no fields.' : 'This file is not a list of fields.';
  return { message, remedy: 'Write one field a line: name: value' };
}

/** A directive (%YAML 1.1) changes how everything after it is read. */
function directives(text: string): Oddity[] {
  const beforeFields = /^(?:[ \t]*(?:#.*)?\n)*(%.*)/.exec(text);
  if (beforeFields === null) return [];
  const end = beforeFields[0].length;
  const start = end - (beforeFields[1] ?? '').length;
  return [{ start, end, message: 'A line that begins with % is a directive of YAML.', remedy: 'Delete it.' }];
}

function problemOf(odd: Oddity, stretch: (start: number, end: number) => Stretch): YamlProblem {
  const { start, end, message, remedy, firstAt } = odd;
  const first = firstAt === undefined ? undefined : stretch(firstAt, firstAt + 1);
  const where = first === undefined ? '' : `; the first is in line ${first.line}, column ${first.column}.`;
  return { ...stretch(start, end), message: message + where, remedy };
}
