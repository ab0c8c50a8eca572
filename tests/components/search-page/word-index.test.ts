import { describe, expect, test } from 'vitest';
import { indexWords, type Nearness } from '../../../src/components/search-page/word-index.ts';

const titlesAndTexts = [
  [['bridge'], ['dam', 'bridge']],
  [['dam'], ['bridge']],
  [['dam'], ['bridge', 'road', 'tower', 'mill']],
  [['mill'], ['tower']],
];
const index = await indexWords(titlesAndTexts);
const exactly =
  (word: string): Nearness =>
  (other) =>
    Number(other === word);
const scores = (near: Nearness, weights = [1, 1]) =>
  Object.fromEntries([...index(near, weights)].map(([at, { score }]) => [at, score]));

describe('the index of words', () => {
  test('tells in which things a word stands, and in which fields', () => {
    const hits = index(exactly('bridge'), [1, 1]);
    expect([...hits].map(([at, { fits }]) => [at, [...fits]])).toEqual([
      [0, [['bridge', [0, 1]]]],
      [1, [['bridge', [1]]]],
      [2, [['bridge', [1]]]],
    ]);
    expect(index(exactly('river'), [1, 1]).size).toBe(0);
  });

  test('looks into no field that counts nothing', () => {
    expect([...index(exactly('bridge'), [1, 0]).keys()]).toEqual([0]);
  });

  test('counts a word more in a short field, where few have it, and where it is nearer', () => {
    const { 1: short = 0, 2: long = 0 } = scores(exactly('bridge'));
    expect(short).toBeGreaterThan(long);
    const { 3: rare = 0 } = scores(exactly('mill'), [1, 0]);
    const { 1: frequent = 0 } = scores(exactly('dam'), [1, 0]);
    expect(rare).toBeGreaterThan(frequent);
    expect(scores((word) => exactly('mill')(word) / 2, [1, 0])[3]).toBeCloseTo(rare / 2);
  });

  test('is ready also for more things than are taken in at once, and for none', async () => {
    const many = await indexWords(Array.from({ length: 90 }, (_, at) => [[`word${at}`]]));
    expect([...many(exactly('word89'), [1]).keys()]).toEqual([89]);
    expect((await indexWords([]))(exactly('word'), [1]).size).toBe(0);
  });
});
