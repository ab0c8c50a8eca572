import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathsIn } from '../../src/desk/publish/edition-manifest.ts';
import { servingFiles } from '../../src/formats/hosting/serving-files.ts';
import { rulesPath } from '../../src/formats/hosting/serving-rules.ts';
import { decoded, headersFor, rules, tableHeadersIn, typeOf } from './answers-by-the-table.ts';
import { embed, existsHere, explainer, layOut, oneOfEachKind } from './laid-out-site.ts';
import {
  findServer,
  hasBrotliModule,
  startCaddy,
  startNginx,
  type RunningServer,
  type Workplace,
} from './web-servers.ts';

/*
 * What readers get from servers that we did not write, under the configuration that each edition brings along. Where a server is not
 * installed, that is said and nothing else.
 */

const moves = [{ from: '/an-old-address/', to: `${explainer}/` }];
type Start = (workplace: Workplace, configuration: Record<string, string>) => Promise<RunningServer>;
const nginx = findServer('nginx') ?? '';
const caddy = findServer('caddy') ?? '';
const startsNginx =
  (hasBrotli: boolean): Start =>
  (workplace, files) =>
    startNginx(nginx, workplace, { server: files['serving/nginx-server.conf'] ?? '', hasBrotli });
const startsCaddy: Start = (workplace, files) =>
  startCaddy(caddy, workplace, { caddyfile: files['serving/Caddyfile'] ?? '' });

interface Served {
  name: string;
  /** Why it cannot be tried here; empty where it can. */
  lacks: string;
  start: Start;
  base: string;
  encodings: string[];
}
const noNginx = nginx === '' ? 'nginx is not installed here' : '';
const noBrotli = hasBrotliModule() ? noNginx : 'nginx has no module for brotli here';
const noCaddy = caddy === '' ? 'Caddy is not installed here' : '';
const all = ['br', 'gzip', 'identity'];
const servers: Served[] = [
  { name: 'nginx with brotli', lacks: noBrotli, start: startsNginx(true), base: '/', encodings: all },
  { name: 'nginx', lacks: noNginx, start: startsNginx(false), base: '/', encodings: ['gzip', 'identity'] },
  {
    name: 'nginx, below a path',
    lacks: noNginx,
    start: startsNginx(false),
    base: '/double-entry/',
    encodings: ['gzip', 'identity'],
  },
  { name: 'Caddy', lacks: noCaddy, start: startsCaddy, base: '/', encodings: all },
  { name: 'Caddy, below a path', lacks: noCaddy, start: startsCaddy, base: '/double-entry/', encodings: all },
];

test('the edition brings along what each server is tried with here', () => {
  const lines = [...readFileSync('dist/_redirects', 'utf8').matchAll(/^(\/\S*) (\/\S*) 301$/gm)];
  const moved = lines.map(([, from = '', to = '']) => ({ from, to }));
  for (const [path, text] of Object.entries(
    servingFiles({ rules, moved, base: '/', paths: pathsIn('dist') }),
  )) {
    if (path === rulesPath) continue;
    expect(readFileSync(join('dist', path), 'utf8'), path).toBe(text);
  }
});

