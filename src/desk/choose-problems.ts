import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { printable } from '../edition/reading/printable.ts';
import { wordList } from '../wording/list.ts';
import { nearestName } from '../wording/nearest-name.ts';
import type { Findings } from './collect-problems.ts';
import { CannotRun } from './command-line.ts';

/** Which problems somebody wants to see. Without rules all rules count, without files all files. */
export interface Choice {
  /** Names of rules. */
  rules: readonly string[];
  /** Files or folders, from the project's root, with slashes. */
  files: readonly string[];
}

/** Findings of which only a part may be shown. */
export interface ChosenFindings extends Findings {
  /** What was found and not asked for; nothing where everything was asked for. */
  leftOut?: { errors: number; warnings: number } | undefined;
}

/** The findings that somebody wants to see, with the count of the others. */
export function chooseProblems(findings: Findings, { rules, files }: Choice): ChosenFindings {
  if (rules.length === 0 && files.length === 0) return findings;
  const isWanted = ({ rule, file }: { rule: string; file: string }) =>
    (rules.length === 0 || rules.includes(rule)) &&
    (files.length === 0 || files.some((each) => file === each || file.startsWith(`${each}/`)));
  const problems = findings.problems.filter(isWanted);
  const others = findings.problems.filter((problem) => !isWanted(problem));
  const errors = others.filter(({ level }) => level === 'error').length;
  return { ...findings, problems, leftOut: { errors, warnings: others.length - errors } };
}

/**
 * A rule as it is called.
 * @param names all there are
 * @throws {CannotRun} if there is none of that name
 */
export function knownRule(written: string, names: readonly string[]): string {
  if (names.includes(written)) return written;
  const near = nearestName(written, names);
  const help = near === undefined ? `The rules: ${wordList(names)}.` : `Did you mean ${near}?`;
  throw new CannotRun(`There is no rule "${printable(written)}". ${help}`);
}

/**
 * A content file or folder that somebody typed, from the project's root.
 * @param root folder of the project
 * @param from folder in which it was typed
 * @param read the files there are, and the problems, which may name files that are missing
 * @throws {CannotRun} if there is nothing of that name in `content/`
 */
export function knownFile(
  written: string,
  root: string,
  from: string,
  read: { names: readonly string[]; problems: Findings['problems'] },
): string {
  const candidates = [resolve(from, written), resolve(root, written), join(root, 'content', written)].flatMap(
    (path) => fromRoot(path, root),
  );
  const found = candidates.find(
    (file) =>
      statSync(join(root, file), { throwIfNoEntry: false }) !== undefined ||
      read.problems.some((problem) => problem.file === file),
  );
  if (found !== undefined) return found;
  const asked = candidates[0] ?? written;
  const near = nearestName(asked, read.names);
  const help = near === undefined ? 'Name a file or folder of content/.' : `Did you mean ${near}?`;
  throw new CannotRun(`There is nothing called "${printable(written)}" in content/. ${help}`);
}

/** A path from the root with slashes, if it leads into `content/`. */
function fromRoot(path: string, root: string): string[] {
  const inside = relative(root, path);
  if (isAbsolute(inside)) return [];
  const file = inside.split(sep).join('/');
  return file === 'content' || file.startsWith('content/') ? [file] : [];
}
