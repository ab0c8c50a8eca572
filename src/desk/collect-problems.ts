import { join } from 'node:path';
import type { Problem } from '../edition/problem.ts';
import { plainBytes } from '../edition/reading/read-text.ts';
import { readEdition, type ReadEdition } from '../edition/read-edition.ts';

/** What the desk found in the content, for any reporter to tell. */
export interface Findings {
  /** Every problem, by place. */
  problems: readonly Problem[];
  /** How much content was looked at. */
  counts: ReadEdition['counts'];
  /** The text of a line of a content file, if there is one. Lines begin at 1. */
  lineOf: (file: string, line: number) => string | undefined;
}

/**
 * Reads all content and finds everything that is wrong with it: in single files, and between them.
 * @param root folder of the project, in which `content/` stands
 * @param today `YYYY-MM-DD`; the newest day on which anything was published or a source was seen, if left out
 */
export function collectProblems(root: string, today: string | undefined): Findings {
  const { problems, counts } = readEdition(join(root, 'content'), today);
  return { problems, counts, lineOf: lineReader(root) };
}

function lineReader(root: string): Findings['lineOf'] {
  const files = new Map<string, string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? linesOf(join(root, file));
    files.set(file, lines);
    return lines[line - 1];
  };
}

/** None for what is no plain file: a link may lead to what is nobody's business, and a pipe may never end. */
function linesOf(path: string): string[] {
  const bytes = plainBytes(path);
  return bytes === undefined
    ? []
    : Buffer.from(bytes)
        .toString('utf8')
        .split(/\r\n|\n|\r/);
}
