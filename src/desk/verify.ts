import { join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { CannotRun, helpFor, readCommandLine, type Command } from './command-line.ts';
import { compareWithManifest, wordDifferences } from './publish/compare-with-manifest.ts';
import { compareWithServed } from './publish/compare-with-served.ts';
import { manifestPath, readManifest, type EditionManifest } from './publish/edition-manifest.ts';
import { projectFolder, runCommand } from './run-command.ts';
import { wordCount } from '../wording/list.ts';

/** `npm run verify` and its options. */
export const verifyCommand: Command<'edition'> = {
  name: 'verify',
  does: 'Tells whether what is served, or what lies in a folder, is exactly one edition: every file, byte for byte.',
  takes: '<address or folder>',
  options: {
    edition: {
      value: '<folder>',
      example: 'dist',
      describes: 'Compares with the edition in this folder, rather than with the one that it says it is.',
    },
  },
  examples: [
    ['dist', 'Whether the built site is whole.'],
    ['https://double-entry.example', 'Whether readers get one whole edition.'],
    ['https://double-entry.example --edition dist', 'Whether it is the one built here.'],
  ],
  endings: [
    [0, 'if it is that edition'],
    [1, 'if it is not'],
    [2, 'if it could not be seen'],
  ],
};

async function verify(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const typed = readCommandLine(verifyCommand, args, environment);
  if (typed.wantsHelp) {
    console.log(helpFor(verifyCommand));
    return 0;
  }
  const [asked, more] = typed.words;
  if (asked === undefined) throw new CannotRun('Say what to look at: npm run verify -- dist');
  if (more !== undefined) throw new CannotRun(`Give one address or folder. "${more}" is a second one.`);
  const given = typed.options.get('edition')?.[0];
  const expected = given === undefined ? undefined : manifestIn(resolve(projectFolder(), given));
  const compared = /^https?:\/\//.test(asked)
    ? await compareWithServed(asked, expected)
    : compareWithManifest(resolve(asked), expected);
  if ('fault' in compared) throw new CannotRun(compared.fault);
  const { manifest, differences } = compared;
  if (differences.length === 0) {
    console.log(
      `${asked} is edition ${manifest.edition.slice(0, 16)}, as of ${manifest.today}: ${wordCount(manifest.files.length, 'file')}, all as they were built` +
        `${manifest.commit === null ? '' : ` from commit ${manifest.commit.slice(0, 12)}`}.`,
    );
    return 0;
  }
  console.log(
    `${asked} is not edition ${manifest.edition.slice(0, 16)}: ${wordCount(differences.length, 'file')} of ${manifest.files.length} differ.\n${wordDifferences(differences)}`,
  );
  return 1;
}

function manifestIn(folder: string): EditionManifest {
  let text: string;
  try {
    text = readFileSync(join(folder, manifestPath), 'utf8');
  } catch {
    throw new CannotRun(`There is no ${manifestPath} in ${folder}. Build the site first: npm run build`);
  }
  const read = readManifest(text);
  if ('fault' in read) throw new CannotRun(`In ${folder} the manifest ${read.fault}.`);
  return read.manifest;
}

if (import.meta.main) await runCommand(() => verify(process.argv.slice(2), process.env));
