import { printable } from '../edition/reading/printable.ts';
import { CannotRun, helpFor, readCommandLine, type Command } from './command-line.ts';
import { historyAsJson } from './history/history-as-json.ts';
import { historyOf } from './history/history-of.ts';
import { tellHistory } from './history/tell-history.ts';
import { openManuscript } from './open-manuscript.ts';
import { projectFolder, runCommand } from './run-command.ts';
import { lookOf } from './terminal-look.ts';
import { findThings } from './uses/find-things.ts';
import { searchUnread, tellUnread } from './uses/tell-unread.ts';
import { tellSeveral } from './uses/tell-uses.ts';

/** `npm run history` and its options. */
export const historyCommand: Command<'explainer' | 'json'> = {
  name: 'history',
  does: 'Tells what was said of a fact over time, and why the page shows what it shows.',
  takes: '<fact>',
  options: {
    explainer: {
      value: '<id>',
      example: 'north-korea-russia',
      describes: 'Looks in this explainer only.',
    },
    json: { describes: 'Prints JSON for programs, and nothing else.' },
  },
  examples: [
    ['casualties', 'The fact of this id.'],
    ['34', 'The fact that readers see as number 34.'],
  ],
  endings: [
    [0, 'if there is such a fact'],
    [2, 'if there is none, or it could not do what was asked'],
  ],
};

function history(args: readonly string[], environment: NodeJS.ProcessEnv): number {
  const typed = readCommandLine(historyCommand, args, environment);
  if (typed.wantsHelp) {
    console.log(helpFor(historyCommand));
    return 0;
  }
  const [written, ...more] = typed.words;
  if (written === undefined || more.length > 0) {
    throw new CannotRun(
      'Name one fact, such as: npm run history -- casualties\nAll options: npm run history -- --help',
    );
  }
  const open = openManuscript(projectFolder());
  const { things, note } = findThings(open.manuscript, {
    written,
    kinds: ['fact'],
    explainer: typed.options.get('explainer')?.[0],
  });
  const histories = things.map(({ entry, file }) => {
    if (entry?.kind === 'fact') return historyOf(open.manuscript, entry);
    throw new CannotRun(`${printable(file)} is missing or could not be read: npm run check says more.`);
  });
  const unread = searchUnread(open, [...new Set(things.map(({ id }) => id))]);
  if (typed.options.has('json')) {
    console.log(historyAsJson(histories, unread));
    return 0;
  }
  const look = lookOf(process.stdout, environment);
  const parts = [
    note,
    things.length > 1 ? tellSeveral(things, written, 'history') : undefined,
    ...histories.map((each) => tellHistory(each, look)),
    tellUnread(unread),
  ];
  console.log(parts.filter((part) => part !== undefined).join('\n\n'));
  return 0;
}

if (import.meta.main) await runCommand(() => history(process.argv.slice(2), process.env));
