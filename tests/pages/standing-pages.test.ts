import { describe, expect, test } from 'vitest';
import AboutPage from '../../src/pages/about.astro';
import MethodPage from '../../src/pages/method.astro';
import NotFoundPage from '../../src/pages/404.astro';
import { printedDocument, wordsOf } from '../examples/printing.ts';

describe('about', () => {
  test('says where to report an error', async () => {
    const page = await printedDocument(AboutPage);
    expect(page.querySelector('#errors ~ p a')?.getAttribute('href')).toBe(
      'mailto:corrections@double-entry.example',
    );
  });

  test('links the licence of each typeface', async () => {
    const links = [...(await printedDocument(AboutPage)).querySelectorAll('a[href*=OFL]')];
    expect(links.map(wordsOf)).toEqual([
      'licence of STIX Two',
      'licence of Archivo',
      'licence of Noto Serif KR',
    ]);
  });
});

describe('method', () => {
  test('explains every standing with its icon and word', async () => {
    const key = (await printedDocument(MethodPage)).querySelector('#standings ~ .meanings');
    expect([...(key?.querySelectorAll('.standing') ?? [])].map(wordsOf)).toEqual([
      'Confirmed',
      'Reported',
      'Disputed',
      'Unverified',
      'Outdated',
      'Withdrawn',
    ]);
    expect(key?.querySelectorAll('svg')).toHaveLength(6);
  });

  test('has the place to which facts lead for all standings', async () => {
    expect((await printedDocument(MethodPage)).querySelector('h2#standings')).not.toBeNull();
  });
});

describe('the page for addresses without a page', () => {
  test('is entered as a fact about itself, and leads on', async () => {
    const page = await printedDocument(NotFoundPage);
    expect(wordsOf(page.querySelector('h1'))).toBe('We have no source for this page.');
    expect(wordsOf(page.querySelector('.fact'))).toBe(
      '404 Not found No page exists at this address. Says who our own server Sources none',
    );
    expect([...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/sources/',
      '/voices/',
      '/search/',
    ]);
  });

  test('is not found by search engines', async () => {
    const page = await printedDocument(NotFoundPage);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('link[rel=canonical]')).toBeNull();
  });
});

test.each([
  ['about', AboutPage],
  ['method', MethodPage],
  ['404', NotFoundPage],
])(
  '%s has one heading of the first rank, a description, and marks itself in the navigation if it stands there',
  async (name, Page) => {
    const page = await printedDocument(Page);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')?.length).toBeGreaterThan(50);
    expect(page.querySelectorAll('nav [aria-current=page]')).toHaveLength(name === '404' ? 0 : 1);
  },
);
