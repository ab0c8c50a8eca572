import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byPlace, type Problem } from '../edition/problem.ts';
import type { CheckRequest } from './check-command.ts';
import { chooseProblems, knownFile, knownRule, type ChosenFindings } from './choose-problems.ts';
import { collectProblems, type Findings } from './collect-problems.ts';
import { CannotRun } from './command-line.ts';
import { reportAsJson } from './report-as-json.ts';
import { reportAsMarkdown } from './report-as-markdown.ts';
import { reportToGitHub } from './report-to-github.ts';
import { reportToTerminal } from './report-to-terminal.ts';
import { ruleNames } from './rule-names.ts';
import { problemsSince } from './since/problems-since.ts';
import type { Look } from './terminal-look.ts';

/** Where a check is asked for. */
export interface Desk {
  /** Folder of the project, in which `content/` stands. */
  root: string;
  /** Folder in which the command was typed. */
  from: string;
  look: Look;
  /** File that GitHub shows as the summary of the step; nothing elsewhere. */
  summaryFile?: string | undefined;
}

/**
 * Checks the content and keeps what was asked for.
 * @throws {CannotRun} if a rule, file or revision that was asked for does not exist
 */
export function findAskedProblems(
  request: CheckRequest,
  { root, from }: Pick<Desk, 'root' | 'from'>,
): ChosenFindings {
  const rules = request.rules.map((rule) => knownRule(rule, ruleNames()));
  const now = collectProblems(root, request.today);
  const changes = request.since === undefined ? [] : changesSince(root, request.since, request.today);
  const findings = { ...now, problems: [...now.problems, ...changes].sort(byPlace) };
  return chooseProblems(findings, { rules, files: knownFiles(request.files, root, from, findings) });
}

function changesSince(root: string, revision: string, today: string | undefined): Problem[] {
  try {
    return problemsSince(root, revision, today);
  } catch (error) {
    if (error instanceof RangeError) throw new CannotRun(error.message, { cause: error });
    throw error;
  }
}

function knownFiles(written: readonly string[], root: string, from: string, findings: Findings): string[] {
  if (written.length === 0) return [];
  const { problems } = findings;
  const names = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `content/${name.replaceAll('\\', '/')}`,
  );
  return written.map((file) => knownFile(file, root, from, { names, problems }));
}

/**
 * Tells the findings with the reporter that was asked for.
 * @returns the text, without a line break at the end
 */
export function answerCheck(findings: ChosenFindings, request: CheckRequest, desk: Desk): string {
  if (request.reporter === 'json') return reportAsJson(findings);
  const { showsAll, since, today } = request;
  const alsoTyped = [
    ...(since === undefined ? [] : [`--since ${since}`]),
    ...(today === undefined ? [] : [`--today ${today}`]),
  ];
  const text = reportToTerminal(findings, desk.look, { showsAll, alsoTyped });
  if (request.reporter === 'terminal') return text;
  if (desk.summaryFile !== undefined) appendFileSync(desk.summaryFile, reportAsMarkdown(findings));
  return reportToGitHub(findings.problems, text);
}
