import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from 'netlify-redirect-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { asRedirectsFile } from '../../src/formats/hosting/as-redirects-file.ts';
import { headersOf, readRules, rulesPath } from '../../src/formats/hosting/serving-rules.ts';
import { emptyFolder } from '../examples/built-site.ts';

/*
 * What Netlify's own programs and Cloudflare's rules make of the two files that tell these hosts about headers and moves. Both look
 * at the address that a reader asks for, so a page is told by its folder.
 */

const rules = readRules(readFileSync(`dist/${rulesPath}`, 'utf8'));
const lines = readFileSync('dist/_headers', 'utf8').split('\n');
const addresses = globSync('dist/**/*.*')
  .map((path) => path.replaceAll('\\', '/').slice('dist'.length))
  .filter((path) => !/\.(?:br|gz)$|^\/serving\/|^\/404/.test(path))
  .map((path) => path.replace(/\/index\.html$/, '/'))
  .toSorted();

/** What Netlify says of embeds all the same, and browsers pass over where a policy says who may frame. */
function passedOver(address: string): Record<string, string> {
  const policy = headersOf(rules, address)['Content-Security-Policy'] ?? '';
  return policy.includes('frame-ancestors *') ? { 'X-Frame-Options': 'DENY' } : {};
}

describe('Netlify', () => {
  test('understands every line about headers, and says of each file what the table says', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: ['dist/_headers'],
      configHeaders: [],
      netlifyConfigPath: undefined,
      minimal: false,
    });
    expect(errors).toEqual([]);
    expect(addresses.length).toBeGreaterThan(1000);
    for (const address of addresses) {
      const fitting = headers.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(address));
      // The last one counts, as in Netlify's own server for development.
      const said: unknown = Object.assign({}, ...fitting.map(({ values }) => values));
      expect(said, address).toEqual({ ...passedOver(address), ...headersOf(rules, address) });
    }
  });

  test('understands every earlier address, those of this edition and of one that has some', async () => {
    const moves = [
      { from: '/an-old-address/', to: '/a-new-one/' },
      { from: '/an-old-address/facts/bridge/', to: '/a-new-one/facts/dam/' },
    ];
    const example = join(emptyFolder(), '_redirects');
    writeFileSync(example, asRedirectsFile(moves));
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: ['dist/_redirects', example],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const read = z.array(z.object({ from: z.string(), to: z.string(), status: z.number() })).parse(redirects);
    expect(read.map(({ from, to, status }) => `${from} ${to} ${status}`)).toEqual([
      ...earlierAddresses(),
      ...moves.map(({ from, to }) => `${from} ${to} 301`),
    ]);
  });
});

describe('Cloudflare Pages', () => {
  test('says of a page what the table says, and nothing else of any file', () => {
    const blocks = blocksIn(lines);
    for (const address of addresses) {
      const said = new Map<string, string[]>();
      for (const { forgotten, headers } of blocks.filter(({ pattern }) => pattern.test(address))) {
        for (const name of forgotten) said.delete(name);
        for (const { name, value } of headers) said.set(name, [...(said.get(name) ?? []), value]);
      }
      const all = [...said].map(([name, values]) => [name, values.join(', ')]);
      const wanted = headersOf(rules, address);
      if (address.endsWith('/')) expect(Object.fromEntries(all), address).toEqual(wanted);
      else expect(wanted, address).toMatchObject(Object.fromEntries(all));
    }
  });

  test('takes so many rules, such long lines and so many redirects as there are', () => {
    const patterns = lines.filter((line) => line.startsWith('/'));
    expect(patterns.length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    // It takes 2,000 of these, and 100 with a placeholder, of which we have none.
    expect(earlierAddresses().length).toBeLessThanOrEqual(2000);
    expect(earlierAddresses().filter((line) => /[*:]/.test(line) || line.length > 1000)).toEqual([]);
    for (const pattern of patterns) expect(pattern.split('*').length, pattern).toBeLessThanOrEqual(2);
  });
});

function earlierAddresses(): string[] {
  return readFileSync('dist/_redirects', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * The file as Cloudflare reads it: a star stands for anything, a name after a colon for anything without a slash, and all else for
 * itself. What stands after an exclamation mark is forgotten before anything is said.
 */
function blocksIn(written: readonly string[]) {
  const blocks: { pattern: RegExp; forgotten: string[]; headers: { name: string; value: string }[] }[] = [];
  for (const line of written) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    const [, forgotten] = /^ {2}! ([\w-]+)$/.exec(line) ?? [];
    if (line.startsWith('/')) {
      const parts = line.split('/').map((part) => {
        if (part.startsWith(':')) return '[^/]+';
        return part
          .split('*')
          .map((each) => RegExp.escape(each))
          .join('.*');
      });
      blocks.push({ pattern: new RegExp(`^${parts.join('/')}$`), forgotten: [], headers: [] });
    } else if (forgotten !== undefined) blocks.at(-1)?.forgotten.push(forgotten);
    else if (name !== undefined && value !== undefined) blocks.at(-1)?.headers.push({ name, value });
  }
  return blocks;
}
