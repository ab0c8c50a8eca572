import { describe, expect, test } from 'vitest';
import { fold, foldedWords, trunkOf, wordsInPlace } from '../../src/wording/folded.ts';

describe('folded words', () => {
  test.for([
    ['Zaporizhzhia', 'ZAPORIZHZHÍA'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Kim Jong Un', 'KIM JONG‑UN'],
    ['Türkiye Today', 'turkiye today'],
    ['Киев', 'КИЕВ'],
    ['11,000 soldiers', '11000 soldiers'],
    ['US$1.2 million', 'us 1.2 MILLION'],
    ['North Korea’s', 'north korea'],
    ['the treaty of 1961', 'treaty 1961'],
  ] as const)('are the same for %s and %s', ([one, other]) => {
    expect(foldedWords(one)).toEqual(foldedWords(other));
    expect(foldedWords(one).length).toBeGreaterThan(0);
  });

  test.for([
    ['11,000', '12,000'],
    ['1.2', '12'],
    ['북한', '남한'],
  ] as const)('are others for %s and %s', ([one, other]) => {
    expect(foldedWords(one)).not.toEqual(foldedWords(other));
  });

  test('of a Korean syllable that is still being typed begin those of the whole word', () => {
    expect(fold('북한').startsWith(fold('부'))).toBe(true);
    expect(fold('북한').startsWith(fold('북하'))).toBe(true);
  });

  test('leave out words that stand everywhere and letters alone', () => {
    expect(foldedWords('Who was it, and a B of the C')).toEqual([]);
  });

  test('do not change by being folded again', () => {
    const once = foldedWords('Володимир Зеленський, 북한군은 10,000.5 Zaporizhzhía');
    expect(foldedWords(once.join(' '))).toEqual(once);
  });
});

test('a word in its place is where the reader sees it', () => {
  const text = 'About 11,000 in Zaporizhzhía.';
  expect(wordsInPlace(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'About',
    '11,000',
    'in',
    'Zaporizhzhía',
  ]);
});

describe('the trunk of a word', () => {
  test.for([
    ['casualties', 'casualt'],
    ['casualty', 'casualt'],
    ['soldiers', 'soldier'],
    ['북한군은', '북한군'],
    ['북한에서', '북한'],
    ['zelensky', 'zelensk'],
  ] as const)('of %s is %s', ([word, trunk]) => {
    expect(trunkOf(fold(word))).toBe(fold(trunk));
  });

  test.for(['nis', 'army', 'tass', '11000', '회의', 'путин'] as const)('of %s is the word', (word) => {
    expect(trunkOf(fold(word))).toBe(fold(word));
  });
});
