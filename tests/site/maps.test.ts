import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built-site.ts';

/** Of all drawings of one map together, compressed as a web host sends them. */
const mostForMap = 12_000;

const figures = builtPages().flatMap(({ address, document }) =>
  [...document.querySelectorAll('figure.has-map')].map((figure) => ({
    name: `${address} ${figure.querySelector('figcaption')?.textContent ?? ''}`,
    figure,
  })),
);

function namesIn(figure: Element, layout: string): string[] {
  return [...figure.querySelectorAll(`.map-sheet.${layout} .map-label text`)]
    .map(({ textContent }) => textContent ?? '')
    .sort();
}

test('the site has maps', () => {
  expect(figures.length).toBeGreaterThan(1);
});

describe.each(figures)('the map $name', ({ figure }) => {
  const drawings = [...figure.querySelectorAll('.map svg')];

  test('weighs at most 12 kB', () => {
    expect(drawings).toHaveLength(3);
    const bytes = Buffer.from(drawings.map((svg) => svg.outerHTML).join(''));
    expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(mostForMap);
  });

  test('is drawn without script, style and raster image', () => {
    expect([...figure.querySelectorAll('script, style, image, img, foreignObject, [style]')]).toEqual([]);
  });

  test('has no figure in its drawing, and one sentence or more in its place', () => {
    const texts = [...figure.querySelectorAll('.map text')].map(({ textContent }) => textContent ?? '');
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
    const told = [...figure.querySelectorAll('.map [role="img"]')].map((part) =>
      part.getAttribute('aria-label'),
    );
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^A map .*\.$/);
    expect(told[1]).toBe(told[0]);
  });

  test('draws each path once, and asks only for paths that there are', () => {
    const ids = [...figure.querySelectorAll('.map-paths [id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = [...figure.querySelectorAll('.map use')].map(
      (use) => use.getAttribute('href')?.slice(1) ?? '',
    );
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('names the same places in both layouts, and in its table if it has one', () => {
    const names = namesIn(figure, 'is-wide');
    expect(names.length).toBeGreaterThan(0);
    expect(namesIn(figure, 'is-narrow')).toEqual(names);
    const rows = [...figure.querySelectorAll('.places tbody th a')].map(
      ({ textContent }) => textContent ?? '',
    );
    if (figure.querySelector('.places') !== null) expect(rows.sort()).toEqual(names);
  });
});
