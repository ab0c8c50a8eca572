import { describe, expect, test } from 'vitest';
import { lettersThatCannotBeSet } from '../../src/wording/settable-letters.ts';

describe('the letters that cannot be set', () => {
  test.each([
    ['English', '“It’s 1,000–2,000 %”, she said… in £ or US$ (a year) × 2', []],
    ['Latin letters of many languages', 'Nguyễn Phú Trọng, Łódź, İstanbul, Ağrı, Çelik, Năstase', []],
    ['Cyrillic and Greek', 'Владимир Путин, Скібіцький, Ελλάδα', []],
    ['Korean', '국가정보원', []],
    ['letters written in parts', 'Nguyễn 국'.normalize('NFD'), []],
    ['blanks of any kind', 'a\u00a0b\u202fc\td', []],
    ['Arabic, each letter once', 'بابا', ['ب', 'ا']],
    ['Hanja', '北京', ['北', '京']],
    ['signs that are in no face', 'a → b \u{1f309}', ['→', '\u{1f309}']],
    ['nothing', '', []],
  ])('of %s', (_what, text, letters) => {
    expect(lettersThatCannotBeSet(text)).toEqual(letters);
  });
});
