import { resolve } from 'node:path';
import { CannotRun, helpFor, readCommandLine, type Command } from './command-line.ts';
import { compareEditions } from './publish/compare-editions.ts';
import { compareWithManifest } from './publish/compare-with-manifest.ts';
import { touchedAsMarkdown } from './publish/touched-as-markdown.ts';
import { runCommand } from './run-command.ts';

/** `npm run compare` and its options. */
export const compareCommand: Command<never> = {
  name: 'compare',
  does: 'Tells what a change does to the finished site: facts, pages, feeds and cards touched, sources gained and lost. Prints Markdown.',
  takes: '<built site before> <built site after>',
  options: {},
  examples: [['../before/dist dist', 'What this change does to the site built in ../before.']],
  endings: [
    [0, 'whether anything is touched or not'],
    [2, 'if it could not compare'],
  ],
};

function compare(args: readonly string[], environment: NodeJS.ProcessEnv): number {
  const typed = readCommandLine(compareCommand, args, environment);
  if (typed.wantsHelp) {
    console.log(helpFor(compareCommand));
    return 0;
  }
  const [before, after, more] = typed.words;
  if (before === undefined || after === undefined || more !== undefined) {
    throw new CannotRun('Give two built sites: npm run compare -- ../before/dist dist');
  }
  console.log(touchedAsMarkdown(compareEditions(editionIn(before), editionIn(after))));
  return 0;
}

function editionIn(folder: string) {
  const compared = compareWithManifest(resolve(folder));
  if ('fault' in compared) throw new CannotRun(`${compared.fault} Build it first: npm run build`);
  return { folder: resolve(folder), manifest: compared.manifest };
}

if (import.meta.main) await runCommand(() => compare(process.argv.slice(2), process.env));
