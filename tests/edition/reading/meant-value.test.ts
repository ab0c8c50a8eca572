import { expect, test } from 'vitest';
import {
  meantDays,
  meantFigure,
  meantLanguage,
  meantQualifier,
} from '../../../src/edition/reading/meant-value.ts';

test.each([
  [20241018, '2024-10-18'],
  [202410, '2024-10'],
  ['2024/10/18', '2024-10-18'],
  ['2024-9-2', '2024-09-02'],
  ['18 October 2024', '2024-10-18'],
  ['October 18, 2024', '2024-10-18'],
  ['18/10/2024', '2024-10-18'],
  ['10/18/2024', '2024-10-18'],
  ['6.6.2024', '2024-06-06'],
  ['October 2024', '2024-10'],
])('%s is meant as %s', (written, day) => {
  expect(meantDays(written)).toEqual([day]);
});

test('a day that could be two is told as both', () => {
  expect(meantDays('5/6/2024')).toEqual(['2024-06-05', '2024-05-06']);
});

test.each(['2026-02-31', '18 October', '8 to 13 October 2024', 'soon', '20241318', 15000])(
  '%s is no day',
  (written) => {
    expect(meantDays(written)).toEqual([]);
  },
);

test.each([
  ['about 5,000', 'qualifier: about and value: 5000'],
  ['at most 40', 'qualifier: up to and value: 40'],
  ['5-10', 'low: 5 and high: 10'],
  ['1.2 billion', 'value: 1200000000'],
  ['30%', 'value: 30'],
  ['US$2 million', 'value: 2000000'],
  ['400 workers', 'value: 400'],
])('%s is meant as %s', (written, fields) => {
  expect(meantFigure(written, 'value')).toBe(fields);
});

test('the end of a range keeps its name', () => {
  expect(meantFigure('15 thousand', 'low')).toBe('low: 15000');
});

test.each(['many', 'said 400', '400 of 500', '18 October 2024', '528th'])('%s is no figure', (written) => {
  expect(meantFigure(written, 'value')).toBeUndefined();
});

test.each([
  ['around', 'about'],
  ['over', 'more than'],
  ['at most', 'up to'],
  ['Almost', 'nearly'],
])('%s is meant as %s', (written, word) => {
  expect(meantQualifier(written)).toBe(word);
});

test.each(['precisely', 'not about', ''])('"%s" is no qualifier', (written) => {
  expect(meantQualifier(written)).toBeUndefined();
});

test('a language is found by its English name', () => {
  expect(['Korean', 'english', 'Ukrainian'].map(meantLanguage)).toEqual(['ko', 'en', 'uk']);
  expect(meantLanguage('Klingonish')).toBeUndefined();
});
