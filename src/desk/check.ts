import { answerCheck, findAskedProblems, type Desk } from './answer-check.ts';
import { checkCommand, readCheckRequest } from './check-command.ts';
import { helpFor } from './command-line.ts';
import { projectFolder, runCommand } from './run-command.ts';
import { lookOf } from './terminal-look.ts';
import { watchCheck } from './watch-check.ts';

async function check(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const request = readCheckRequest(args, environment);
  if (request.wantsHelp) {
    console.log(helpFor(checkCommand));
    return 0;
  }
  const desk: Desk = {
    root: projectFolder(),
    from: environment['INIT_CWD'] ?? process.cwd(),
    look: lookOf(process.stdout, environment),
    summaryFile: environment['GITHUB_STEP_SUMMARY'],
  };
  if (request.isWatching) return watchCheck(request, desk);
  const findings = findAskedProblems(request, desk);
  console.log(answerCheck(findings, request, desk));
  return findings.problems.some(({ level }) => level === 'error') ? 1 : 0;
}

if (import.meta.main) await runCommand(() => check(process.argv.slice(2), process.env));
