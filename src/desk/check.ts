import { join } from 'node:path';
import { isRealDay } from '../schemas/fields.ts';
import { collectProblems } from './collect-problems.ts';
import { reportToTerminal } from './report-to-terminal.ts';

/**
 * The day on which the content is judged, as the environment gives it.
 * @param environment `TODAY` as `YYYY-MM-DD`, for an editor who wants to know what will be due on another day
 * @returns nothing where it is not given
 * @throws an error worded for whoever set it, if it is no day of the calendar
 */
export function askedDay(environment: NodeJS.ProcessEnv): string | undefined {
  const asked = environment['TODAY'];
  if (asked === undefined || asked === '') return undefined;
  if (!isRealDay(asked)) {
    throw new RangeError(
      `TODAY is "${asked}", which is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-24.`,
    );
  }
  return asked;
}

/** Whether whoever reads the output sees colours, and wants them. */
function showsColours({ isTTY }: { isTTY?: boolean | undefined }, environment: NodeJS.ProcessEnv): boolean {
  return isTTY === true && (environment['NO_COLOR'] ?? '') === '';
}

if (import.meta.main) {
  try {
    const findings = collectProblems(join(import.meta.dirname, '../..'), askedDay(process.env));
    console.log(reportToTerminal(findings, showsColours(process.stdout, process.env)));
    if (findings.problems.some(({ level }) => level === 'error')) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
