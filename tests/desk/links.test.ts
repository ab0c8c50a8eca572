import { createServer, type Server } from 'node:http';
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askTheWeb, lookAtAddress, type Ask } from '../../src/desk/links/look-at-address.ts';
import { lookAtSources } from '../../src/desk/links/look-at-sources.ts';
import { tellLooks } from '../../src/desk/links/tell-looks.ts';
import { writeContent } from '../examples/content-folder.ts';

let server: Server;
let root = '';
let open = 0;
let mostOpen = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    const [path = ''] = (request.url ?? '').split('?');
    const leads: Record<string, string> = {
      '/moved': '/new/text',
      '/slash': '/slash/',
      '/thrown-away': '/',
      '/round': '/round',
      '/to-language': '/en/',
    };
    const status = { '/gone': 410, '/missing': 404, '/refused': 403, '/broken': 500 }[path] ?? 200;
    const to = leads[path];
    setTimeout(() => {
      open -= 1;
      response.writeHead(to === undefined ? status : 301, to === undefined ? {} : { location: to });
      response.end('text');
    }, 5);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  if (typeof address === 'object' && address !== null) root = `http://localhost:${address.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('looking at an address', () => {
  test.for([
    ['/text', { kind: 'answers' }],
    ['/slash', { kind: 'answers' }],
    ['/moved', { kind: 'moved', to: '<root>/new/text' }],
    ['/thrown-away', { kind: 'led-home', to: '<root>/' }],
    ['/to-language', { kind: 'led-home', to: '<root>/en/' }],
    ['/gone', { kind: 'gone', status: 410 }],
    ['/missing', { kind: 'gone', status: 404 }],
    ['/refused', { kind: 'unclear', why: 'answers 403' }],
    ['/broken', { kind: 'unclear', why: 'answers 500' }],
    ['/round', { kind: 'unclear', why: 'leads on more than 6 times' }],
  ] as const)('finds of %s: %j', async ([path, answer]) => {
    const found = await lookAtAddress(`${root}${path}`, askTheWeb);
    expect(JSON.parse(JSON.stringify(found).replaceAll(root, '<root>'))).toEqual(answer);
  });

  test('finds whether a page that is entered with http: can be had by https', async () => {
    const answers =
      (told: Record<string, string | number>): Ask =>
      (address) => {
        const at = told[address];
        return Promise.resolve(
          typeof at === 'string' ? { status: 301, location: at } : { status: at ?? 404, location: null },
        );
      };
    const [plain, secure] = ['http://herald.example/a', 'https://herald.example/a'];
    const safer = { kind: 'safer', to: secure };
    expect(await lookAtAddress(plain, answers({ [plain]: 200, [secure]: 200 }))).toEqual(safer);
    expect(await lookAtAddress(plain, answers({ [plain]: secure, [secure]: 200 }))).toEqual(safer);
    expect(await lookAtAddress(plain, answers({ [plain]: 200 }))).toEqual({ kind: 'answers' });
    expect(await lookAtAddress(secure, answers({ [secure]: 200 }))).toEqual({ kind: 'answers' });
  });

  test('says why nobody answers', async () => {
    const silent: Ask = () => Promise.reject(new Error('fetch failed', { cause: new Error('no such host') }));
    expect(await lookAtAddress('https://herald.example/a', silent)).toEqual({
      kind: 'unclear',
      why: 'no such host',
    });
  });
});

const source = (id: string, path: string, gone?: string) => ({
  id,
  file: `content/sources/${id}.yaml`,
  url: `https://herald.example${path}`,
  line: 4,
  gone,
});

describe('looking at sources', () => {
  test('asks one server one thing at a time, and keeps the order', async () => {
    mostOpen = 0;
    const sources = ['/a', '/b', '/c'].map((path) => ({ ...source(path.slice(1), ''), url: root + path }));
    const looks = await lookAtSources(sources, askTheWeb, 0);
    expect(looks.map(({ source: { id } }) => id)).toEqual(['a', 'b', 'c']);
    expect(mostOpen).toBe(1);
  });

  test('tells what needs a look, the surest first, and counts the rest', () => {
    const looks = [
      { source: source('fine', '/a'), answer: { kind: 'answers' } as const },
      { source: source('unclear', '/b'), answer: { kind: 'unclear', why: 'answers 403' } as const },
      { source: source('moved', '/c'), answer: { kind: 'moved', to: 'https://herald.example/d' } as const },
      { source: source('old', '/h'), answer: { kind: 'safer', to: 'https://herald.example/h' } as const },
      { source: source('lost', '/e'), answer: { kind: 'gone', status: 404 } as const },
      { source: source('known', '/f', '2026-11-24'), answer: { kind: 'gone', status: 404 } as const },
      { source: source('back', '/g', '2026-11-24'), answer: { kind: 'answers' } as const },
    ];
    expect(tellLooks(looks, false)).toBe(`7 sources looked at. 2 answer as they are entered.

Gone. Write gone: with the day on which you saw it, and look for an archived copy
  content/sources/lost.yaml:4 https://herald.example/e no such page

Leads elsewhere. If it is the same text, write the new address
  content/sources/moved.yaml:4 https://herald.example/c leads to https://herald.example/d

Can be had by https. Look whether it is the same text, and write the new address
  content/sources/old.yaml:4 https://herald.example/h answers at https://herald.example/h

Answers again, though it is entered as gone. Look, and take gone: away
  content/sources/back.yaml:4 https://herald.example/g answers

Could not be seen from here. Open it in a browser before you believe anything
  content/sources/unclear.yaml:4 https://herald.example/b answers 403`);
    expect(tellLooks(looks, true)).toContain('### Gone. Write gone:');
  });
});

describe('npm run links', () => {
  test('says which source it does not know, with the nearest name', async () => {
    const child = spawn(process.execPath, [resolve('src/desk/links.ts'), 'heralt'], {
      cwd: dirname(writeContent()),
    });
    let told = '';
    child.stderr.on('data', (part: Buffer) => (told += part.toString('utf8')));
    const status = await new Promise((done) => child.once('close', done));
    expect(told).toBe('There is no source "heralt". Did you mean "herald"?\n');
    expect(status).toBe(2);
  });
});
