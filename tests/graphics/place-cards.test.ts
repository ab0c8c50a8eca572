import { expect, test } from 'vitest';
import { betweenAsides, betweenBlocks } from '../../src/graphics/estimate-heights.ts';
import { placeCards, type Block, type CardPlace } from '../../src/graphics/place-cards.ts';

const block = (key: string, height: number, beside: number): Block => ({
  key,
  before: 0,
  height,
  beside,
  below: beside * 0.7,
});
const evenly = (count: number, height: number, beside: number) =>
  Array.from({ length: count }, (_, index) => block(`p${index}`, height, beside));
const kinds = (places: Map<string, CardPlace>) => [...places.values()].map(({ kind }) => kind);

/** Where the asides beside the text begin and end, from the rules of floats: each clears the one before it. */
function columnOf(blocks: Block[], places: Map<string, CardPlace>) {
  let textEnd = 0;
  let marginEnd = 0;
  const column: { top: number; bottom: number; block: number }[] = [];
  for (const { key, height, beside, below } of blocks) {
    const blockTop = textEnd;
    textEnd += height;
    const place = places.get(key);
    if (place?.kind !== 'beside') {
      textEnd += betweenBlocks + below + betweenBlocks;
      continue;
    }
    const top = Math.max(textEnd, marginEnd) - place.pull;
    column.push({ top, bottom: top + beside, block: blockTop });
    marginEnd = top + beside + betweenAsides + place.next;
    textEnd += betweenBlocks;
  }
  return { column, textEnd };
}

test('an aside is pulled up by the height of its block, and keeps room for the pull of the next one', () => {
  const places = placeCards([block('a', 8, 6), block('b', 5, 4), block('c', 10, 6)]);
  expect([...places]).toEqual([
    ['a', { kind: 'beside', pull: 8, next: 5 }],
    ['b', { kind: 'beside', pull: 5, next: 10 }],
    ['c', { kind: 'beside', pull: 10, next: 0 }],
  ]);
});

test('an aside that would begin more than twelve lines below its block stands below it', () => {
  const places = placeCards([block('a', 4, 20), block('b', 4, 5), block('c', 30, 5)]);
  expect(kinds(places)).toEqual(['beside', 'below', 'beside']);
  expect(places.get('a')).toMatchObject({ next: 30 });
});

test('the last asides stand below where they would run on past the end of the section', () => {
  expect(kinds(placeCards([block('a', 10, 8), block('b', 4, 9)]))).toEqual(['beside', 'below']);
  expect(kinds(placeCards([block('a', 10, 8), block('b', 8, 9)]))).toEqual(['beside', 'beside']);
});

test('a section with far more cards than text still never has two cards on one place', () => {
  for (const [height, beside] of [
    [4, 30],
    [7, 14],
    [5, 12],
    [12, 3],
  ] as const) {
    const blocks = evenly(12, height, beside);
    const { column, textEnd } = columnOf(blocks, placeCards(blocks));
    for (const [index, { top, block: blockTop }] of column.entries()) {
      expect(top).toBeGreaterThanOrEqual(column[index - 1]?.bottom ?? -1);
      expect(top - blockTop).toBeLessThanOrEqual(12);
    }
    expect((column.at(-1)?.bottom ?? 0) - textEnd).toBeLessThanOrEqual(100 / 31);
  }
});

test('a section without evidence has no places', () => {
  expect(placeCards([]).size).toBe(0);
});

test('a block without evidence before the next passage leaves room for cards beside it', () => {
  const tall = [block('a', 4, 20), block('b', 4, 6), block('c', 40, 1)];
  expect(placeCards(tall).get('b')).toEqual({ kind: 'below' });
  const roomy = tall.map((each) => (each.key === 'b' ? { ...each, before: 10 } : each));
  expect(placeCards(roomy).get('b')?.kind).toBe('beside');
});

test('what follows the last block leaves room for its cards', () => {
  const last = [block('a', 4, 14)];
  expect(placeCards(last).get('a')).toEqual({ kind: 'below' });
  expect(placeCards(last, 10).get('a')?.kind).toBe('beside');
});
