import { join, resolve } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { CannotRun, helpFor, readCommandLine, type Command } from './command-line.ts';
import { compareWithManifest, forbidden, wordDifferences } from './publish/compare-with-manifest.ts';
import { compareWithServed, type Served } from './publish/compare-with-served.ts';
import { manifestPath, readManifest, type EditionManifest } from './publish/edition-manifest.ts';
import { placesIn } from './publish/target-folder.ts';
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
    ['/srv/double-entry', 'Whether the edition that readers get from there is.'],
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
  const place = whereEditionIs(asked);
  const compared = await lookAt(place, expected);
  if ('fault' in compared) throw new CannotRun(compared.fault);
  const { manifest, differences, right, of } = compared;
  const name = manifest.edition.slice(0, 16);
  if (differences.length === 0) {
    const commit = manifest.commit === null ? '' : ` from commit ${manifest.commit.slice(0, 12)}`;
    console.log(`${place} is edition ${name}, as of ${manifest.today}${commit}: ${right}.`);
    return 0;
  }
  console.log(
    `${place} is not edition ${name}: ${wordCount(differences.length, 'file')} of ${of} differ.\n${wordDifferences(differences)}`,
  );
  if (differences.some(({ is }) => is === forbidden))
    console.log('Have the web server read its configuration again: nginx -s reload, or caddy reload.');
  return 1;
}

/** Of a folder to which editions are published, the one that readers get. */
function whereEditionIs(asked: string): string {
  if (isAddress(asked) || existsSync(join(asked, manifestPath))) return asked;
  const { current, record } = placesIn(asked);
  return existsSync(record) ? current : asked;
}

function isAddress(asked: string): boolean {
  return /^https?:\/\//.test(asked);
}

/** What was found at an address or in a folder, and in words how much was looked at. */
async function lookAt(asked: string, expected: EditionManifest | undefined) {
  if (isAddress(asked)) {
    const served = await compareWithServed(asked, expected);
    return 'fault' in served ? served : { ...served, ...wordServed(served) };
  }
  const lying = compareWithManifest(resolve(asked), expected);
  return 'fault' in lying ? lying : { ...lying, ...wordLying(lying.manifest) };
}

function wordLying({ files }: EditionManifest): { right: string; of: string } {
  return { right: `${wordCount(files.length, 'file')}, all as they were built`, of: String(files.length) };
}

/** Tells no more than was looked at: what only web servers read has no address, and compressed texts are asked for by their text. */
function wordServed({ manifest, asked, compressed: { br, gzip } }: Served): { right: string; of: string } {
  const files = `${asked} ${asked === 1 ? 'has' : 'have'} an address for readers`;
  const also =
    br + gzip === 0
      ? 'none is sent compressed'
      : `so did those that are sent compressed, ${br} by brotli and ${gzip} by gzip`;
  return {
    right: `of ${wordCount(manifest.files.length, 'file')} ${files} and came as they were built; ${also}`,
    of: `${asked} asked for, or of their compressed copies,`,
  };
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
