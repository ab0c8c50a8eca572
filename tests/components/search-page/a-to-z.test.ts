import { describe, expect, test } from 'vitest';
import { fromAToZ } from '../../../src/components/search-page/a-to-z.ts';
import type { ThingToFind } from '../../../src/components/search-page/thing-to-find.ts';
import { wordsFileOf } from '../../../src/components/search-page/words-file.ts';

function aThing(given: Partial<ThingToFind> & { title: string }): ThingToFind {
  return {
    kind: 'voice',
    mark: 'Person',
    names: [],
    line: '',
    address: `/voices/${given.title}/`,
    texts: [],
    ...given,
  };
}

const titlesIn = (things: ThingToFind[]) =>
  fromAToZ(things).map(({ heading, things, names }) => [
    heading,
    ...things.map(({ title }) => title),
    ...names.map(({ name, means }) => `${name}: ${means}`),
  ]);

describe('the list from A to Z', () => {
  test('has a part for each letter with which something begins, and for no other', () => {
    expect(
      titlesIn(['Zaporizhzhia', 'Árpád', '11th Corps', 'apple'].map((title) => aThing({ title }))),
    ).toEqual([
      ['0–9', '11th Corps'],
      ['A', 'apple', 'Árpád'],
      ['Z', 'Zaporizhzhia'],
    ]);
  });

  test('files sources under who published them, and passes over articles and quotation marks', () => {
    const source = (whose: string, title: string) => aThing({ kind: 'source', whose, title });
    expect(
      titlesIn([
        source('The Times', 'Bridge'),
        source('TASS', '[Zeal]'),
        source('TASS', '“A bridge”'),
        aThing({ title: 'the “Tower”' }),
      ]),
    ).toEqual([['T', '“A bridge”', '[Zeal]', 'Bridge', 'the “Tower”']]);
  });

  test('has names in other scripts after the letters, in the order of their own, with what they mean', () => {
    const native = (title: string, language: string, text: string) =>
      aThing({ title, names: [{ language, text }] });
    expect(
      titlesIn([
        native('Doha', 'ar', 'الدوحة'),
        native('Putin', 'ru', 'Путин'),
        native('Kim', 'ko', '김다리'),
        native('Kang', 'ko', '강다리'),
      ]),
    ).toEqual([
      ['D', 'Doha'],
      ['K', 'Kang', 'Kim'],
      ['P', 'Putin'],
      ['가–하', '강다리: Kang', '김다리: Kim'],
      ['А–Я', 'Путин: Putin'],
      ['Other letters', 'الدوحة: Doha'],
    ]);
  });

  test('has updates, forecasts and questions at its end, as they are ordered elsewhere', () => {
    expect(
      titlesIn([
        aThing({ kind: 'update', title: 'Newest' }),
        aThing({ kind: 'update', title: 'Before' }),
        aThing({ kind: 'question', title: 'Who?' }),
        aThing({ kind: 'forecast', title: 'It will.' }),
        aThing({ title: 'Kim' }),
      ]),
    ).toEqual([
      ['K', 'Kim'],
      ['Updates', 'Newest', 'Before'],
      ['Forecasts', 'It will.'],
      ['What is not known', 'Who?'],
    ]);
  });

  test('is the same whatever order it is given, also in Czech and Estonian', () => {
    const things = ['Chrudim', 'Cheb', 'Znojmo', 'Ústí', 'Tartu'].map((title) => aThing({ title }));
    expect(titlesIn(things.toReversed())).toEqual(titlesIn(things));
    expect(titlesIn(things)[0]).toEqual(['C', 'Cheb', 'Chrudim']);
  });
});

describe('the file of words', () => {
  const parts = fromAToZ([
    aThing({ title: 'Zeta', texts: ['Zeta has a bridge and a Bridge.', undefined, '북한군은 다리'] }),
    aThing({
      title: 'Alpha',
      mark: 'Place',
      line: '11,000 people',
      texts: ['Alpha: 11,000 PEOPLE at a place'],
    }),
  ]);

  test('has a text for each thing in the order of the list: each word once, and none that stands in its line', () => {
    expect(wordsFileOf(parts).text).toBe('\nbridge 북한군은 다리\n');
  });

  test('is named by what it holds, and has the same bytes each time', () => {
    const [one, again] = [wordsFileOf(parts), wordsFileOf(parts)];
    expect(again).toEqual(one);
    expect(one.address).toBe(`/_astro/words.${one.name}.txt`);
    expect(one.name).toMatch(/^[0-9a-f]{8}$/);
    expect(wordsFileOf(parts.slice(1)).name).not.toBe(one.name);
  });
});
