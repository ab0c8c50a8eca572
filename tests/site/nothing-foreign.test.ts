import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { explainerPage } from '../../src/addresses.ts';
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
  ['form', 'action'],
] as const;

test('one script is offered, as a deferred file of our own, on the pages of explainers', () => {
  const scripts = assets.filter((address) => /\.(m?js|cjs|wasm|map)$/.test(address));
  expect(scripts).toHaveLength(1);
  const explainers = publishedEdition().explainers.map(({ id }) => explainerPage(id));
  const offered = pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll('script:not([type="application/ld+json"])')].map((script) => ({
      address,
      type: script.getAttribute('type'),
      src: script.getAttribute('src'),
      inline: script.textContent,
    })),
  );
  expect(offered).toEqual(
    explainers.map((address) => ({ address, type: 'module', src: scripts[0], inline: '' })),
  );
});

test('every page lets the browser run and load nothing that is not from here, before it loads anything', () => {
  const scripts = assets.filter((address) => address.endsWith('.js'));
  const styles = new Set(
    builtEmbeds().map(({ html }) => hashOf(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '')),
  );
  expect(styles.size).toBe(1);
  const policy = pagePolicy({
    scripts: scripts.map((address) => hashOf(bytesOf(address))),
    styles: [...styles],
  });
  const wrong = [...pages, ...builtEmbeds()].filter(
    ({ document }) =>
      document.head.children[0]?.hasAttribute('charset') !== true ||
      document.head.children[1]?.getAttribute('content') !== policy ||
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
    expect(elementsOf('iframe, object, embed, form, [ping]')).toEqual([]);
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