describe.each(servers)('a reader whom $name serves', ({ name, lacks, start, base, encodings }) => {
  const folder = mkdtempSync(join(tmpdir(), 'double-entry-served-'));
  const at = (path: string) => `${base}${path.slice(1)}`;
  let site = '';
  let server: RunningServer | undefined;

  beforeAll(async () => {
    if (lacks !== '') {
      console.warn(`Our configuration for ${name} was not tried: ${lacks}.`);
      return;
    }
    site = layOut(folder, base);
    const files = servingFiles({ rules, moved: moves, base, paths: [] });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'target/current', path)), { recursive: true });
      if (path.startsWith('serving/')) writeFileSync(join(folder, 'target/current', path), text);
    }
    mkdirSync(join(folder, 'work'));
    server = await start({ folder: join(folder, 'work'), target: join(folder, 'target') }, files);
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask: RunningServer['ask'] = (path, more) => {
    if (server === undefined) throw new Error('The server is not on the air.');
    return server.ask(path, more);
  };
  const walk = (title: string, steps: () => Promise<void>) => {
    test(title, async ({ skip }) => {
      skip(lacks !== '', `Not tried: ${lacks}.`);
      await steps();
    });
  };
  const fileAt = (path: string) => readFileSync(join(site, path));

  walk('gets a file of each kind as it was built, with the headers of the table and its kind', async () => {
    for (const path of oneOfEachKind(site)) {
      const address = path.replace(/(^|\/)index\.html$/, '$1');
      const answer = await ask(at(address));
      expect(answer.status, path).toBe(200);
      expect(answer.body.equals(fileAt(path)), path).toBe(true);
      expect(tableHeadersIn(answer), path).toEqual(headersFor(path));
      expect(answer.headers['content-type'], path).toMatch(typeOf(path));
      expect(answer.headers.server ?? '', path).not.toMatch(/\d/);
    }
  });

  walk(
    'gets the same page however it is compressed, and caches are told that there are several',
    async () => {
      for (const path of ['/', `${explainer}/`]) {
        for (const encoding of encodings) {
          const answer = await ask(at(path), { headers: { 'Accept-Encoding': encoding } });
          expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding);
          expect(decoded(answer).equals(fileAt(`${path}index.html`))).toBe(true);
          expect(answer.headers.vary).toMatch(/accept-encoding/i);
          expect(answer.headers['content-type']).toMatch(typeOf('/index.html'));
          expect(tableHeadersIn(answer)).toEqual(headersFor('/index.html'));
        }
      }
    },
  );

  walk('is told that nothing has changed where that is so, and only then', async () => {
    for (const encoding of encodings) {
      const headers = { 'Accept-Encoding': encoding };
      const { headers: told } = await ask(at(`${explainer}/`), { headers });
      const etag = told.etag ?? '';
      expect(etag).not.toBe('');
      const again = await ask(at(`${explainer}/`), { headers: { ...headers, 'If-None-Match': etag } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['cache-control']).toBe(headersFor('/index.html')['cache-control']);
      const other = await ask(at('/'), { headers: { ...headers, 'If-None-Match': etag } });
      expect(other.status).toBe(200);
    }
  });

  walk('can ask for the head alone, or for a part, and can send nothing', async () => {
    const whole = await ask(at(`${explainer}/`));
    const head = await ask(at(`${explainer}/`), { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(String(whole.body.length));
    expect(tableHeadersIn(head)).toEqual(tableHeadersIn(whole));
    const part = await ask(at(`${explainer}/`), { headers: { Range: 'bytes=0-14' } });
    expect([part.status, part.body.toString('utf8')]).toEqual([206, '<!DOCTYPE html>']);
    expect((await ask(at('/'), { method: 'POST' })).status).toBe(405);
  });

  walk('may be shown an embed inside any page, and nothing else', async () => {
    for (const path of [embed, `${dirname(embed)}/`, `${embed}no-such-page/`]) {
      const answer = await ask(at(path));
      const isEmbed = path === embed;
      expect(answer.status, path).toBe(path.includes('no-such-page') ? 404 : 200);
      expect(answer.headers['content-security-policy'], path).toContain(
        `; frame-ancestors ${isEmbed ? '*' : "'none'"}`,
      );
      expect(answer.headers['x-frame-options'], path).toBe(isEmbed ? undefined : 'DENY');
      expect(answer.headers['cross-origin-resource-policy'], path).toBe(
        isEmbed ? 'cross-origin' : 'same-origin',
      );
      expect(answer.headers['cross-origin-embedder-policy'], path).toBe('require-corp');
    }
    expect((await ask(at(embed))).body.equals(fileAt(`${embed}index.html`))).toBe(true);
    const told = await ask(at(`${dirname(embed)}/oembed.json?maxwidth=320`));
    expect(told.headers['access-control-allow-origin']).toBe('*');
  });

  walk('is led on from an earlier address, and to the slash at the end', async () => {
    const moved = await ask(at('/an-old-address/?from=a-letter'));
    expect([moved.status, moved.headers.location]).toEqual([301, at(`${explainer}/`)]);
    const short = await ask(at(explainer));
    expect([301, 308]).toContain(short.status);
    expect(short.headers.location).toBe(at(`${explainer}/`));
    expect(tableHeadersIn(short)['content-security-policy']).toBe(headersFor('/')['content-security-policy']);
    const encoded = await ask(at(`/%${explainer.charCodeAt(1).toString(16)}${explainer.slice(2)}/`));
    expect(encoded.body.equals(fileAt(`${explainer}/index.html`))).toBe(true);
  });

  walk('gets our own page where there is none, and nothing that only servers read', async () => {
    for (const path of [
      '/no-such-page/',
      '/index.html.br',
      `${explainer}/index.html.gz`,
      '/serving/rules.json',
      // Folders without a page: of data, and of files named by their content.
      `${dirname(dirname(embed))}/`,
      '/_astro/',
    ]) {
      const answer = await ask(at(path));
      expect(answer.status, path).toBe(404);
      expect(answer.body.equals(fileAt('/404.html')), path).toBe(true);
      expect(tableHeadersIn(answer), path).toEqual(headersFor('/404.html'));
      expect(answer.headers['content-type'], path).toMatch(typeOf('/404.html'));
    }
    expect((await ask(at('/no-such-page/'), { method: 'HEAD' })).status).toBe(404);
  });

  walk(
    'keeps what is named by its content, finds that of earlier editions, and keeps no absence',
    async () => {
      const asset = globSync('_astro/*.css', { cwd: site })[0] ?? '';
      const earlier = await ask(at('/_astro/earlier.css'));
      expect(earlier.body.toString('utf8')).toBe('a{}');
      for (const answer of [await ask(at(`/${asset}`)), earlier]) {
        expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
        expect(answer.headers['content-type']).toMatch(typeOf('/a.css'));
      }
      const absent = await ask(at('/_astro/absent.css'));
      expect(absent.status).toBe(404);
      expect(absent.headers['cache-control']).not.toContain('immutable');
    },
  );

  walk('finds everything that a page refers to', async () => {
    const page = fileAt(`${explainer}/index.html`).toString('utf8');
    const referred = [...page.matchAll(/<(?:link|script|img)\b[^>]*?\s(?:href|src)="([^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    const ours = [...new Set(referred)].filter(
      (path) => path.startsWith('/') && existsHere(site, base, path),
    );
    expect(ours.length).toBeGreaterThan(2);
    for (const path of ours) expect((await ask(path)).status, path).toBe(200);
  });

  walk('cannot step out of the site, nor be led to another by it', async () => {
    for (const path of [
      '/../../../../../../etc/passwd',
      '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2f..%2f..%2fetc/passwd',
      '/_astro/../../editions.jsonl',
      '/_astro/%2e%2e/%2e%2e/editions.jsonl',
      '/_astro/..%5c..%5ceditions.jsonl',
      '/../editions.jsonl',
      '/%00',
      '/.%00./etc/passwd',
    ]) {
      const { status, body } = await ask(at(path));
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(body.toString('utf8'), path).not.toMatch(/root:|the record/);
    }
    if (base !== '/') expect((await ask('/')).status).toBe(404);
    for (const path of [
      '//other.example/..',
      '//other.example',
      `/${explainer}`,
      '/%2fother.example/%2e%2e',
    ]) {
      const { headers } = await ask(at(path));
      expect(headers.location ?? '/', path).toMatch(/^\/(?![/\\])/);
    }
  });

  walk('is told so by a status who asks for too much', async () => {
    const { status } = await ask(at(`/${'a'.repeat(20_000)}`));
    expect(status).toBeGreaterThanOrEqual(400);
  });
});
