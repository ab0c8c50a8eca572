import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { askedFolder, askedPort, serveSite, type ServedSite } from '../../src/desk/serve.ts';

// `fetch` tidies `..` out of an address before it asks, so it cannot try this door.
function statusOfRawPath(address: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    get({ hostname, port, path }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    }).on('error', fail);
  });
}

let folder: string;
let served: ServedSite | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'served-site-'));
  mkdirSync(join(folder, 'story'));
  writeFileSync(join(folder, 'index.html'), 'front page');
  writeFileSync(join(folder, 'story/index.html'), 'the story');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, 'facts.csv'), 'place,조선');
});

afterEach(async () => {
  await served?.close();
  served = undefined;
  rmSync(folder, { recursive: true });
});

describe('serving a built site', () => {
  test('a folder is served by its index.html', async () => {
    served = await serveSite(folder, 0);
    const answer = await fetch(`${served.address}/story/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('the story');
  });

  test('a text of some length is sent compressed, as web hosts do', async () => {
    writeFileSync(join(folder, 'index.html'), 'front page '.repeat(1000));
    served = await serveSite(folder, 0);
    const answer = await fetch(served.address, { headers: { 'Accept-Encoding': 'br' } });
    expect(answer.headers.get('Content-Encoding')).toBe('br');
    expect(await answer.text()).toBe('front page '.repeat(1000));
  });

  test('a missing page is answered with the 404 page and status 404', async () => {
    served = await serveSite(folder, 0);
    const answer = await fetch(`${served.address}/nowhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('no such page');
  });

  test('a missing page is a 404 even in a site without a 404 page', async () => {
    rmSync(join(folder, '404.html'));
    served = await serveSite(folder, 0);
    expect((await fetch(`${served.address}/nowhere/`)).status).toBe(404);
  });

  test('text files are said to be UTF-8', async () => {
    served = await serveSite(folder, 0);
    const answer = await fetch(`${served.address}/facts.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv;charset=utf-8');
    expect(await answer.text()).toBe('place,조선');
  });

  test.each([
    ['atom', 'application/atom+xml;charset=utf-8'],
    ['rss', 'application/rss+xml;charset=utf-8'],
    ['json', 'application/json;charset=utf-8'],
    ['ico', 'image/x-icon'],
  ])('a feed that ends in .%s is sent as %s', async (ending, type) => {
    writeFileSync(join(folder, `updates.${ending}`), '다리');
    served = await serveSite(folder, 0);
    const answer = await fetch(`${served.address}/updates.${ending}`);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(await answer.text()).toBe('다리');
  });

  test('nothing outside the folder is served', async () => {
    served = await serveSite(join(folder, 'story'), 0);
    expect(await statusOfRawPath(served.address, '/../facts.csv')).toBe(404);
    expect(await statusOfRawPath(served.address, '/%2e%2e/facts.csv')).toBe(404);
  });

  test('a site that was built for a path of a host is served below it, and the root leads there', async () => {
    writeFileSync(
      join(folder, 'index.html'),
      '<link rel="canonical" href="https://news.example/double-entry/">',
    );
    served = await serveSite(folder, 0);
    const { address, base } = served;
    const statusAt = async (path: string) =>
      (await fetch(`${address}${path}`, { redirect: 'manual' })).status;
    expect(base).toBe('/double-entry/');
    const root = await fetch(address, { redirect: 'manual' });
    expect([root.status, root.headers.get('Location')]).toEqual([302, '/double-entry/']);
    expect(await (await fetch(`${address}/double-entry/story/`)).text()).toBe('the story');
    expect(await statusAt('/double-entry/nowhere/')).toBe(404);
    expect(await statusAt('/double-entry')).toBe(302);
    expect(await statusAt('/story/')).toBe(404);
    expect(await (await fetch(`${address}/story/`)).text()).toBe('no such page');
    expect(await statusOfRawPath(address, '/double-entry/../../facts.csv')).toBe(404);
  });

  test('a folder without a built site is refused with what to do', async () => {
    rmSync(join(folder, 'index.html'));
    await expect(serveSite(folder, 0)).rejects.toThrow(
      `There is no built site in ${folder}. Run \`npm run build\` first.`,
    );
  });

  test('a taken port is refused with what to do', async () => {
    served = await serveSite(folder, 0);
    const port = Number(new URL(served.address).port);
    await expect(serveSite(folder, port)).rejects.toThrow(
      `Port ${port} is taken by another program. Close that, or choose another port: \`npm run serve -- --port 4400\`.`,
    );
  });
});

describe('the port', () => {
  test('is 4321 unless asked otherwise', () => {
    expect(askedPort([], {})).toBe(4321);
  });

  test('comes from --port before PORT', () => {
    expect(askedPort(['--port', '5000'], { PORT: '6000' })).toBe(5000);
    expect(askedPort([], { PORT: '6000' })).toBe(6000);
  });

  test.each(['http', '-1', '70000', ''])('cannot be "%s"', (asked) => {
    expect(() => askedPort([], { PORT: asked })).toThrow(
      `"${asked}" is not a port. Write a number from 0 to 65535, for instance 4321.`,
    );
  });
});

test('the folder is dist unless another is asked for', () => {
  expect(askedFolder([])).toBe('dist');
  expect(askedFolder(['--port', '4322', '--folder', 'preview'])).toBe('preview');
});

test('a folder is looked for from the root of the project, unless it is given whole', async () => {
  const script = fileURLToPath(new URL('../../src/desk/serve.ts', import.meta.url));
  const { stderr } = await promisify(execFile)(process.execPath, [
    script,
    '--folder',
    join(folder, 'story', 'nothing'),
  ]).catch((error: unknown) => z.object({ stderr: z.string() }).parse(error));
  expect(stderr).toContain(`There is no built site in ${join(folder, 'story', 'nothing')}.`);
});
