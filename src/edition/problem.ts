/** A place in a content file, as an editor counts: lines and columns begin at 1. */
export interface Position {
  /** Path from the project's root, with forward slashes: `content/sources/nis.yaml`. */
  file: string;
  line: number;
  column: number;
}

/** A stretch of a content file. */
export interface Stretch extends Position {
  /** In characters; 1 where only a place is known. */
  length: number;
}

/** Something wrong with the content, told so that an editor knows what to do next. */
export interface Problem extends Stretch {
  /** The name of the rule, which is the name of its file in `edition/rules/`, or of the check that found it. */
  rule: string;
  /** An error stops publication; a warning is shown and does not. */
  level: 'error' | 'warning';
  /** What is wrong, in one or two sentences. */
  message: string;
  /** What to do, and where it can be given, the exact text to write. */
  remedy: string;
}

/** Orders problems by file (by code point), then line, then column, then rule. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.rule === b.rule) return 0;
  return a.rule < b.rule ? -1 : 1;
}
