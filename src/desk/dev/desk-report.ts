import { wordCount } from '../../wording/list.ts';
import type { Findings } from '../collect-problems.ts';
import { reportToTerminal } from '../report-to-terminal.ts';

/** What the browser is sent: plain text, which it shows as text. */
export interface DeskReport {
  /** Such as "2 errors"; empty where there are none. */
  headline: string;
  /** Each error as the check tells it. */
  errors: string[];
  /** Such as "257 warnings: npm run check". */
  footnote: string;
}

const columns = 76;

/** The problems of the desk as the overlay in the browser shows them. */
export function showsInBrowser(findings: Findings): DeskReport {
  const errors = findings.problems.filter(({ level }) => level === 'error');
  const warnings = findings.problems.length - errors.length;
  const tell = (problem: (typeof errors)[number]) =>
    reportToTerminal({ ...findings, problems: [problem] }, { isColoured: false, columns }).split('\n\n')[0] ??
    '';
  return {
    headline: errors.length === 0 ? '' : wordCount(errors.length, 'error'),
    errors: errors.map(tell),
    footnote: warnings === 0 ? '' : `Also ${wordCount(warnings, 'warning')}: npm run check`,
  };
}
