import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { explainerPage } from '../../src/addresses.ts';
import { builtPage, bytesOf, publishedEdition } from './built-site.ts';

// Sizes as sent: brotli at its best, which is how a static host stores files. kB are thousands of bytes.
const mostForPageAndStyle = 60_000;
const mostForFonts = 70_000;

function brotliSize(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}

function addressesIn(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
}

describe.each(publishedEdition().explainers.map(({ id }) => explainerPage(id)))(
  'the explainer %s',
  (address) => {
    const { html, document } = builtPage(address);
    const sheets = addressesIn(document, 'link[rel="stylesheet"]');

    test('weighs at most 60 kB with its style', () => {
      expect(sheets.length).toBeGreaterThan(0);
      const weight = [Buffer.from(html), ...sheets.map(bytesOf)]
        .map(brotliSize)
        .reduce((sum, size) => sum + size, 0);
      expect(weight).toBeLessThanOrEqual(mostForPageAndStyle);
    });

    test('asks for at most 70 kB of fonts', () => {
      const inStyle = sheets.flatMap((sheet) =>
        [
          ...bytesOf(sheet)
            .toString('utf8')
            .matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g),
        ].map((match) => match[1] ?? ''),
      );
      const fonts = [...new Set([...inStyle, ...addressesIn(document, 'link[as="font"]')])];
      expect(fonts.length).toBeGreaterThan(0);
      const weight = fonts.map((font) => bytesOf(font).length).reduce((sum, size) => sum + size, 0);
      expect(weight).toBeLessThanOrEqual(mostForFonts);
    });
  },
);
