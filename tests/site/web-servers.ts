import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where Debian, Homebrew and the makers' own packages lay the programs and the module. */
const folders = ['/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const patience = 10_000;

/** Where a web server that we did not write is installed on this machine; undefined where it is not. */
export function findServer(name: 'nginx' | 'caddy'): string | undefined {
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Whether nginx can be given the module that serves brotli twins. */
export function hasBrotliModule(): boolean {
  return existsSync(brotliModule);
}

/** What a server said, as it came: not decompressed, no redirect followed. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A web server of others on the air. */
export interface RunningServer {
  /**
   * Asks for something.
   * @param path sent as it is, so that a client that is up to something can be played
   */
  ask: (path: string, more?: { method?: string; headers?: Record<string, string> }) => Promise<Answer>;
  /** Ends the server; settled when it is gone. */
  close: () => Promise<void>;
}

/** A place in which a server with a configuration of ours may work. */
export interface Workplace {
  /** An empty folder for what the server writes. */
  folder: string;
  /** A folder as `npm run publish:folder` leaves it. */
  target: string;
}

/**
 * Starts nginx with the configuration that is in the edition, put into an `http` as `docs/publishing.md` tells. Of it only the paths,
 * the port and the certificate are changed, and without its module the line about brotli is taken away.
 * @throws if nginx does not take the configuration
 */
export async function startNginx(
  program: string,
  { folder, target }: Workplace,
  { server, hasBrotli }: { server: string; hasBrotli: boolean },
): Promise<RunningServer> {
  const port = await freePort();
  const secure = server.slice(server.indexOf('listen 443'));
  const ours = `${server.slice(0, server.indexOf('server {'))}server {\n  ${secure}`
    .replaceAll('/srv/double-entry', target)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replaceAll(/^ *ssl_certificate.*\n/gm, '')
    .replace('include mime.types;', 'include /etc/nginx/mime.types;')
    .replace('brotli_static on;', hasBrotli ? '$&' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder};`,
  );
  const lines = [
    ...(hasBrotli ? [`load_module ${brotliModule};`] : []),
    'daemon off; master_process off;',
    `pid ${join(folder, 'nginx.pid')}; error_log stderr crit;`,
    'events {}',
    `http { access_log off; ${temporary.join(' ')}`,
    ours,
    '}',
  ];
  writeFileSync(join(folder, 'nginx.conf'), lines.join('\n'));
  return run(program, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], port, folder);
}

/**
 * Starts Caddy with the Caddyfile that is in the edition. Of it only the paths and the name are changed, and it is told to fetch no
 * certificate and to open no port for orders.
 * @throws if Caddy does not take the Caddyfile
 */
export async function startCaddy(
  program: string,
  { folder, target }: Workplace,
  { caddyfile }: { caddyfile: string },
): Promise<RunningServer> {
  const port = await freePort();
  const ours = caddyfile
    .replaceAll('/srv/double-entry', target)
    .replace('double-entry.example {', `http://127.0.0.1:${port} {`);
  const path = join(folder, 'Caddyfile');
  writeFileSync(path, `{\n  admin off\n  auto_https off\n}\n${ours}`);
  return run(program, ['run', '--config', path, '--adapter', 'caddyfile'], port, folder);
}

async function run(program: string, args: string[], port: number, home: string): Promise<RunningServer> {
  mkdirSync(home, { recursive: true });
  const child = spawn(program, args, {
    env: { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ended = new Promise<void>((done) =>
    child.once('close', () => {
      done();
    }),
  );
  await untilItListens(child, port, () => told);
  return {
    ask: (path, more) => ask(port, path, more),
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilItListens(child: ChildProcess, port: number, told: () => string): Promise<void> {
  for (let waited = 0; waited < patience; waited += 20) {
    if (child.exitCode !== null)
      throw new Error(`${child.spawnfile} does not take our configuration:\n${told()}`);
    if (await listens(port)) return;
    await wait(20);
  }
  child.kill('SIGKILL');
  throw new Error(`${child.spawnfile} does not answer:\n${told()}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => {
      done(false);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.once('error', fail);
    asked.end();
  });
}
