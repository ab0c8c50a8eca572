import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOfPage } from '../../../src/desk/publish/faults-of-page.ts';
import { passGate } from '../../../src/desk/publish/gate.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { pagesOfEdition } from '../../../src/desk/publish/pages-of-edition.ts';
import { emptyFolder } from '../../examples/built-site.ts';
import { writeContent } from '../../examples/content-folder.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta http-equiv="content-security-policy" content="default-src 'none'">${head}</head><body>${body}</body></html>`;

describe('a finished page', () => {
  test('passes with links out, pictures in the page, a script of our own and data for machines', () => {
    const html = page(
      '<a href="https://herald.example/">H</a><a href="#a">a</a><svg id="a"><use href="#b"></use></svg>' +
        '<script type="module" src="/_astro/a.js" integrity="sha256-x"></script>',
      '<link rel="canonical" href="https://double-entry.example/"><link rel="stylesheet" href="/_astro/a.css">' +
        '<script type="application/ld+json">{"name":"<b>"}</script>',
    );
    expect(faultsOfPage(html, 'page')).toEqual([]);
  });

  test.for([
    ['<script>alert(1)</script>', 'has a script in the page'],
    ['<script type="module">alert(1)</script>', 'has a script in the page'],
    ['<script src="https://elsewhere.example/a.js"></script>', 'loads https://elsewhere.example/a.js'],
    ['<script src="//elsewhere.example/a.js"></script>', 'loads //elsewhere.example/a.js'],
    ['<img src="https://elsewhere.example/a.png">', 'loads https://elsewhere.example/a.png'],
    ['<img src="data:image/png;base64,AAAA">', 'loads data:image/png;base64,AAAA'],
    [
      '<svg><use href="https://elsewhere.example/a.svg#b"></use></svg>',
      'loads https://elsewhere.example/a.svg#b',
    ],
    ['<svg><image href="//elsewhere.example/a.png"></image></svg>', 'loads //elsewhere.example/a.png'],
    [
      '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
      'loads https://elsewhere.example/a.css',
    ],
    ['<link rel="dns-prefetch preconnect" href="//elsewhere.example">', 'loads //elsewhere.example'],
    ['<style>b { color: red }</style>', 'has <style>'],
    ['<iframe src="/a/"></iframe>', 'has <iframe>'],
    ['<form action="/a/"></form>', 'has <form>'],
    ['<form role="search" method="post" action="/a/"></form>', 'has <form>'],
    ['<form role="search" method="get" action="https://elsewhere.example/"></form>', 'has <form>'],
    ['<form role="search" method="get"></form>', 'has <form>'],
    ['<base href="/a/">', 'has <base>'],
    ['<object data="https://elsewhere.example/a"></object>', 'has <object>'],
    ['<b onclick="alert(1)">a</b>', 'runs a script by onclick on <b>'],
    ['<b style="color: red">a</b>', 'has a style in the tag <b>'],
    ['<a href="javascript:alert(1)">a</a>', 'leads to javascript:alert(1)'],
    ['<a href="//herald.example/">a</a>', 'leads to //herald.example/'],
    ['<b id="a">a</b><b id="a">b</b>', 'has the id "a" twice'],
    ['<meta http-equiv="refresh" content="0; url=/a/">', 'leads elsewhere by itself'],
    ['<meta http-equiv="Content-Security-Policy" content="">', 'has not exactly one content security policy'],
  ] as const)('is refused with %s', ([body, fault]) => {
    expect(faultsOfPage(page(body), 'page')).toContain(fault);
  });

  test('may have a search of our own', () => {
    expect(faultsOfPage(page('<form role="search" method="get" action="/search/"></form>'), 'page')).toEqual(
      [],
    );
  });

  test('may lead on where another page stood', () => {
    const html = page('', '<meta http-equiv="refresh" content="0; url=/a/">');
    expect(faultsOfPage(html, 'moved')).toEqual([]);
  });

  test('has its style in it, opens its links apart and is not listed where it is an embed', () => {
    const link = '<a href="/a/" target="_blank" rel="noopener">a</a>';
    const unlisted = '<meta name="robots" content="noindex">';
    const style = '<style>b { color: red }</style>';
    expect(faultsOfPage(page(link, unlisted + style), 'embed')).toEqual([]);
    expect(faultsOfPage(page(link), 'embed')).toEqual([
      'may be listed by search engines, though it is an embed',
    ]);
    for (const inside of [
      '<a href="/a/">a</a>',
      '<a href="/a/" target="_blank">a</a>',
      '<a href="/a/" target="_top" rel="noopener">a</a>',
    ]) {
      expect(faultsOfPage(page(inside, unlisted), 'embed')).toEqual(['opens /a/ inside the frame']);
    }
    expect(faultsOfPage(page('<b style="color: red">a</b><script>1</script>', unlisted), 'embed')).toEqual([
      'has a style in the tag <b>',
      'has a script in the page',
    ]);
  });

  test('is refused where it was cut off, or has no policy', () => {
    const whole = page('<p>a</p>');
    expect(faultsOfPage(whole.slice(0, -10), 'page')).toEqual(['is not whole']);
    expect(faultsOfPage('<!doctype html><html></html>', 'page')).toEqual([
      'has not exactly one content security policy',
    ]);
  });
});

