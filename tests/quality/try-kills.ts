import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compareWithManifest } from '../../src/desk/publish/compare-with-manifest.ts';
import { publishAndKill, timeOf } from './publish-and-kill.ts';

/*
 * `npm run measure:kills -- <built site> <another> [<times>]`: publishes two sites in turn to one folder, kills the program at moments
 * spread over the whole of its work, and looks each time whether readers have one whole edition. The moments are spread by the golden
 * ratio, so that every run tries the same ones.
 */

const [one, other, times = '200'] = process.argv.slice(2);
if (one === undefined || other === undefined) throw new Error('Give two built sites, and how often to kill.');
const sites = [resolve(one), resolve(other)];
const target = mkdtempSync(join(tmpdir(), 'double-entry-kills-'));
const golden = 0.618_033_988_75;

const whole = await publish(sites[0], undefined);
if (whole.code !== 0) throw new Error(`The first publishing failed: ${whole.told}`);
const longest = await timeOf(() => publish(sites[1], undefined));

let broken = 0;
let finished = 0;
for (let kill = 1; kill <= Number(times); kill += 1) {
  const { code } = await publish(sites[kill % 2], ((kill * golden) % 1) * longest * 1.1);
  if (code === 0) finished += 1;
  const compared = compareWithManifest(join(target, 'current'));
  if ('fault' in compared || compared.differences.length > 0) broken += 1;
  // Only what is not there has to be brought: else most runs would find their edition at once.
  for (const name of existsSync(join(target, 'editions')) && kill % 2 === 0 ? editionsNotServed() : []) {
    rmSync(join(target, 'editions', name), { recursive: true, force: true });
  }
}
const last = await publish(sites[0], undefined);
rmSync(target, { recursive: true, force: true });
console.log(
  `${times} kills over ${Math.round(longest)} ms of work (${finished} came too late): readers had no whole edition ${broken} times. ` +
    `The publishing after them ended with ${String(last.code)}.`,
);
process.exitCode = broken === 0 && last.code === 0 ? 0 : 1;

function editionsNotServed(): string[] {
  const compared = compareWithManifest(join(target, 'current'));
  const served = 'fault' in compared ? '' : compared.manifest.edition.slice(0, 16);
  return sites
    .map((site) => compareWithManifest(site))
    .flatMap((found) => ('fault' in found ? [] : found.manifest.edition.slice(0, 16)))
    .filter((name) => name !== served);
}

function publish(site: string | undefined, killAfter: number | undefined) {
  return publishAndKill([target, '--from', String(site)], killAfter);
}
