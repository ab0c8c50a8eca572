import { expect, test } from 'vitest';
import FormerPage from '../../src/pages/[...address].astro';
import { printedDocument, wordsOf } from '../examples/printing.ts';

const page = await printedDocument(FormerPage, {
  props: { page: { from: '/crossing/facts/hands/', to: '/bridge/facts/workers/' } },
});

test('a page that has moved takes the reader along at once, without a script', () => {
  expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
    '0; url=/bridge/facts/workers/',
  );
  expect(page.querySelector('script')).toBeNull();
});

test('it says where the page stands now, with a link for browsers that do not follow', () => {
  expect(wordsOf(page.querySelector('h1'))).toBe('This page has moved');
  const link = page.querySelector('main a');
  expect(link?.getAttribute('href')).toBe('/bridge/facts/workers/');
  expect(wordsOf(link)).toBe('https://double-entry.example/bridge/facts/workers/');
});

test('search engines are told the address of now, and not to list this one', () => {
  expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://double-entry.example/bridge/facts/workers/',
  );
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});
