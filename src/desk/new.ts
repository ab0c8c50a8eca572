import type { Problem } from '../edition/problem.ts';
import { chooseProblems } from './choose-problems.ts';
import { collectProblems } from './collect-problems.ts';
import { CannotRun, helpFor } from './command-line.ts';
import { compareProblems } from './compare-problems.ts';
import { addThing } from './new/add-thing.ts';
import { BrokenOff, editorAtTerminal } from './new/asker.ts';
import type { Added, Newsroom } from './new/fill-order.ts';
import { newKinds, whatFor, type NewKind } from './new/kinds.ts';
import { readNewCommand } from './new/new-command.ts';
import { nextSteps } from './new/next-steps.ts';
import { dayByTheClock } from './day-by-the-clock.ts';
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
  const root = projectFolder();
  // Checked as late as can be: an editor waits for the first question.
  let before: readonly Problem[] | undefined;
  const newsroom: Newsroom = {
    root,
    today: dayByTheClock(typed.options.get('today')?.[0] ?? environment['TODAY']),
    asker: process.stdin.isTTY && process.stdout.isTTY ? editorAtTerminal : undefined,
    beforeWriting: () => {
      before ??= collectProblems(root, undefined).problems;
    },
    written: [],
  };
  try {
    const kind = typedKind ?? (await chooseKind(newsroom));
    const added = await addThing(newsroom, { kind, within, given: typed.options });
    return tell(newsroom, added, before ?? [], environment);
  } catch (error) {
    throw withWhatIsWritten(error, newsroom);
  }
}

async function chooseKind({ asker }: Newsroom): Promise<NewKind> {
  if (asker === undefined) {
    throw new CannotRun(`Say what to add: ${newKinds.join(', ')}. For example: npm run new -- source --help`);
  }
  const chosen = await asker.choose(
    { name: 'What do you want to add?', describes: '' },
    newKinds.map((value) => ({ value, label: value, hint: whatFor[value] })),
  );
  return newKinds.find((kind) => kind === chosen) ?? 'update';
}

/** Whoever is told that something could not be added also wants to know what is there now. */
function withWhatIsWritten(error: unknown, { written }: Newsroom): unknown {
  if (!(error instanceof CannotRun || error instanceof BrokenOff)) return error;
  const told =
    written.length === 0
      ? 'Nothing was written.'
      : `Written before that, and kept: ${written.join(', ')}. Nothing else was.`;
  return new CannotRun([error.message, told].filter((line) => line !== '').join('\n'), { cause: error });
}

/** @returns 1 if what was written has mistakes that the next step does not mend, so that a script can stop */
function tell(
  { root, today, written }: Newsroom,
  { kind, id, explainer }: Added,
  before: readonly Problem[],
  environment: NodeJS.ProcessEnv,
): number {
  const { manuscript } = openManuscript(root);
  const after = collectProblems(root, undefined);
  // A new figure makes words elsewhere out of date: those are shown too.
  const { added } = compareProblems(before, after.problems);
  const errors = added.filter(({ level }) => level === 'error');
  const files = [...new Set([...written, ...errors.map(({ file }) => file)])];
  const findings = chooseProblems(after, { rules: [], files });
  const toMend = errors.filter(({ rule }) => rule !== mendedByUpdate);
  const again = [...new Set(toMend.map(({ file }) => file))].join(' ');
  const next = [
    'Next',
    ...(toMend.length === 0 ? [] : [`Mend the errors above, and look again: npm run check -- ${again}`]),
    ...nextSteps({ kind, id, explainer }, manuscript, today),
  ].join('\n  ');
  const report = reportToTerminal(findings, lookOf(process.stdout, environment));
  console.log([`Written: ${written.join(', ')}`, report, next].join('\n\n'));
  return toMend.some(({ file }) => written.includes(file)) ? 1 : 0;
}

/** A claim that no update tells of yet: "Tell readers", among the next steps, mends it. */
const mendedByUpdate = 'updates-name-new-claims';

if (import.meta.main) await runCommand(() => addNew(process.argv.slice(2), process.env));
