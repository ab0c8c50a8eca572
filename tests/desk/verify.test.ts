import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { publishEdition } from '../../src/desk/publish/put-on-the-air.ts';
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

/** A server that may say what it likes before it gives the file. @param first may end the answer itself */
async function serveRaw(site: string, first: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    first(request, response);
    if (response.writableEnded) return;
    const { url = '/' } = request;
    const file = join(site, decodeURI(url), url.endsWith('/') ? 'index.html' : '');
    response.statusCode = existsSync(file) ? 200 : 404;
    response.end(readFileSync(existsSync(file) ? file : join(site, '404.html')));
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const told = server.address();
  if (typeof told !== 'object' || told === null) throw new Error('The server has no port.');
  return { address: `http://localhost:${told.port}`, close: () => server.close() };
}

describe('npm run verify', () => {
  test('says that a folder and a server give one whole edition', async () => {
    const site = writeSite('first');
    const folder = await verify(site);
    expect(folder.told).toMatch(
      /is edition [0-9a-f]{16}, as of 2026-11-24: 5 files, all as they were built\.\n$/,
    );
    expect(folder.status).toBe(0);
    const served = await verifyServed(site);
    expect(served.told).toMatch(
      /^<site> is edition [0-9a-f]{16}, as of 2026-11-24: of 5 files 5 have an address for readers and came as they were built; none is sent compressed\.\n$/,
    );
    expect(served.status).toBe(0);
  });

  test('looks, in a folder to which editions are published, at the one that readers get', async () => {
    const target = emptyFolder();
    const publishing = { target, at: '2026-11-24T12:00:00.000Z' };
    publishEdition(writeSite('first'), 5, publishing, () => undefined);
    const { told, status } = await verify(target);
    expect(told.startsWith(`${target}/current is edition `)).toBe(true);
    expect(status).toBe(0);
    rmSync(join(target, 'current/edition.json'));
    expect((await verify(target)).told).toBe(
      `There is no edition.json in ${target}/current, so nothing says which edition it is.\n`,
    );
  });

  test('says which files are served otherwise, or not at all', async () => {
    const site = writeSite('first');
    writeFileSync(join(site, 'bridge/index.html'), 'other');
    rmSync(join(site, 'bridge/facts'), { recursive: true });
    const { told, status } = await verifyServed(site);
    expect(told).toMatch(
      /^<site> is not edition [0-9a-f]{16}: 2 files of 5 asked for, or of their compressed copies, differ\.\n {2}bridge\/facts\/다리\/index\.html is missing\n {2}bridge\/index\.html is changed\n$/,
    );
    expect(status).toBe(1);
  });

  test('says what readers who take compressed texts get', async () => {
    const long = '<p>A long page</p>\n'.repeat(200);
    const site = writeSite('first', {}, { 'bridge/index.html': long, 'serving/rules.json': '[]' });
    const right = await verifyServed(site);
    expect(right.told).toContain(
      ': of 6 files 5 have an address for readers and came as they were built; so did those that are sent compressed, 1 by brotli and 1 by gzip.\n',
    );
    expect(right.status).toBe(0);
  });

  test('says which text is right as it is and spoilt where it is compressed', async () => {
    const site = writeSite('first');
    const twins: Record<string, string | Uint8Array> = {
      gzip: 'no gzip at all',
      br: brotliCompressSync('another page'),
    };
    const { address, close } = await serveRaw(
      site,
      ({ url = '', headers: { 'accept-encoding': asked = '' } }, response) => {
        const twin = url === '/bridge/' ? twins[String(asked)] : undefined;
        if (twin !== undefined) response.setHeader('Content-Encoding', asked).end(twin);
      },
    );
    const { told, status } = await verify(address);
    close();
    expect(told).toMatch(
      /: 2 files of 5 asked for, or of their compressed copies, differ\.\n {2}bridge\/index\.html\.br is changed\n {2}bridge\/index\.html\.gz is changed\n$/,
    );
    expect(status).toBe(1);
  });

  test('says which page is sent with a policy of another edition, and what to do', async () => {
    const policy = (hash: string) => `default-src 'none'; style-src 'self' 'sha256-${hash}='`;
    const page = `<meta http-equiv="content-security-policy" content="${policy('new')}">`;
    const site = writeSite('first', {}, { 'bridge/index.html': page });
    let sent = policy('old');
    const { address, close } = await serveRaw(site, (_, response) => {
      response.setHeader('Content-Security-Policy', sent);
    });
    const old = await verify(address);
    expect(old.told).toMatch(
      /: 1 file of .+ differ\.\n {2}bridge\/index\.html is sent with a policy that forbids its own script or style\nHave the web server read its configuration again: nginx -s reload, or caddy reload\.\n$/,
    );
    expect(old.status).toBe(1);
    sent = policy('new');
    expect((await verify(address)).status).toBe(0);
    close();
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
