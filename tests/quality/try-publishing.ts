import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compareWithManifest } from '../../src/desk/publish/compare-with-manifest.ts';
import { currentFolder, readRecord } from '../../src/desk/publish/target-folder.ts';
import { servingFiles } from '../../src/formats/hosting/serving-files.ts';
import { servingRules } from '../../src/formats/hosting/serving-rules.ts';
import { writeSite } from '../examples/built-site.ts';
import { publishAndKill, timeOf, type Ended } from './publish-and-kill.ts';
import { findServer, startCaddy, startNginx, type RunningServer } from '../site/web-servers.ts';

/*
 * `npm run measure:publishing -- <rounds>`: publishes three sites in turn, again and again, while something goes wrong: it is killed, two
 * publish at once, the disk is full. Readers ask all the while, of nginx and Caddy, and everything they get must be of one edition.
 * The moments are spread by the golden ratio, so that every run tries the same ones. For the full disk it mounts a small one, which
 * only root may do.
 */

const rounds = Number(process.argv[2] ?? '60');
const golden = 0.618_033_988_75;
const pages = 150;
const configuration = servingFiles({
  rules: servingRules({ scripts: [], styles: [] }),
  moved: [],
  base: '/',
  paths: [],
});
/** Three, of which two are kept: each has to be brought anew. */
const words = ['one', 'two', 'six'] as const;
const sites = words.map((word) => writeSite(word, {}, { ...pagesOf(word), ...configuration }));
const pagesOfAll = { one: pagesOf('one'), two: pagesOf('two'), six: pagesOf('six') };
const etags = new Map<string, { etag: string | undefined; body: Buffer }>();
const workplace = mkdtempSync(join(tmpdir(), 'double-entry-publishing-'));
let faults = 0;

await publish(join(workplace, 'first'), 0);
const longest = await timeOf(() => publish(join(workplace, 'first'), 1));
console.log(`A publishing takes ${Math.round(longest)} ms.`);
await tryReaders('nginx', { server: configuration['serving/nginx-server.conf'] ?? '' });
await tryReaders('nginx without a cache of open files', {
  server: (configuration['serving/nginx-server.conf'] ?? '').replaceAll(/^ *open_file_cache.*\n/gm, ''),
});
await tryReaders('Caddy', { caddyfile: configuration['serving/Caddyfile'] ?? '' });
await tryTwoAtOnce();
await tryFullDisk();
rmSync(workplace, { recursive: true, force: true });
console.log(faults === 0 ? 'Nothing was ever mixed or lost.' : `${faults} FAULTS.`);
process.exitCode = faults === 0 ? 0 : 1;

/** Of the same size in all sites, so that no server can tell the pages apart by it. */
function pagesOf(word: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: pages }, (_, page) => [
      `page/${page}/index.html`,
      `<link href="/_astro/page.${word}.css"><p>${`${word} ${page}. `.repeat(900)}</p>\n`,
    ]),
  );
}

async function tryReaders(name: string, files: { server: string } | { caddyfile: string }): Promise<void> {
  const program = findServer('server' in files ? 'nginx' : 'caddy');
  if (program === undefined) {
    console.log(`${name}: not installed, so not tried.`);
    return;
  }
  const target = join(workplace, `served-${name.replaceAll(' ', '-')}`);
  const folder = join(workplace, `work-${name.replaceAll(' ', '-')}`);
  mkdirSync(folder);
  await publish(target, 0);
  const server =
    'server' in files
      ? await startNginx(program, { folder, target }, { ...files, hasBrotli: false })
      : await startCaddy(program, { folder, target }, files);
  const asked = { answers: 0, wrong: 0, isOver: false };
  const readers = Array.from({ length: 4 }, (_, reader) => readOn(server, reader, asked));
  let [killed, late] = [0, 0];
  for (let round = 1; round <= rounds; round += 1) {
    const isKilled = round % 4 !== 0;
    const { code } = await publish(
      target,
      round % 2,
      isKilled ? ((round * golden) % 1) * longest * 1.1 : undefined,
    );
    if (isKilled && code === null) killed += 1;
    if (!isKilled) late += await countStale(server, target);
    expectWhole(target);
  }
  asked.isOver = true;
  await Promise.all(readers);
  await server.close();
  faults += asked.wrong + late;
  console.log(
    `${name}: ${rounds} publishings, ${killed} of them killed; ${asked.answers} answers, ${asked.wrong} of them not of one edition; ` +
      `${late} pages were old a second after a publishing ended.`,
  );
}

