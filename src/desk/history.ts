import { printable } from '../edition/reading/printable.ts';
import type { Manuscript } from '../edition/manuscript.ts';
import { CannotRun, type Command } from './command-line.ts';
import { historyAsJson } from './history/history-as-json.ts';
import { historyOf, type FactHistory } from './history/history-of.ts';
import { tellHistory } from './history/tell-history.ts';
import { runCommand } from './run-command.ts';
import { answerAboutThings, optionsAboutThings } from './uses/answer-about-things.ts';
import type { Thing } from './uses/thing.ts';

/** `npm run history` and its options. */
export const historyCommand: Command<'explainer' | 'json'> = {
  name: 'history',
  does: 'Tells what was said of a fact over time, and why the page shows what it shows.',
  takes: '<fact>',
  options: optionsAboutThings,
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
  const about = {
    command: historyCommand,
    asksFor: 'one fact',
    kinds: ['fact'],
    answer: historyOfThing,
    asJson: historyAsJson,
    asText: tellHistory,
  } as const;
  return answerAboutThings(about, args, environment);
}

function historyOfThing(manuscript: Manuscript, { entry, file }: Thing): FactHistory {
  if (entry?.kind === 'fact') return historyOf(manuscript, entry);
  throw new CannotRun(`${printable(file)} is missing or could not be read: npm run check says more.`);
}

if (import.meta.main) await runCommand(() => history(process.argv.slice(2), process.env));
