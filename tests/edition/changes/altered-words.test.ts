import { expect, test } from 'vitest';
import { alterationsBetween } from '../../../src/edition/changes/altered-words.ts';

function alterations(was: string, now: string): string[] {
  return alterationsBetween(was, now).map((each) =>
    [each.was, each.now].map((words) => words.map(({ printed }) => printed).join(' ')).join(' → '),
  );
}

test.each([
  ['nothing', 'It held.', 'It held', []],
  ['a word', 'an illegal invasion war', 'a legal defence war', ['an illegal invasion → a legal defence']],
  ['two words apart', 'He came to us by night', 'She came to us by day', ['He → She', 'night → day']],
  ['two words with one between', 'He saw her', 'She saw him', ['He saw her → She saw him']],
  [
    'a word put in, with its neighbours',
    'They will help us',
    'They will not help us',
    ['will help → will not help'],
  ],
  ['a word left out at the end', 'It is not so', 'It is not', ['not so → not']],
  ['a figure, its commas aside', 'about 5,000 men', 'about 6000 men', ['5,000 → 6000']],
  [
    'a text written anew',
    'a b x c d x e f x g h x i j x',
    'a b y c d y e f y g h y i j y',
    ['x c d x e f x g h x i j x → y c d y e f y g h y i j y'],
  ],
  ['words that no blanks part', '不法侵略', '合法侵略', ['不 → 合']],
])('finds %s', (_, was, now, expected) => {
  expect(alterations(was, now)).toEqual(expected);
});

test('takes figures with and without commas, possessives, capitals and the shape of apostrophes for the same', () => {
  expect(alterations('The board’s 5,000 men', "the Board's 5000 men")).toEqual([]);
});
