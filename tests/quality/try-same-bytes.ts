import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { manifestPath, readManifest, type EditionManifest } from '../../src/desk/publish/edition-manifest.ts';

/*
 * `npm run measure:same-bytes`: builds the same commit under other clocks, zones, languages, folders, file orders, rights and caches,
 * and tells whether the same bytes come of it. Takes some ten minutes; with `-- --few`, as for each pull request, a third of that.
 */

interface Circumstance {
  name: string;
  env?: Record<string, string>;
  /** Folder in which the copy stands, below a temporary one. */
  folder?: string;
  /** Whether files are created in the opposite order, so that a plain listing gives them otherwise. */
  isReversed?: boolean;
  umask?: number;
  /** Whether it builds in the folder of the one before, over all that it left. */
  isWarm?: boolean;
  /** Program and arguments before the one that builds. */
  under?: string[];
  /** Whether it is one of the few for each pull request: those in which builds of others have differed most often. */
  isOfFew?: boolean;
}

const project = resolve(import.meta.dirname, '../..');
const copied = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'build.env',
  'known-words.txt',
];
const zone = (TZ: string): Circumstance => ({ name: `zone ${TZ}`, env: { TZ } });
const language = (locale: string): Circumstance => ({
  name: `language ${locale}`,
  env: { LC_ALL: `${locale}.UTF-8`, LANG: `${locale}.UTF-8` },
});
const clock = (moment: string): Circumstance => ({ name: `clock ${moment}`, under: ['faketime', moment] });

const all: Circumstance[] = [
  { name: 'as it is', isOfFew: true },
  { name: 'once more, over what that left', isWarm: true, isOfFew: true },
  ...['Asia/Seoul', 'America/Los_Angeles', 'Etc/GMT+12'].map(zone),
  { ...zone('Pacific/Kiritimati'), isOfFew: true },
  ...['cs_CZ', 'tr_TR', 'ar_SA', 'da_DK', 'cy_GB'].map(language),
  { ...language('et_EE'), isOfFew: true },
  { name: 'umask 077', umask: 0o077 },
  { name: 'a folder with blanks and Hangul', folder: 'a long folder, 다리' },
  { name: 'files created in the opposite order', isReversed: true, isOfFew: true },
  { name: 'one processor', under: ['taskset', '-c', '0'] },
  ...['2020-02-29 23:59:30', '2031-07-01 00:00:30'].filter(() => has('faketime')).map(clock),
];
const circumstances = all.filter(({ isOfFew }) => !process.argv.includes('--few') || isOfFew === true);

const temporary = mkdtempSync(join(tmpdir(), 'double-entry-bytes-'));
let first: EditionManifest | undefined;
let root = '';
let different = 0;
for (const circumstance of circumstances) {
  if (circumstance.isWarm !== true) {
    if (root !== '') rmSync(root, { recursive: true, force: true });
    root = join(temporary, circumstance.folder ?? 'site');
    copyProject(root, circumstance.isReversed === true);
  }
  const manifest = build(root, circumstance);
  first ??= manifest;
  const others = differences(first, manifest);
  if (others.length > 0) different += 1;
  console.log(
    `${others.length === 0 ? 'same     ' : 'DIFFERENT'} ${manifest.edition.slice(0, 16)}  ${circumstance.name}`,
  );
  for (const path of others.slice(0, 5)) console.log(`            ${path}`);
}
rmSync(temporary, { recursive: true, force: true });
console.log(`${circumstances.length} builds, ${different} differ from the first.`);
process.exitCode = different === 0 ? 0 : 1;

function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

function copyProject(to: string, isReversed: boolean): void {
  mkdirSync(to, { recursive: true });
  for (const name of isReversed ? copied.toReversed() : copied)
    copy(join(project, name), join(to, name), isReversed);
  symlinkSync(join(project, 'node_modules'), join(to, 'node_modules'), 'junction');
}

function copy(from: string, to: string, isReversed: boolean): void {
  if (!statSync(from).isDirectory()) {
    cpSync(from, to);
    return;
  }
  mkdirSync(to);
  const names = readdirSync(from).toSorted();
  for (const name of isReversed ? names.toReversed() : names)
    copy(join(from, name), join(to, name), isReversed);
}

function build(cwd: string, { env = {}, umask, under = [] }: Circumstance): EditionManifest {
  const command = [
    ...under,
    process.execPath,
    '--env-file=build.env',
    'node_modules/astro/bin/astro.mjs',
    'build',
  ];
  const before = umask === undefined ? undefined : process.umask(umask);
  const [program = '', ...args] = command;
  const { status, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (before !== undefined) process.umask(before);
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  const read = readManifest(readFileSync(join(cwd, 'dist', manifestPath), 'utf8'));
  if ('fault' in read) throw new Error(`The manifest ${read.fault}.`);
  return read.manifest;
}

function differences(one: EditionManifest, other: EditionManifest): string[] {
  const hashes = new Map(one.files.map(({ path, sha256 }) => [path, sha256]));
  const changed = other.files
    .filter(({ path, sha256 }) => hashes.get(path) !== sha256)
    .map(({ path }) => path);
  const paths = new Set(other.files.map(({ path }) => path));
  return [...changed, ...[...hashes.keys()].filter((path) => !paths.has(path))];
}
