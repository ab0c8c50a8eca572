import { CannotRun, helpFor, readCommandLine, type Command } from './command-line.ts';
import { dayByTheClock } from './day-by-the-clock.ts';
import { dueAsJson } from './due/due-as-json.ts';
import { tellDue } from './due/tell-due.ts';
import { whatIsDue } from './due/what-is-due.ts';
import { openManuscript } from './open-manuscript.ts';
import { projectFolder, runCommand } from './run-command.ts';
import { lookOf } from './terminal-look.ts';
import { searchUnread, tellUnread } from './uses/tell-unread.ts';

/** `npm run due` and its options. */
export const dueCommand: Command<'by' | 'json'> = {
  name: 'due',
  does: 'Lists what is to be looked at again by a day: what it says now, who says so, and where to look.',
  takes: '',
  options: {
    by: {
      value: '<day>',
      example: '2027-02-28',
      describes:
        'Up to this day. TODAY in the environment does the same. Without either: today, by the clock.',
    },
    json: { describes: 'Prints JSON for programs, and nothing else.' },
  },
  examples: [
    ['', 'What is due today.'],
    ['--by 2027-02-28', 'What will be due by the end of February.'],
  ],
  endings: [
    [0, 'whether anything is due or not'],
    [2, 'if it could not do what was asked'],
  ],
};

function due(args: readonly string[], environment: NodeJS.ProcessEnv): number {
  const typed = readCommandLine(dueCommand, args, environment);
  if (typed.wantsHelp) {
    console.log(helpFor(dueCommand));
    return 0;
  }
  const [word] = typed.words;
  if (word !== undefined) throw new CannotRun(`Write the day after --by: npm run due -- --by ${word}`);
  const day = dayByTheClock(typed.options.get('by')?.[0] ?? environment['TODAY']);
  const open = openManuscript(projectFolder());
  const found = whatIsDue(open.manuscript, day);
  if (typed.options.has('json')) {
    console.log(dueAsJson(found));
    return 0;
  }
  const unread = tellUnread(searchUnread(open, []));
  console.log(
    [tellDue(found, lookOf(process.stdout, environment)), unread]
      .filter((part) => part !== undefined)
      .join('\n\n'),
  );
  return 0;
}

if (import.meta.main) await runCommand(() => due(process.argv.slice(2), process.env));
