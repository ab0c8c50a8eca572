import { describe, expect, test } from 'vitest';
import { sourcePage } from '../../src/addresses.ts';
import { formerPagesOf } from '../../src/components/former-page/former-pages.ts';
import { site } from '../../src/site.ts';
import { builtAssets, builtEmbeds, builtPages, publishedEdition, shown } from './built-site.ts';

const pages = builtPages();
const assets = new Set(builtAssets());
const idsByAddress = new Map(
  [...pages, ...builtEmbeds()].map(({ address, document }) => [
    address,
    [...document.querySelectorAll('[id]')].map((element) => element.id),
  ]),
);

/** What is wrong with a link, or nothing. */
function faultOf(href: string, from: string): string | undefined {
  const url = new URL(href, site.url + from);
  if (url.origin !== site.url) return undefined;
  const address = decodeURI(url.pathname);
  if (assets.has(address)) return undefined;
  const ids = idsByAddress.get(address);
  if (ids === undefined) return `there is no page ${address}`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || ids.includes(fragment) ? undefined : `there is no #${fragment} on ${address}`;
}

describe('links within the site', () => {
  test('lead to a page that exists, and to a place that exists on it', () => {
    const links = [...pages, ...builtEmbeds()].flatMap(({ address, document }) =>
      [...document.querySelectorAll('a[href]')].map((link) => ({ address, link })),
    );
    expect(links.length).toBeGreaterThan(pages.length * 5);
    const broken = links.flatMap(({ address, link }) => {
      const fault = faultOf(link.getAttribute('href') ?? '', address);
      return fault === undefined ? [] : [`${address}: ${shown(link)}: ${fault}`];
    });
    expect(broken).toEqual([]);
  });

  test('are found broken where they are', () => {
    expect(faultOf('/nowhere/', '/')).toBe('there is no page /nowhere/');
    expect(faultOf('#nowhere', '/')).toBe('there is no #nowhere on /');
    expect(faultOf('/sources', '/')).toBe('there is no page /sources');
  });

  test('have words', () => {
    const silent = pages.flatMap(({ address, document }) =>
      [...document.querySelectorAll('a')]
        .filter(
          (link) => link.textContent.trim() === '' && (link.getAttribute('aria-label') ?? '').trim() === '',
        )
        .map((link) => `${address}: ${shown(link)}`),
    );
    expect(silent).toEqual([]);
  });

  test('reach every page and every embed from the front page', () => {
    const reached = new Set(['/']);
    for (const address of reached) {
      const document = pages.find((page) => page.address === address)?.document;
      for (const link of document?.querySelectorAll('a[href]') ?? []) {
        const url = new URL(link.getAttribute('href') ?? '', site.url + address);
        if (url.origin === site.url && idsByAddress.has(url.pathname)) reached.add(url.pathname);
      }
    }
    const edition = publishedEdition();
    const former = new Set([
      ...formerPagesOf(edition).map(({ address }) => address),
      ...edition.unlistedSources.map(({ id }) => sourcePage(id)),
    ]);
    const lost = [...pages, ...builtEmbeds()]
      .map(({ address }) => address)
      .filter((address) => !reached.has(address) && !former.has(address));
    expect(lost).toEqual(['/404.html']);
  });
});

test('no id stands twice on a page', () => {
  const doubled = [...idsByAddress].flatMap(([address, ids]) =>
    ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `${address}#${id}`),
  );
  expect(doubled).toEqual([]);
});

test('what a label, description or control refers to is on the page', () => {
  const attributes = [
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-details',
    'for',
    'popovertarget',
    'headers',
  ];
  const lost = pages.flatMap(({ address, document }) =>
    attributes.flatMap((attribute) =>
      [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
        (element.getAttribute(attribute) ?? '')
          .split(/\s+/)
          .filter((id) => !idsByAddress.get(address)?.includes(id))
          .map((id) => `${address}: ${shown(element)}: there is no #${id}`),
      ),
    ),
  );
  expect(lost).toEqual([]);
});
