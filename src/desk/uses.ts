import { referableKinds, type ReferableKind } from '../schemas/fields.ts';
import { CannotRun, helpFor, readCommandLine, type Command } from './command-line.ts';
import { openManuscript } from './open-manuscript.ts';
import { projectFolder, runCommand } from './run-command.ts';
import { lookOf } from './terminal-look.ts';
import { findThings } from './uses/find-things.ts';
import { pagesOf } from './uses/pages-of.ts';
import { searchUnread, tellUnread } from './uses/tell-unread.ts';
import { tellSeveral, tellUses } from './uses/tell-uses.ts';
import { usesAsJson } from './uses/uses-as-json.ts';
import { usesOf } from './uses/uses-of.ts';

/** `npm run uses` and its options. */
export const usesCommand: Command<'explainer' | 'json'> = {
  name: 'uses',
  does: 'Lists everything that stands on a fact, a source, a voice or another thing.',
  takes: '<id>',
  options: {
    explainer: {
      value: '<id>',
      example: 'north-korea-russia',
      describes: 'Looks in this explainer only.',
    },
    json: { describes: 'Prints JSON for programs, and nothing else.' },
  },
  examples: [
    ['casualties', 'Whatever is called "casualties": a fact, a term or anything else.'],
    ['voice/nis', 'The voice, where a source has the same name.'],
    ['34', 'The fact that readers see as number 34.'],
    ['content/sources/nis.yaml', 'What is written in this file.'],
  ],
  endings: [
    [0, 'if there is such a thing, whether it is used or not'],
    [2, 'if there is none, or it could not do what was asked'],
  ],
};

// What a fact is may be asked most, then where it comes from.
const kinds: readonly ReferableKind[] = [
  'fact',
  'source',
  'voice',
  ...referableKinds.filter((kind) => kind !== 'fact' && kind !== 'source' && kind !== 'voice'),
];

function uses(args: readonly string[], environment: NodeJS.ProcessEnv): number {
  const typed = readCommandLine(usesCommand, args, environment);
  if (typed.wantsHelp) {
    console.log(helpFor(usesCommand));
    return 0;
  }
  const [written, ...more] = typed.words;
  if (written === undefined || more.length > 0) {
    throw new CannotRun(
      'Name one thing, such as: npm run uses -- casualties\nAll options: npm run uses -- --help',
    );
  }
  const open = openManuscript(projectFolder());
  const { things, note } = findThings(open.manuscript, {
    written,
    kinds,
    explainer: typed.options.get('explainer')?.[0],
  });
  const found = things.map((thing) => {
    const all = usesOf(open.manuscript, thing);
    return { thing, uses: all, pages: pagesOf(open.manuscript, thing, all) };
  });
  const unread = searchUnread(open, [...new Set(things.map(({ id }) => id))]);
  if (typed.options.has('json')) {
    console.log(usesAsJson(found, unread));
    return 0;
  }
  const look = lookOf(process.stdout, environment);
  const parts = [
    note,
    things.length > 1 ? tellSeveral(things, written) : undefined,
    ...found.map((each) => tellUses(each, look)),
    tellUnread(unread),
  ];
  console.log(parts.filter((part) => part !== undefined).join('\n\n'));
  return 0;
}

if (import.meta.main) await runCommand(() => uses(process.argv.slice(2), process.env));
