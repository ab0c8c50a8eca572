import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { moveToAddress, publishedAt } from '../../../src/desk/publish/move-to-address.ts';
import { site } from '../../../src/site.ts';
import { emptyFolder } from '../../examples/built-site.ts';

const there = 'https://news.example/double-entry/';

function moved(path: string, text: string, address: string | undefined = there): string {
  const folder = emptyFolder();
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  moveToAddress(folder, address);
  return readFileSync(join(folder, path), 'utf8');
}

describe('moving a site to its address', () => {
  test('leads every link of a page below the path, and none of others', () => {
    expect(
      moved(
        'a/index.html',
        '<a href="/sources/">S</a> <a href="#a">a</a> <a href="https://herald.example/">H</a>',
      ),
    ).toBe(
      '<a href="/double-entry/sources/">S</a> <a href="#a">a</a> <a href="https://herald.example/">H</a>',
    );
    expect(moved('a.html', '<meta http-equiv="refresh" content="0; url=/b/">')).toContain(
      'content="0; url=/double-entry/b/"',
    );
    expect(moved('a.html', '<form action="/search/" data-src="/_astro/words.txt"></form>')).toBe(
      '<form action="/double-entry/search/" data-src="/double-entry/_astro/words.txt"></form>',
    );
    expect(moved('a.html', '<p>Write href="/b/", or url(/c).</p><a href="//herald.example/">H</a>')).toBe(
      '<p>Write href="/b/", or url(/c).</p><a href="//herald.example/">H</a>',
    );
  });

  test('names the new address wherever the whole one stands, and keeps the names of feed entries', () => {
    expect(
      moved('updates.atom', `<id>tag:double-entry.example,2026:a</id><link href="${site.url}/a/"/>`),
    ).toBe('<id>tag:double-entry.example,2026:a</id><link href="https://news.example/double-entry/a/"/>');
  });

  test('moves style sheets and the web app manifest', () => {
    expect(moved('_astro/a.css', '@font-face{src:url(/_astro/b.woff2)}b{background:url("/c.svg")}')).toBe(
      '@font-face{src:url(/double-entry/_astro/b.woff2)}b{background:url("/double-entry/c.svg")}',
    );
    expect(moved('site.webmanifest', '{"start_url": "/", "name": "/a", "icons": [{"src": "/b.png"}]}')).toBe(
      '{"start_url": "/double-entry/", "name": "/a", "icons": [{"src": "/double-entry/b.png"}]}',
    );
  });

  test('changes only the host where there is no path, and nothing where nobody says where', () => {
    const page = `<a href="/a/">a</a><link rel="canonical" href="${site.url}/a/">`;
    expect(moved('a.html', page, 'https://news.example')).toBe(
      '<a href="/a/">a</a><link rel="canonical" href="https://news.example/a/">',
    );
    expect(moved('a.html', page, '')).toBe(page);
  });

  test.for(['news.example', 'ftp://news.example/', 'https://news.example/?a', 'https://a@news.example/'])(
    'refuses %s as an address',
    (given) => {
      expect(() => publishedAt(given)).toThrow(
        `SITE_URL is "${given}". Write the whole address of the site, such as https://news.example/double-entry`,
      );
    },
  );
});
