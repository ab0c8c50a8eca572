import { describe, expect, test } from 'vitest';
import { citationFormats } from '../../../src/addresses.ts';
import { printCitations } from '../../../src/formats/citations/print-citations.ts';
import { aSource } from '../../examples/edition/evidence.ts';
import { readCitations } from '../../examples/citations/read-citations.ts';

const korean = aSource({
  id: 'b-ko',
  kind: 'academic',
  title: '다리는 다시 열렸다: “안전” 100%',
  titleTranslated: 'The bridge is open again',
  publisher: '강 학보',
  authors: ['임 다리', 'Per Olsson & Sons'],
  language: 'ko',
  published: '2024-10',
  url: 'https://herald.example/a_b?x=1&y=%EB%8B%A4#c~d',
});
const russian = aSource({
  id: 'a-ru',
  title: 'Мост {открыт} $5_000 ~ ^ \\ #1',
  language: 'ru',
  published: '2024',
});

describe.each(citationFormats)('as %s', (format) => {
  const read = readCitations(printCitations([korean, russian], format), format);

  test('sources come by id, and every letter of every script comes back from another program', () => {
    expect(read.map(({ id, title }) => [id, title])).toEqual([
      ['a-ru', russian.title],
      ['b-ko', korean.title],
    ]);
  });

  test('addresses, languages and notes come back as they were', () => {
    expect(read.map(({ URL }) => URL)).toEqual([russian.url, korean.url]);
    expect(read.map(({ language }) => language)).toEqual(['ru', 'ko']);
    expect(read[1]?.note).toBe('In English: The bridge is open again');
  });

  test('a day is as exact as it is known', () => {
    expect(read.map(({ issued }) => issued.filter((part) => part > 0))).toEqual([[2024], [2024, 10]]);
  });

  test('each author is one', () => {
    const names = read[1]?.author?.map(
      ({ literal, family, given }) => literal ?? [given, family].join(' ').trim(),
    );
    expect(names).toEqual(korean.authors);
  });
});

test('a source without an address says why', () => {
  const offline = { ...aSource({ noAddress: 'Only on paper.' }), url: undefined };
  for (const format of citationFormats) {
    const [entry] = readCitations(printCitations([offline], format), format);
    expect(entry).toMatchObject({ note: 'Only on paper.' });
    expect(entry?.URL).toBeUndefined();
  }
});

test('a title in brackets is said to be our description', () => {
  const [entry] = readCitations(printCitations([aSource({ title: '[The bridge opens]' })], 'bib'), 'bib');
  expect(entry).toMatchObject({ note: 'Described by us: the headline was not seen' });
});
