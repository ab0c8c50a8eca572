import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/prose/figures-in-words.ts';
import { figuresFound as found } from '../examples/prose.ts';

describe('numbers', () => {
  test.each([
    ['about 6,000 killed or wounded', ['number · 6,000 · 6000']],
    ['15,000', ['number · 15,000 · 15000']],
    ['11,000–15,000 soldiers', ['number · 11,000–15,000 · 11000|15000']],
    ['1.2 billion', ['number · 1.2 billion · 1200000000']],
    ['2.3 billion', ['number · 2.3 billion · 2300000000']],
    ['1.2 to 2.3 billion', ['number · 1.2 to 2.3 billion · 1200000000|2300000000']],
    ['1.2–2.3 billion', ['number · 1.2–2.3 billion · 1200000000|2300000000']],
    ['900,000 to 1.2 million', ['number · 900,000 to 1.2 million · 900000|1200000']],
    ['between 10,000 and 12,000', ['number · 10,000 and 12,000 · 10000|12000']],
    ['10,000 and 12,000', ['number · 10,000 · 10000', 'number · 12,000 · 12000']],
    ['up from 4,700 to 6,000', ['number · 4,700 to 6,000 · 4700|6000']],
    ['a million', ['number · a million · 1000000']],
    ['one million', ['number · one million · 1000000']],
    ['one and a half million', ['number · one and a half million · 1500000']],
    ['five thousand', ['number · five thousand · 5000']],
    ['6,000-strong', ['number · 6,000 · 6000']],
    ['a three-day visit', ['number · three · 3']],
    ['3.5 times', ['number · 3.5 · 3.5']],
    ['−5 degrees', ['number · −5 · -5']],
    ['15 in 27 countries', ['number · 15 · 15', 'number · 27 · 27']],
    ['five in ten days', ['number · five · 5', 'number · ten · 10']],
    ['2,500 out of 6,064', ['number · 2,500 · 2500', 'number · 6,064 · 6064']],
    ['1.2\nbillion', ['number · 1.2\nbillion · 1200000000']],
    ['12 000 men', ['number · 12 000 · 12000']],
    ['12\u202F000 men', ['number · 12\u202F000 · 12000']],
    ['1\u00A0200\u00A0000 men', ['number · 1\u00A0200\u00A0000 · 1200000']],
    ['12’000 men', ['number · 12’000 · 12000']],
    ['In 2024 300 men', ['day · 2024 · 2024', 'number · 300 · 300']],
    ['about12,000 men', ['number · 12,000 · 12000']],
    ['1.200.000 men', ['number · 1.200.000 · 1200000']],
    ['12 hundred men', ['number · 12 hundred · 1200']],
    ['half-a-million rounds', ['number · half-a-million · 500000']],
    ['2½ tons', ['number · 2½ · 2.5']],
    ['5 mln', ['number · 5 mln · 5000000']],
    ['1.2 bn', ['number · 1.2 bn · 1200000000']],
    ['12K', ['number · 12K · 12000']],
    ['5 m long', ['number · 5 · 5']],
    ['1,083, then 4.', ['number · 1,083 · 1083', 'number · 4 · 4']],
  ])('%j', (words, figures) => {
    expect(found(words)).toEqual(figures);
  });
});

describe('numbers in words', () => {
  test.each([
    ['two prisoners', [2]],
    ['eleven', [11]],
    ['nineteen', [19]],
    ['Twenty-five', [25]],
    ['twenty five', [25]],
    ['ninety-nine', [99]],
    ['a hundred', [100]],
    ['one hundred and twenty', [120]],
    ['two hundred and fifty', [250]],
    ['a dozen', [12]],
    ['two dozen workers', [24]],
    ['one to two', [1, 2]],
    ['four or five', [4, 5]],
    ['twelve\u2011thousand', [12_000]],
    ['two thousand five hundred', [2500]],
    ['twelve thousand and fifty', [12_050]],
    ['a thousand and one', [1001]],
    ['one million two hundred thousand', [1_200_000]],
    ['two thousand and fifty thousand', [2000, 50_000]],
    ['two thousand two-man teams', [2000, 2]],
  ])('%j', (words, values) => {
    expect(figuresIn(words).flatMap((figure) => figure.values)).toEqual(values);
  });

  test.each([
    'one of them',
    'no one',
    'one by one',
    'hundreds of thousands',
    'several hundred',
    'a few thousand men',
    'often weighted',
    'someone won the tension',
    'a tenth time',
  ])('%j holds no figure', (words) => {
    expect(figuresIn(words)).toEqual([]);
  });
});

describe('money', () => {
  test.each([
    ['US$500 million', [500_000_000], 'USD'],
    ['US$1.2–2.3 billion a year', [1_200_000_000, 2_300_000_000], 'USD'],
    ['US$20 million to US$30 million', [20_000_000, 30_000_000], 'USD'],
    ['1.3 trillion won', [1_300_000_000_000], 'KRW'],
    ['about 1.67–3.19 trillion won', [1_670_000_000_000, 3_190_000_000_000], 'KRW'],
    ['1.2 billion dollars', [1_200_000_000], 'USD'],
    ['a 1.2 billion-dollar deal', [1_200_000_000], 'USD'],
    ['1,388.3 won', [1388.3], 'KRW'],
    ['1400 won', [1400], 'KRW'],
    ['2024 won', [2024], 'KRW'],
    ['100 roubles', [100], 'RUB'],
    ['5M dollars', [5_000_000], 'USD'],
    ['5 billion rubles', [5_000_000_000], 'RUB'],
    ['₽5bn', [5_000_000_000], 'RUB'],
    ['¥5bn', [5_000_000_000], undefined],
    ['€5m', [5_000_000], 'EUR'],
    ['£3bn', [3_000_000_000], 'GBP'],
    ['$2000', [2000], undefined],
  ])('%j', (words, values, currency) => {
    const figures = figuresIn(words);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ kind: 'money', values });
    expect(figures[0]?.currency).toBe(currency);
  });
});

describe('which one, not how many', () => {
  test.each([
    ['the 528th Regiment', ['ordinal · 528th · 528']],
    ['Article 4', ['name · Article 4 · 4']],
    ['Articles 4 and 8', ['name · Articles 4 and 8 · 4|8']],
    ['Resolutions 2375 and 2397', ['name · Resolutions 2375 and 2397 · 2375|2397']],
    ['paragraph 5', ['name · paragraph 5 · 5']],
    ['the 1718 Committee', ['name · 1718 Committee · 1718']],
  ])('%j', (words, figures) => {
    expect(found(words)).toEqual(figures);
  });

  test.each(['KN-23', 'Su-27s', 'COVID-19', 'G7', 'MMA-1', 'at 14:30'])('%j holds no figure', (words) => {
    expect(figuresIn(words)).toEqual([]);
  });
});

test('a long line of numbers in words is read at once', () => {
  const before = performance.now();
  expect(figuresIn('one thousand '.repeat(5000))).toHaveLength(5000);
  expect(performance.now() - before).toBeLessThan(2000);
});

test('a figure says where it stands in the text', () => {
  const words = 'Seoul counts about 4,700 of them';
  const [figure] = figuresIn(words);
  expect(words.slice(figure?.start, figure?.end)).toBe('4,700');
});
