import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');
const copied = ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'build.env'];
const story = 'explainers/north-korea-russia';
// A development server takes as long as the machine is slow.
const patiently = { timeout: 60_000, interval: 100 };

let root: string;
let server: ChildProcess;
let address: string;
let soundFront: string;

const path = (file: string) => join(root, 'content', file);
const pageAt = async (place: string) => {
  const response = await fetch(new URL(place, address));
  return { status: response.status, html: await response.text() };
};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'double-entry-started-'));
  for (const name of copied) cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
  soundFront = readFileSync(path(`${story}/explainer.mdx`), 'utf8');
  writeFileSync(path(`${story}/explainer.mdx`), soundFront.replace('question:', 'qestion: ['));
  writeFileSync(path(`${story}/facts/article-4.yaml`), 'kind: [');
  // Whoever reads one of these reads for ever.
  execFileSync('mkfifo', [path(`${story}/sections/98-pipe.mdx`)]);
  symlinkSync('/dev/zero', path(`${story}/sections/99-link.mdx`));
  // Astro answers with no page where it takes itself to be under vitest.
  const environment = { ...process.env, NODE_ENV: 'development', VITEST: undefined };
  server = spawn(
    process.execPath,
    ['--env-file=build.env', 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '4397'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: environment },
  );
  address = await addressOf(server);
}, 120_000);

afterAll(async () => {
  const ended = new Promise((done) => server.once('exit', done));
  if (server.kill()) await ended;
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

test('a server that is started on unreadable fields, a broken fact, a pipe and a link answers, and shows each story once it is mended', async () => {
  const broken = await pageAt('/north-korea-russia/');
  expect(broken.status).toBe(200);
  expect(broken.html).toContain('[explainer north-korea-russia]');
  // The section that prints the broken fact tells so in its place; another one stands.
  expect(broken.html).toContain('Something that it names is missing or has mistakes: see the desk.');
  expect(broken.html).toContain('Where they might have gone, and where they went');
  writeFileSync(path(`${story}/explainer.mdx`), soundFront);
  cpSync(join(project, 'content', story, 'facts/article-4.yaml'), path(`${story}/facts/article-4.yaml`));
  await vi.waitFor(async () => {
    const { html } = await pageAt('/north-korea-russia/');
    expect(html).toContain('Will North Korea send troops');
    expect(html).not.toContain('Something that it names is missing');
    expect(html).not.toContain('This text cannot be shown');
  }, patiently);
}, 120_000);

test('a new file has its page, and a deleted one has none, without another start', async () => {
  const place = '/north-korea-russia/facts/another-count/';
  expect((await pageAt(place)).status).toBe(404);
  const fact = readFileSync(path(`${story}/facts/casualties.yaml`), 'utf8');
  writeFileSync(
    path(`${story}/facts/another-count.yaml`),
    fact.replace(/^number: .*$/m, 'number: 998').replace(/^label: .*$/m, 'label: Another count'),
  );
  await vi.waitFor(async () => {
    const { status, html } = await pageAt(place);
    expect(status).toBe(200);
    expect(html).toContain('Another count');
  }, patiently);
  rmSync(path(`${story}/facts/another-count.yaml`));
  await vi.waitFor(async () => {
    expect((await pageAt(place)).status).toBe(404);
  }, patiently);
}, 120_000);

function addressOf(started: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let told = '';
    started.stdout?.on('data', (part: Buffer) => {
      told += part.toString('utf8');
      const found = /http:\/\/localhost:\d+/.exec(told)?.[0];
      if (found !== undefined) done(found);
    });
    started.once('exit', (code) => {
      fail(new Error(`The development server ended with ${String(code)}: ${told}`));
    });
  });
}
