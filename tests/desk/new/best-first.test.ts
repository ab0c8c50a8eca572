import { expect, test } from 'vitest';
import { bestFirst } from '../../../src/desk/new/best-first.ts';

const choices = [
  { value: '+', label: 'a new voice' },
  { value: 'bank-of-korea', label: 'bank-of-korea: Bank of Korea' },
  { value: 'hur', label: 'hur: Main Directorate of the Ministry of Defence' },
  { value: 'korea-daily', label: 'korea-daily: Korea Daily' },
  { value: 'nis-press', label: 'nis-press: Press office' },
  { value: 'nis', label: 'nis: National Intelligence Service' },
  { value: 'khinshtein', label: 'khinshtein: Александр Хинштейн' },
];
const found = (typed: string) => bestFirst(choices, typed).map(({ value }) => value);

test('an id that is typed comes first, then those that begin so, and no letters inside a word', () => {
  expect(found('nis')).toEqual(['nis', 'nis-press']);
  expect(found('Korea')).toEqual(['korea-daily', 'bank-of-korea']);
});

test('names count as ids do, in any script', () => {
  expect(found('intel')).toEqual(['nis']);
  expect(found('хин')).toEqual(['khinshtein']);
  expect(found('new')).toEqual(['+']);
});

test('letters inside a word count where no word begins so', () => {
  expect(found('inist')).toEqual(['hur']);
  expect(found('bank of')).toEqual(['bank-of-korea']);
  expect(found('zzz')).toEqual([]);
  expect(found('')).toHaveLength(choices.length);
});