/** Asks for one page after the other and for what it refers to, until it is over. */
async function readOn(
  server: RunningServer,
  reader: number,
  asked: { answers: number; wrong: number; isOver: boolean },
): Promise<void> {
  for (let turn = reader; !asked.isOver; turn += 7) {
    const page = turn % pages;
    const { status, body } = await server.ask(`/page/${page}/`);
    const text = body.toString('utf8');
    const word = words.find((each) => text === pagesOfAll[each][`page/${page}/index.html`]);
    const style = await server.ask(`/_astro/page.${word ?? 'none'}.css`);
    asked.answers += 2;
    if (status !== 200 || word === undefined || style.status !== 200) asked.wrong += 1;
  }
}

/** How many pages a reader gets who comes again, a second after a publishing has ended, that are not of the edition on the air. */
async function countStale(server: RunningServer, target: string): Promise<number> {
  await wait(1200);
  let stale = 0;
  for (let page = 0; page < pages; page += 1) {
    const path = `page/${page}/index.html`;
    const { body, headers } = await server.ask(`/page/${page}/`);
    const now = readFileSync(join(target, 'current', path));
    const other = etags.get(path);
    if (!body.equals(now)) stale += 1;
    if (other !== undefined && other.etag === headers.etag && !other.body.equals(now)) stale += 1;
    etags.set(path, { etag: headers.etag, body: now });
  }
  return stale;
}

async function tryTwoAtOnce(): Promise<void> {
  const target = join(workplace, 'two');
  await publish(target, 0);
  const ended = { both: 0, one: 0, none: 0 };
  for (let pair = 1; pair <= rounds; pair += 1) {
    const second = wait(((pair * golden) % 1) * longest * 0.4).then(() => publish(target, pair + 1));
    const both = await Promise.all([publish(target, pair), second]);
    const good = both.filter(({ code }) => code === 0).length;
    ended[good === 2 ? 'both' : good === 1 ? 'one' : 'none'] += 1;
    const refused = both.filter(({ code }) => code !== 0);
    if (good === 0 || refused.some(({ told }) => !told.startsWith('Somebody publishes to '))) tell(refused);
    expectWhole(target);
    if (readRecord(target).at(-1)?.folder !== currentFolder(target)) tell(both);
  }
  console.log(
    `Two at once: ${rounds} pairs; both in turn ${ended.both} times, one refused in words ${ended.one} times, none through ${ended.none} times.`,
  );
}

async function tryFullDisk(): Promise<void> {
  const disk = join(workplace, 'disk');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).status !== 0) {
    console.log('Full disk: not tried, since only root may mount a small one.');
    return;
  }
  try {
    const target = join(disk, 'site');
    await publish(target, 0);
    // Quicker than others: it is memory.
    const longest = await timeOf(() => publish(target, 2, undefined, ['--keep', '1']));
    let [stopped, finished] = [0, 0];
    for (let round = 1; round <= rounds; round += 1) {
      const running = publish(target, round, undefined, ['--keep', '1']);
      await wait((0.4 + ((round * golden) % 1) * 0.6) * longest);
      fill(join(disk, 'filler'));
      const { code, told } = await running;
      if (code === 0) finished += 1;
      else stopped += 1;
      const isInWords = /^There is no room|stopped: the disk is full/.test(told);
      if (code !== 0 && !isInWords) tell([{ code, told }]);
      expectWhole(target);
      rmSync(join(disk, 'filler'));
    }
    const after = await publish(target, 1);
    if (after.code !== 0) tell([after]);
    expectWhole(target);
    console.log(
      `Full disk: filled at ${rounds} moments; ${stopped} publishings stopped in words, ${finished} had ended; the one after went through.`,
    );
  } finally {
    spawnSync('umount', [disk]);
  }
}

function fill(path: string): void {
  const handle = openSync(path, 'w');
  const part = Buffer.alloc(4096);
  try {
    for (;;) writeSync(handle, part);
  } catch {
    // Full, as it was to be.
  } finally {
    closeSync(handle);
  }
}

function expectWhole(target: string): void {
  const compared = compareWithManifest(join(target, 'current'));
  if ('fault' in compared) tell([{ code: null, told: compared.fault }]);
  else if (compared.differences.length > 0)
    tell([{ code: null, told: `${compared.differences.length} files differ` }]);
}

function tell(ended: readonly Ended[]): void {
  faults += 1;
  for (const { code, told } of ended) console.log(`  FAULT: ended with ${String(code)}: ${told}`);
}

function publish(
  target: string,
  site: number,
  killAfter?: number,
  more: readonly string[] = ['--keep', '2'],
): Promise<Ended> {
  return publishAndKill([target, '--from', String(sites[site % sites.length]), ...more], killAfter);
}
