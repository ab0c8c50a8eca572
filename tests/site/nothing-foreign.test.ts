import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { explainerPage, searchPage } from '../../src/addresses.ts';
import { pagePolicy, type Hash } from '../../src/formats/hosting/content-policy.ts';
import { site } from '../../src/site.ts';
import { builtAssets, builtEmbeds, builtPages, bytesOf, publishedEdition, shown } from './built-site.ts';

const pages = builtPages();
const assets = builtAssets();

function elementsOf(selector: string, isWrong: (element: Element) => boolean = () => true): string[] {
  return pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll(selector)]
      .filter(isWrong)
      .map((element) => `${address}: ${shown(element)}`),
  );
}

/** What a browser fetches by itself, with the attribute that says from where. */
const fetched = [
  ['link:not([rel="canonical"], [type$="+oembed"])', 'href'],
  ['img, source, iframe, embed, audio, video, track, input', 'src'],
  ['img, source', 'srcset'],
  ['object', 'data'],
  ['video', 'poster'],
  ['use, image, feImage', 'href'],
  ['use, image, feImage', 'xlink:href'],
] as const;

const scripts = assets.filter((address) => /\.(m?js|cjs|wasm|map)$/.test(address));
const policyOf = (document: Document, asksForFiles: boolean) =>
  pagePolicy(
    {
      scripts: [...document.querySelectorAll('script[src]')].map((script) =>
        hashOf(bytesOf(script.getAttribute('src') ?? '')),
      ),
      styles: [...document.querySelectorAll('style')].map(({ textContent }) => hashOf(textContent)),
    },
    asksForFiles,
  );

test('two scripts are offered, as deferred files of our own: one on the pages of explainers, one on that of the search', () => {
  const explainers = publishedEdition().explainers.map(({ id }) => explainerPage(id));
  const offered = pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll('script:not([type="application/ld+json"])')].map((script) => ({
      address,
      type: script.getAttribute('type'),
      inline: script.textContent,
    })),
  );
  expect(offered).toEqual(
    [...explainers, searchPage].map((address) => ({ address, type: 'module', inline: '' })),
  );
  const loaded = pages.flatMap(({ document }) =>
    [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? ''),
  );
  expect(scripts).toHaveLength(2);
  expect([...new Set(loaded)].sort()).toEqual(scripts);
});

test('every page lets the browser run and load nothing but its own script and style and what is from here, before it loads anything', () => {
  expect(new Set(builtEmbeds().map(({ document }) => policyOf(document, false))).size).toBe(1);
  const wrong = [...pages, ...builtEmbeds()].filter(
    ({ address, document }) =>
      document.head.children[0]?.hasAttribute('charset') !== true ||
      document.head.children[1]?.getAttribute('content') !== policyOf(document, address === searchPage) ||
      document.head.children[1].getAttribute('http-equiv') !== 'content-security-policy',
  );
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

function hashOf(content: string | Buffer): Hash {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

describe('no page', () => {
  test('has an attribute that runs a script or styles in place', () => {
    const isWrong = (element: Element) =>
      [...element.attributes].some(
        ({ name, value }) =>
          /^on|^style$/.test(name) ||
          (/^(href|src|action|xlink:href)$/.test(name) && /^\s*(javascript|data|vbscript):/i.test(value)),
      );
    expect(elementsOf('*', isWrong)).toEqual([]);
    expect(elementsOf('style, base')).toEqual([]);
  });

  test('leads elsewhere by itself, but one that has moved', () => {
    const moved = new Map(publishedEdition().moved.map(({ from, to }) => [from, `0; url=${to}`]));
    const wrong = builtPages().flatMap(({ address, document }) => {
      const leads = document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
      return (leads ?? undefined) === moved.get(address) ? [] : [`${address}: ${leads ?? 'leads nowhere'}`];
    });
    expect(wrong).toEqual([]);
  });

  test('asks for anything from another place', () => {
    const foreign = fetched.flatMap(([selector, attribute]) =>
      elementsOf(selector, (element) => {
        const asked = element.getAttribute(attribute);
        return asked !== null && !asked.startsWith('#') && !assets.includes(asked);
      }),
    );
    expect(foreign).toEqual([]);
    expect(elementsOf('iframe, object, embed, [ping]')).toEqual([]);
    expect(elementsOf('form', (form) => form.getAttribute('action') !== searchPage)).toEqual([]);
  });

  test('announces another place before it is asked', () => {
    const early = (link: Element) =>
      /preconnect|dns-prefetch|prefetch|modulepreload/.test(link.getAttribute('rel') ?? '');
    expect(elementsOf('link[rel]', early)).toEqual([]);
  });
});

test('stylesheets ask for nothing that is not on the site', () => {
  const sheets = assets.filter((address) => address.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  const asked = sheets.flatMap((address) => {
    const css = bytesOf(address).toString('utf8');
    expect(css, address).not.toMatch(/@import/);
    return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1] ?? '');
  });
  const missing = asked.filter((address) => !address.startsWith('#') && !assets.includes(address));
  expect(missing).toEqual([]);
});

describe('a link to another place', () => {
  const isForeign = (link: Element) => {
    const url = new URL(link.getAttribute('href') ?? '', site.url);
    return url.origin !== site.url;
  };

  test('is an address on the web or of a mailbox', () => {
    const links = elementsOf('a[href]', isForeign);
    expect(links.length).toBeGreaterThan(0);
    const protocols = ['http:', 'https:', 'mailto:'];
    const odd = (link: Element) =>
      !protocols.includes(new URL(link.getAttribute('href') ?? '', site.url).protocol);
    expect(elementsOf('a[href]', odd)).toEqual([]);
  });

  test('does not open a window or hand anything over', () => {
    expect(elementsOf('a[target]')).toEqual([]);
  });
});
