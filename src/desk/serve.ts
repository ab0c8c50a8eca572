import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import compression from '@polka/compression';
import sirv from 'sirv';
import {
  headersOf,
  readRules,
  rulesPath,
  textTypes,
  type ServingRule,
} from '../formats/hosting/serving-rules.ts';

/** A finished site on the air. */
export interface ServedSite {
  /** Where it is served, without a final slash: `http://localhost:4321`. */
  address: string;
  /** Path below which the site was built to be read, with a slash at both ends: `/` for all of the host. */
  base: string;
  /** Ends the server; settled when the port is free again. */
  close: () => Promise<void>;
}

/** A reason why the site cannot be served, worded for whoever typed the command. */
export class CannotServe extends Error {
  override name = 'CannotServe';
}

/**
 * Serves a built site as a plain web host would: folders by their index.html, texts compressed, anything else with the
 * site's own 404 page and status 404. A site that was built for a path of a host is served below that path, to which `/` leads.
 *
 * @param folder the built site, absolute or from the current folder
 * @param port a port number; 0 takes any free one
 * @throws {CannotServe} if the folder holds no built site, or the port is taken
 */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) {
    throw new CannotServe(`There is no built site in ${root}. Run \`npm run build\` first.`);
  }

  const rules = rulesOf(root);
  const base = baseOf(root);
  const sayMissing = (response: ServerResponse) => {
    sayHeaders(response, rules, '/404.html');
    sayNotFound(root, response);
  };
  const answer = sirv(root, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      nameType(response, path);
      sayHeaders(response, rules, path);
    },
    onNoMatch: (_request, response) => {
      sayMissing(response);
    },
  });
  const compress = compression({ brotli: true, level: 9 });
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (base !== '/' && ['/', base.slice(0, -1)].includes(url)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    compress(request, response, () => {
      if (url.startsWith(base)) {
        request.url = url.slice(base.length - 1);
        answer(request, response);
      } else sayMissing(response);
    });
  });
  const givenPort = await listen(server, port);

  return {
    address: `http://localhost:${givenPort}`,
    base,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

// What a real host is told to say, so that nothing works here that would not work there. A site without the table is served as it is.
function rulesOf(root: string): ServingRule[] {
  const path = join(root, rulesPath);
  return existsSync(path) ? readRules(readFileSync(path, 'utf8')) : [];
}

// The front page says where it is to be read. One that does not is read at the root.
function baseOf(root: string): string {
  const front = readFileSync(join(root, 'index.html'), 'utf8');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(front)?.[1];
  return address !== undefined && URL.canParse(address)
    ? new URL(address).pathname.replace(/\/*$/, '/')
    : '/';
}

function sayHeaders(response: ServerResponse, rules: readonly ServingRule[], path: string): void {
  for (const [name, value] of Object.entries(headersOf(rules, path))) response.setHeader(name, value);
}

// Without it browsers read text files as Latin-1, and Korean names turn into noise. The server knows no icon files.
function nameType(response: ServerResponse, path: string): void {
  if (path.endsWith('.ico')) response.setHeader('Content-Type', 'image/x-icon');
  const types: Record<string, string> = { ...textTypes, txt: 'text/plain', xml: 'application/xml' };
  const type = types[path.split('.').at(-1) ?? ''];
  if (type !== undefined) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function sayNotFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE'
          ? new CannotServe(
              `Port ${port} is taken by another program. Close that, or choose another port: \`npm run serve -- --port 4400\`.`,
            )
          : error,
      );
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

const commandLine = { port: { type: 'string' }, folder: { type: 'string' } } as const;

/**
 * Which built site the command line asks for.
 * @param args what follows the script's name; `--folder preview` is the site with drafts
 * @returns a path, absolute or from the project's root
 */
export function askedFolder(args: string[]): string {
  return parseArgs({ args, options: commandLine }).values.folder ?? 'dist';
}

/**
 * Which port the command line or the environment asks for.
 *
 * @param args what follows the script's name; `--port N` wins
 * @param environment `PORT` comes next; without either it is 4321
 * @throws {CannotServe} if the value is not a port number
 */
export function askedPort(args: string[], environment: NodeJS.ProcessEnv): number {
  const { values } = parseArgs({ args, options: commandLine });
  const asked = values.port ?? environment['PORT'] ?? '4321';
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65_535) {
    throw new CannotServe(`"${asked}" is not a port. Write a number from 0 to 65535, for instance 4321.`);
  }
  return port;
}

if (import.meta.main) {
  try {
    const served = await serveSite(
      resolve(import.meta.dirname, '../..', askedFolder(process.argv.slice(2))),
      askedPort(process.argv.slice(2), process.env),
    );
    console.log(`Double Entry is served at ${new URL(served.base, served.address).href}`);
  } catch (error) {
    if (!(error instanceof CannotServe)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
