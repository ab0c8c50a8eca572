import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareWithManifest, wordDifferences } from '../../../src/desk/publish/compare-with-manifest.ts';
import { makeManifest, manifestPath, readManifest } from '../../../src/desk/publish/edition-manifest.ts';
import { anEdition, emptyFolder, writeSite } from '../../examples/built-site.ts';

const read = (site: string) => readFileSync(join(site, manifestPath), 'utf8');

describe('the manifest of an edition', () => {
  test('names every file but itself, by code point, with its SHA-256', () => {
    const { files } = makeManifest(writeSite('first'), anEdition);
    expect(files.map(({ path }) => path)).toEqual([
      '404.html',
      '_astro/page.first.css',
      'bridge/facts/다리/index.html',
      'bridge/index.html',
      'index.html',
    ]);
    expect(files[0]).toEqual({
      path: '404.html',
      bytes: 24,
      sha256: '166d37899b42a4a60e1cced1988553fefe8fa32e8a7dd50081054e81392dcb01',
    });
  });

  test('is the same for the same files, and names another edition for others', () => {
    expect(read(writeSite('first'))).toBe(read(writeSite('first')));
    const names = ['first', 'second'].map((words) => makeManifest(writeSite(words), anEdition).edition);
    expect(new Set(names).size).toBe(2);
  });

  test('is one line a file, and can be read back', () => {
    const text = read(writeSite('first'));
    expect(text.split('\n').filter((line) => line.includes('"path"'))).toHaveLength(5);
    expect(readManifest(text)).toHaveProperty('manifest.today', '2026-11-24');
  });

  test('names nothing as withdrawn where it is from before that was kept', () => {
    const text = read(writeSite('first')).replace(' "withdrawn": [],\n', '');
    expect(text).not.toContain('withdrawn');
    expect(readManifest(text)).toHaveProperty('manifest.withdrawn', []);
  });

  test.for([
    ['{"format": 1', 'is not whole: it cannot be read as JSON'],
    ['{"format": 2}', 'is not one that this program knows'],
  ] as const)('is refused where it is not one: %s', ([text, fault]) => {
    expect(readManifest(text)).toEqual({ fault });
  });

  test('is refused where a line was changed by hand', () => {
    const changed = read(writeSite('first')).replace(/"sha256":"./, '"sha256":"g');
    expect(readManifest(changed)).toEqual({ fault: 'is not one that this program knows' });
    const other = read(writeSite('first')).replace('"path":"index.html"', '"path":"index.htm"');
    expect(readManifest(other)).toEqual({ fault: 'does not fit the files that it lists' });
  });
});

describe('comparing a folder with its manifest', () => {
  test('finds a whole edition whole', () => {
    expect(compareWithManifest(writeSite('first'))).toHaveProperty('differences', []);
  });

  test('finds what is changed, what is missing and what is not part of it', () => {
    const site = writeSite('first');
    writeFileSync(join(site, 'index.html'), 'other');
    writeFileSync(join(site, 'stray.html'), 'more');
    const other = writeSite('second');
    const compared = compareWithManifest(site);
    if ('fault' in compared) throw new Error(compared.fault);
    expect(wordDifferences(compared.differences)).toBe(
      '  index.html is changed\n  stray.html is not part of it',
    );
    const second = compareWithManifest(other);
    if ('fault' in second) throw new Error(second.fault);
    const against = compareWithManifest(site, second.manifest);
    if ('fault' in against) throw new Error(against.fault);
    expect(wordDifferences(against.differences, 2)).toBe(
      '  _astro/page.first.css is not part of it\n  _astro/page.second.css is missing\n  and 3 more',
    );
  });

  test('says so where there is no manifest, or one that is not whole', () => {
    const empty = emptyFolder();
    expect(compareWithManifest(empty)).toEqual({
      fault: `There is no edition.json in ${empty}, so nothing says which edition it is.`,
    });
    const site = writeSite('first');
    writeFileSync(join(site, manifestPath), read(site).slice(0, 80));
    expect(compareWithManifest(site)).toEqual({
      fault: `In ${site} the manifest is not whole: it cannot be read as JSON.`,
    });
  });
});
