import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathsIn } from '../../src/desk/publish/edition-manifest.ts';
import { moveToAddress } from '../../src/desk/publish/move-to-address.ts';
import { servingFiles } from '../../src/formats/hosting/serving-files.ts';
import { headersOf, readRules, rulesPath, textTypes } from '../../src/formats/hosting/serving-rules.ts';
import {
  findServer,
  hasBrotliModule,
  startCaddy,
  startNginx,
  type Answer,
  type RunningServer,
  type Workplace,
} from './web-servers.ts';

/*
 * What readers get from servers that we did not write, under the configuration that each edition brings along. Where a server is not
 * installed, that is said and nothing else.
 */

const rules = readRules(readFileSync(join('dist', rulesPath), 'utf8'));
const headerNames = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
const explainer = dirname(globSync('dist/*/facts.json').toSorted()[0] ?? '').slice('dist'.length);
const embed =
  globSync('dist/*/facts/*/embed/').toSorted()[0]?.slice('dist'.length).replace(/\/?$/, '/') ?? '';
const moves = [{ from: '/an-old-address/', to: `${explainer}/` }];
const otherTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
};
/** Servers differ in the name, and browsers take any. */
const anyOf: Record<string, RegExp> = {
  js: /^(?:text|application)\/javascript; ?charset=utf-8$/,
  xml: /^(?:text|application)\/xml; ?charset=utf-8$/,
  svg: /^image\/svg\+xml(?:; ?charset=utf-8)?$/,
};

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

/** Lays a site out as publishing does, below an address with this base; at the root it is the one that was built. */
function layOut(folder: string, base: string): string {
  const site = join(folder, 'target/current');
  const assets = join(folder, 'target/assets/_astro');
  mkdirSync(assets, { recursive: true });
  const paths = [
    '404.html',
    'index.html',
    'edition.json',
    'robots.txt',
    'favicon.svg',
    'icon-192.png',
    'sitemap.xml',
    'site.webmanifest',
    ...globSync(
      [
        '_astro/*',
        'updates.*',
        'sources.*',
        `${explainer.slice(1)}/{index.html,facts.*,*.md}`,
        '*/index.html',
        `${embed.slice(1)}index.html`,
        `${dirname(embed).slice(1)}/{index.html,oembed.*}`,
      ],
      { cwd: 'dist' },
    ),
  ].filter((path) => base === '/' || !/\.(?:br|gz)$/.test(path));
  for (const path of new Set(paths)) cpSync(join('dist', path), join(site, path));
  const twins =
    base === '/' ? globSync(['*.{br,gz}', `${explainer.slice(1)}/*.{br,gz}`], { cwd: 'dist' }) : [];
  for (const path of twins) cpSync(join('dist', path), join(site, path));
  if (base !== '/') {
    moveToAddress(site, `https://news.example${base}`);
    for (const path of ['index.html', `${explainer.slice(1)}/index.html`]) compress(join(site, path));
  }
  cpSync(join(site, '_astro'), assets, { recursive: true });
  writeFileSync(join(assets, 'earlier.css'), 'a{}');
  writeFileSync(join(folder, 'target/editions.jsonl'), 'the record');
  return site;
}

function oneOfEachKind(site: string): string[] {
  const kinds = new Map<string, string>();
  for (const path of globSync('**/*.*', { cwd: site }).toSorted()) {
    const isForReaders = !/\.(?:br|gz|conf)$|^_|^serving\/|^404/.test(path) || path.startsWith('_astro/');
    if (isForReaders && !/\.(?:br|gz)$/.test(path) && !kinds.has(extname(path)))
      kinds.set(extname(path), `/${path}`);
  }
  return ['/index.html', `${explainer}/index.html`, ...kinds.values()];
}

function headersFor(path: string): Record<string, string> {
  const told = Object.entries(headersOf(rules, path)).map(([name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(told) as Record<string, string>;
}

/** Of what a server said, the headers of which the table says something for any file. */
function tableHeadersIn({ headers }: Answer): Record<string, unknown> {
  const said = headerNames
    .map((name) => [name.toLowerCase(), headers[name.toLowerCase()]])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Record<string, unknown>;
}

function typeOf(path: string): RegExp {
  const ending = extname(path).slice(1);
  const known = anyOf[ending];
  if (known !== undefined) return known;
  const own = textTypes[ending];
  const type = own === undefined ? otherTypes[ending] : `${own}; charset=utf-8`;
  if (type === undefined) throw new Error(`Nobody has said what kind a file is that ends as ${path} does.`);
  return new RegExp(`^${RegExp.escape(type)}$`);
}

function decoded({ headers, body }: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

function existsHere(site: string, base: string, address: string): boolean {
  if (!address.startsWith(base)) return true;
  return globSync(address.slice(base.length).replace(/(^|\/)$/, '$1index.html'), { cwd: site }).length > 0;
}

// As for a release, only not as hard.
function compress(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(bytes));
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
}
