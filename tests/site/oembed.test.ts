import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { oembedFile } from '../../src/addresses.ts';
import { moveToAddress, publishedAt } from '../../src/desk/publish/move-to-address.ts';
import { embedsOfEdition } from '../../src/formats/embeds/embeds-of-edition.ts';
import { site } from '../../src/site.ts';
import { emptyFolder } from '../examples/built-site.ts';
import { builtPages, publishedEdition } from './built-site.ts';

const embeds = embedsOfEdition(publishedEdition());

/** oEmbed 1.0 of the type `rich`, with nothing that it does not know. */
const oembedSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.literal(site.name),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.int().positive().optional(),
  thumbnail_height: z.int().positive().optional(),
  html: z.string().startsWith('<iframe ').endsWith('></iframe>'),
  width: z.int().positive(),
  height: z.int().positive(),
});

/** Answers as a host of files would that has a folder on the air at an address: whatever stands after the question mark is not looked at. */
function hostOf(folder: string, address: string) {
  return (url: string): Promise<Response> => {
    const path = new URL(url).pathname.slice(new URL(`${address}/`).pathname.length);
    const file = join(folder, path.replace(/(^|\/)$/, '$1index.html'));
    const isThere = url.startsWith(`${address}/`) && existsSync(file);
    return Promise.resolve(isThere ? new Response(readFileSync(file)) : new Response('', { status: 404 }));
  };
}

describe('oEmbed', () => {
  test('is as its description asks, of every embed', () => {
    for (const { address, title } of embeds) {
      const told = oembedSchema.parse(
        JSON.parse(readFileSync(join('dist', oembedFile(address, 'json')), 'utf8')),
      );
      expect(told.title).toBe(title);
      const frame = parseHTML(told.html).document.querySelector('iframe');
      expect(
        Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value])),
      ).toEqual({
        src: site.url + address,
        title: `${title} (${site.name})`,
        width: String(told.width),
        height: String(told.height),
        sandbox: 'allow-popups allow-popups-to-escape-sandbox',
        loading: 'lazy',
        referrerpolicy: 'no-referrer',
        style: 'max-width: 100%; border: 0',
      });
    }
  });

  test('says the same as XML', () => {
    for (const { address } of embeds) {
      const told: unknown = JSON.parse(readFileSync(join('dist', oembedFile(address, 'json')), 'utf8'));
      const { document } = parseHTML(readFileSync(join('dist', oembedFile(address, 'xml')), 'utf8'));
      const fields = [...(document.querySelector('oembed')?.children ?? [])].map(
        ({ localName, textContent }) => [
          localName,
          /^\d+$/.test(textContent) ? Number(textContent) : textContent,
        ],
      );
      expect(Object.fromEntries(fields)).toEqual(told);
    }
  });

  test('is found by a program that we did not write, from the page of each fact and forecast, and from embeds', async () => {
    const fetcher = hostOf('dist', site.url);
    const pages = new Set(builtPages().map(({ address }) => address));
    for (const { folder, page, address } of embeds) {
      for (const from of folder === 'charts'
        ? [address]
        : [address, page].filter((each) => pages.has(each) || each === address)) {
        const found = await extract(site.url + from, { maxwidth: 320 }, fetcher);
        expect(found, from).toMatchObject({ type: 'rich', width: 600, method: 'auto-discovery' });
        expect(String(found['html'])).toContain(`src="${site.url}${address}"`);
      }
    }
    await expect(extract(`${site.url}/about/`, {}, fetcher)).rejects.toThrow('No oEmbed link found');
  });

  test('leads to where the site is published, also below a path', async () => {
    const { address: published } = publishedAt('https://news.example/double-entry/');
    const folder = emptyFolder();
    const [embed] = embeds;
    if (embed === undefined) throw new Error('There is no embed.');
    const { address, page } = embed;
    for (const path of [
      `${page}index.html`,
      `${address}index.html`,
      oembedFile(address, 'json'),
      oembedFile(address, 'xml'),
    ]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(join('dist', path), join(folder, path));
    }
    moveToAddress(folder, published);
    const found = await extract(published + page, {}, hostOf(folder, published));
    expect(found['html']).toContain(`<iframe src="${published}${address}" `);
    expect(found.provider_url).toBe(`${published}/`);
    expect(readFileSync(join(folder, oembedFile(address, 'xml')), 'utf8')).toContain(
      `src=&quot;${published}${address}&quot;`,
    );
    const html = readFileSync(join(folder, `${address}index.html`), 'utf8');
    expect(html).toContain(`<a href="/double-entry${page}" target="_blank"`);
    expect(html).toContain(`<link rel="canonical" href="${published}${page}">`);
    expect(readFileSync(join(folder, `${page}index.html`), 'utf8')).toContain(
      `&lt;iframe src=&quot;${published}${address}&quot;`,
    );
  });
});
