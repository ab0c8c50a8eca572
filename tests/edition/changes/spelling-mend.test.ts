import { expect, test } from 'vitest';
import { isSameText, isSpellingMend } from '../../../src/edition/changes/spelling-mend.ts';

test.each([
  ['The brigde was closed.', 'The bridge was closed.'],
  ['It was publishd in May.', 'It was published in May.'],
  ['He said "yes" to it.', 'He said “yes” to it.'],
  ['Soldiers, engineers, and workers.', 'Soldiers, engineers and workers.'],
  ['from 8-13 October', 'from 8–13 October'],
  ['one  line\nand another', 'one line and another'],
])('“%s” may be mended to “%s”', (was, now) => {
  expect(isSpellingMend(was, now)).toBe(true);
});

test.each([
  ['about 4,700 people', 'about 4,701 people'],
  ['It was not confirmed.', 'It was now confirmed.'],
  ['It could come.', 'It would come.'],
  ['It is confirmed.', 'It is unconfirmed.'],
  ['Kim Jong-un came.', 'Kim Jong-il came.'],
  ['in northern Ukraine', 'in southern Ukraine'],
  ['They came.', 'They never came.'],
  ['In Kursk region.', 'In Kurst region.'],
  ['eight men', 'eighty men'],
  ['The soldiers came.', 'The soldier came.'],
  ['a fourth group', 'a fourth groups'],
  ['Whether it holds?', 'Whether it holds.'],
])('“%s” may not become “%s”', (was, now) => {
  expect(isSpellingMend(was, now)).toBe(false);
});

test('only blanks are free where words are held word for word', () => {
  expect(isSameText('약 6천  명', '약 6천 명')).toBe(true);
  expect(isSameText('약 6천 명', '약 7천 명')).toBe(false);
});

test('no number in words is a slip of another', () => {
  const small =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
  const large =
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand';
  const parts = 'million billion trillion dozen half third quarter fifth sixth seventh eighth ninth tenth';
  const words = [small, large, parts].join(' ').split(' ');
  const slips = words.flatMap((was) =>
    words.filter((now) => was !== now && isSpellingMend(was, now)).map((now) => `${was} → ${now}`),
  );
  expect(slips).toEqual([]);
});