describe('the gate', () => {
  function anEdition(): Edition {
    const { edition } = readEdition(writeContent(), undefined);
    if (edition === undefined) throw new Error('The example has errors.');
    return edition;
  }

  function built(edition: Edition): string {
    const folder = emptyFolder();
    for (const address of [...pagesOfEdition(edition), '/404.html']) {
      const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, page(address, '<meta name="robots" content="noindex">'));
    }
    return folder;
  }

  test('lets a whole site pass', () => {
    const edition = anEdition();
    expect(() => {
      passGate(built(edition), edition);
    }).not.toThrow();
  });

  test('tells all pages that are missing or faulty at once', () => {
    const edition = anEdition();
    const folder = built(edition);
    const [fact] = edition.explainers[0]?.facts ?? [];
    if (fact === undefined) throw new Error('The example has no fact.');
    rmSync(join(folder, fact.explainer, 'facts', fact.id), { recursive: true });
    writeFileSync(join(folder, 'about/index.html'), page('<script>1</script>'));
    expect(() => {
      passGate(folder, edition);
    }).toThrow(
      [
        'The site is built, and is not one to be published:',
        `  ${fact.explainer}/facts/${fact.id}/index.html is missing`,
        `  ${fact.explainer}/facts/${fact.id}/embed/index.html is missing`,
        '  about/index.html has a script in the page',
      ].join('\n'),
    );
  });

  test('tells files that a page names and that are not there, each once, with that page', () => {
    const edition = anEdition();
    const folder = built(edition);
    const naming = page(
      '<a href="/bridge/facts.json?x">a</a><a href="/about/#a">b</a><a href="https://herald.example/x">c</a>',
      '<meta property="og:image" content="https://double-entry.example/cards/다리.png"><link rel="icon" href="/favicon.svg">',
    );
    writeFileSync(join(folder, 'about/index.html'), naming);
    writeFileSync(join(folder, 'method/index.html'), naming);
    writeFileSync(join(folder, 'favicon.svg'), '');
    expect(() => {
      passGate(folder, edition);
    }).toThrow(
      [
        'The site is built, and is not one to be published:',
        '  cards/다리.png is missing, which about/index.html names',
        '  bridge/facts.json is missing, which about/index.html names',
      ].join('\n'),
    );
  });

  test('tells a page that the edition does not have, such as a draft', () => {
    const edition = anEdition();
    const folder = built(edition);
    mkdirSync(join(folder, 'bridge/updates/a-draft'), { recursive: true });
    writeFileSync(join(folder, 'bridge/updates/a-draft/index.html'), page(''));
    expect(() => {
      passGate(folder, edition);
    }).toThrow('\n  bridge/updates/a-draft/index.html is no page of this edition');
  });

  test('lets drafts pass where the edition has them', () => {
    const edition = anEdition();
    const drafted = edition.explainers.map((explainer) => ({ ...explainer, isDraft: true }));
    expect(() => {
      passGate(built(edition), { ...edition, explainers: drafted });
    }).not.toThrow();
  });
});
