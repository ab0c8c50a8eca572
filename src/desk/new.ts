import { isRealDay } from '../schemas/fields.ts';
import { chooseProblems } from './choose-problems.ts';
import { collectProblems } from './collect-problems.ts';
import { CannotRun, helpFor } from './command-line.ts';
import { addThing, type Added, type Newsroom } from './new/add-thing.ts';
import { editorAtTerminal } from './new/asker.ts';
import { newKinds, whatFor, type NewKind } from './new/kinds.ts';
import { readNewCommand } from './new/new-command.ts';
import { nextSteps } from './new/next-steps.ts';
import { openManuscript } from './open-manuscript.ts';
import { reportToTerminal } from './report-to-terminal.ts';
import { projectFolder, runCommand } from './run-command.ts';
import { lookOf } from './terminal-look.ts';

async function addNew(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { kind: typedKind, within, typed, command } = readNewCommand(args, environment);
  if (typed.wantsHelp) {
    console.log(helpFor(command));
    return 0;
  }
  const newsroom: Newsroom = {
    root: projectFolder(),
    today: todayFrom(typed.options.get('today')?.[0] ?? environment['TODAY']),
    asker: process.stdin.isTTY && process.stdout.isTTY ? editorAtTerminal : undefined,
  };
  const kind = typedKind ?? (await chooseKind(newsroom));
  const added = await addThing(newsroom, { kind, within, given: typed.options });
  tell(newsroom, added, environment);
  return 0;
}

/** The day by the clock is right here, and here only: an editor records today what is added today. */
function todayFrom(given: string | undefined): string {
  // eslint-disable-next-line no-restricted-syntax -- nothing is printed from it; the day goes into a file that an editor reads
  if (given === undefined || given === '') return new Date().toISOString().slice(0, 10);
  if (isRealDay(given)) return given;
  throw new CannotRun(`"${given}" is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-24.`);
}

async function chooseKind({ asker }: Newsroom): Promise<NewKind> {
  if (asker === undefined) {
    throw new CannotRun(`Say what to add: ${newKinds.join(', ')}. For example: npm run new -- source --help`);
  }
  const chosen = await asker.choose(
    'What do you want to add?',
    newKinds.map((value) => ({ value, label: value, hint: whatFor[value] })),
  );
  return newKinds.find((kind) => kind === chosen) ?? 'update';
}

function tell(
  { root, today }: Newsroom,
  { kind, id, explainer, files }: Added,
  environment: NodeJS.ProcessEnv,
): void {
  const { manuscript } = openManuscript(root);
  const isAfterPublication = manuscript.entries.some(
    (entry) => entry.kind === 'explainer' && entry.id === explainer && entry.data.published < today,
  );
  const findings = chooseProblems(collectProblems(root, undefined), { rules: [], files });
  console.log([`Written: ${files.join(', ')}`, ...nextSteps(kind, id, { isAfterPublication })].join('\n  '));
  console.log(`\n${reportToTerminal(findings, lookOf(process.stdout, environment))}`);
}

if (import.meta.main) await runCommand(() => addNew(process.argv.slice(2), process.env));
