import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { explainerPage } from '../../src/addresses.ts';
import { builtPage, builtPages, bytesOf, publishedEdition } from './built-site.ts';

// Sizes as sent: brotli at its best, which is how a static host stores files. kB are thousands of bytes.
const mostForPageAndStyle = 90_000;
const mostForFonts = 70_000;
const mostForScript = 1_500;
const mostForSincePage = 25_000;

function brotliSize(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}

function addressesIn(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(
    (link) => link.getAttribute('href') ?? link.getAttribute('src') ?? '',
  );
}

describe.each(publishedEdition().explainers.map(({ id }) => explainerPage(id)))(
  'the explainer %s',
  (address) => {
    const { html, document } = builtPage(address);
    const sheets = addressesIn(document, 'link[rel="stylesheet"]');

    test('weighs at most 90 kB with its pictures and its style', () => {
      expect(sheets.length).toBeGreaterThan(0);
      const weight = [Buffer.from(html), ...sheets.map(bytesOf)]
        .map(brotliSize)
        .reduce((sum, size) => sum + size, 0);
      expect(weight).toBeLessThanOrEqual(mostForPageAndStyle);
    });

    test('offers at most 1.5 kB of script, whichever way it is compressed', () => {
      const scripts = addressesIn(document, 'script[src]').map(bytesOf);
      expect(scripts.length).toBeGreaterThan(0);
      for (const size of [brotliSize, (bytes: Buffer) => gzipSync(bytes).length]) {
        expect(scripts.map(size).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(mostForScript);
      }
    });

    test('asks for at most 70 kB of fonts, but for the Korean one, which readers load only with Korean', () => {
      const inStyle = sheets.flatMap((sheet) =>
        [
          ...bytesOf(sheet)
            .toString('utf8')
            .matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g),
        ].map((match) => match[1] ?? ''),
      );
      const fonts = [...new Set([...inStyle, ...addressesIn(document, 'link[as="font"]')])].filter(
        (font) => !font.includes('/hangul.'),
      );
      expect(fonts.length).toBeGreaterThan(0);
      const weight = fonts.map((font) => bytesOf(font).length).reduce((sum, size) => sum + size, 0);
      expect(weight).toBeLessThanOrEqual(mostForFonts);
    });
  },
);

test('a page of what has happened since a day weighs at most 25 kB', () => {
  const since = builtPages().filter(({ address }) => /^\/[^/]+\/since\//.test(address));
  expect(since.length).toBeGreaterThan(0);
  const heavy = since.filter(({ html }) => brotliSize(Buffer.from(html)) > mostForSincePage);
  expect(heavy.map(({ address }) => address)).toEqual([]);
});
