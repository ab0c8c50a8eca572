import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serveSite } from '../../src/desk/serve.ts';
import { emptyFolder, writeSite } from '../examples/built-site.ts';

/** Not as a child that is waited for: this process serves the site meanwhile. */
function verify(...args: string[]): Promise<{ told: string; status: number | null }> {
  const child = spawn(process.execPath, [resolve('src/desk/verify.ts'), ...args]);
  let told = '';
  child.stdout.on('data', (part: Buffer) => (told += part.toString('utf8')));
  child.stderr.on('data', (part: Buffer) => (told += part.toString('utf8')));
  return new Promise((done) => {
    child.once('close', (status) => {
      done({ told, status });
    });
  });
}

async function verifyServed(site: string, ...args: string[]) {
  const { address, close } = await serveSite(site, 0);
  const { told, status } = await verify(address, ...args);
  await close();
  return { told: told.replaceAll(address, '<site>'), status };
}

describe('npm run verify', () => {
  test('says that a folder and a server give one whole edition', async () => {
    const site = writeSite('first');
    const told = /is edition [0-9a-f]{16}, as of 2026-11-24: 5 files, all as they were built\.\n$/;
    const folder = await verify(site);
    expect(folder.told).toMatch(told);
    expect(folder.status).toBe(0);
    const served = await verifyServed(site);
    expect(served.told).toMatch(told);
    expect(served.status).toBe(0);
  });

  test('says which files are served otherwise, or not at all', async () => {
    const site = writeSite('first');
    writeFileSync(join(site, 'bridge/index.html'), 'other');
    rmSync(join(site, 'bridge/facts'), { recursive: true });
    const { told, status } = await verifyServed(site);
    expect(told).toMatch(
      /^<site> is not edition [0-9a-f]{16}: 2 files of 5 differ\.\n {2}bridge\/facts\/다리\/index\.html is missing\n {2}bridge\/index\.html is changed\n$/,
    );
    expect(status).toBe(1);
  });

  test('says that another edition is served than the one that was built', async () => {
    const { told, status } = await verifyServed(writeSite('first'), '--edition', writeSite('second'));
    expect(told).toContain('differ.');
    expect(told).toContain('  _astro/page.second.css is missing\n');
    expect(status).toBe(1);
  });

  test('says so where nothing can be seen', async () => {
    const empty = emptyFolder();
    expect(await verify(empty)).toEqual({
      told: `There is no edition.json in ${empty}, so nothing says which edition it is.\n`,
      status: 2,
    });
    const nobody = await verify('http://localhost:1/');
    expect(nobody.told).toMatch(/^http:\/\/localhost:1\/ does not answer: .+\.\n$/);
    expect(nobody.status).toBe(2);
    expect(await verify(empty, '--edition', empty)).toEqual({
      told: `There is no edition.json in ${empty}. Build the site first: npm run build\n`,
      status: 2,
    });
  });
});
