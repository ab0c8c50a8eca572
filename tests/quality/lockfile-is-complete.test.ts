import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const Entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Lockfile = z.object({ packages: z.record(z.string(), Entry) });
type Packages = z.infer<typeof Lockfile>['packages'];

/** Where Node would look for a package, nearest first, from the folder of the package that asks for it. */
function foldersToSearch(asking: string): string[] {
  const folders = [asking];
  for (let folder = asking; folder !== '';) {
    const end = folder.lastIndexOf('/node_modules/');
    folder = end < 0 ? '' : folder.slice(0, end);
    folders.push(folder);
  }
  return folders;
}

/** Optional packages (mostly one platform's binary each) that the lockfile asks for and does not hold. */
function missingFrom(packages: Packages): string[] {
  const missing: string[] = [];
  for (const [asking, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const found = foldersToSearch(asking)
        .map((folder) => packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`])
        .find((entry) => entry !== undefined);
      const isExact = /^\d/.test(range);
      if (found === undefined || (isExact && found.version !== range))
        missing.push(`${asking}: ${name}@${range}`);
    }
  }
  return missing;
}

/** Packages without a checksum, or from a place that is not the npm registry. */
function strangersIn(packages: Packages): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .filter(([, { resolved, integrity }]) => {
      // No origin means the registry that npm is set to use.
      const fromRegistry = resolved === undefined || resolved.startsWith('https://registry.npmjs.org/');
      return !fromRegistry || integrity?.startsWith('sha512-') !== true;
    })
    .map(([path]) => path);
}

function readLockfile(): Packages {
  return Lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages;
}

describe('the lockfile', () => {
  test('holds every platform’s binary, so that `npm ci` works on all of them', () => {
    expect(missingFrom(readLockfile())).toEqual([]);
  });

  test('holds Node itself for Linux, macOS and Windows', () => {
    const nodes = Object.keys(readLockfile()).filter((path) => /^node_modules\/node-[a-z]/.test(path));
    expect(nodes).toEqual(
      expect.arrayContaining(
        ['bin-darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win-x64'].map(
          (platform) => `node_modules/node-${platform}`,
        ),
      ),
    );
  });

  test('takes every package from a registry, with its checksum', () => {
    expect(strangersIn(readLockfile())).toEqual([]);
  });

  test('is found wanting where a package has no checksum or another origin', () => {
    const packages: Packages = {
      '': {},
      'node_modules/sound': { integrity: 'sha512-AAAA' },
      'node_modules/unchecked': { resolved: 'https://registry.npmjs.org/unchecked/-/unchecked-1.0.0.tgz' },
      'node_modules/from-git': { resolved: 'git+ssh://git@example.org/x.git', integrity: 'sha512-AAAA' },
    };
    expect(strangersIn(packages)).toEqual(['node_modules/unchecked', 'node_modules/from-git']);
  });

  test('is found wanting where a binary is missing or of another version', () => {
    const packages: Packages = {
      'node_modules/astro': { optionalDependencies: { 'bind-linux': '1.0.0', 'bind-mac': '1.0.0' } },
      'node_modules/astro/node_modules/bind-linux': { version: '1.0.0' },
      'node_modules/bind-mac': { version: '1.0.1' },
      'node_modules/vite': { optionalDependencies: { fsevents: '~2.3.3' } },
    };
    expect(missingFrom(packages)).toEqual([
      'node_modules/astro: bind-mac@1.0.0',
      'node_modules/vite: fsevents@~2.3.3',
    ]);
  });
});

test('every dependency is pinned to one exact version', () => {
  const Versions = z.record(z.string(), z.string());
  const Manifest = z.object({
    dependencies: Versions,
    devDependencies: Versions,
    optionalDependencies: Versions,
    overrides: Versions,
  });
  const manifest = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const loose = Object.values(manifest)
    .flatMap((versions) => Object.entries(versions))
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});
