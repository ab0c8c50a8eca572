import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf, readRules, rulesPath, textTypes } from '../../src/formats/hosting/serving-rules.ts';
import type { Answer } from './web-servers.ts';

/** The table of the built site. */
export const rules = readRules(readFileSync(join('dist', rulesPath), 'utf8'));
const headerNames = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
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
  ico: /^image\/(?:x-icon|vnd\.microsoft\.icon)$/,
  svg: /^image\/svg\+xml(?:; ?charset=utf-8)?$/,
};

/** What the table says of a file, with names as servers give them. */
export function headersFor(path: string): Record<string, string> {
  const told = Object.entries(headersOf(rules, path)).map(([name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(told) as Record<string, string>;
}

/** Of what a server said, the headers of which the table says something for any file. */
export function tableHeadersIn({ headers }: Answer): Record<string, unknown> {
  const said = headerNames
    .map((name) => [name.toLowerCase(), headers[name.toLowerCase()]])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Record<string, unknown>;
}

/** What a server may call the kind of a file. */
export function typeOf(path: string): RegExp {
  const ending = extname(path).slice(1);
  const known = anyOf[ending];
  if (known !== undefined) return known;
  const own = textTypes[ending];
  const type = own === undefined ? otherTypes[ending] : `${own}; charset=utf-8`;
  if (type === undefined) throw new Error(`Nobody has said what kind a file is that ends as ${path} does.`);
  return new RegExp(`^${RegExp.escape(type)}$`);
}

/** What was sent, as it was before it was compressed. */
export function decoded({ headers, body }: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}
