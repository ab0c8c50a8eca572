import { describe, expect, test } from 'vitest';
import { makeFinder } from '../../../src/components/search-page/finder.ts';
import { months } from '../../../src/wording/day.ts';

const things = [
  {
    kind: 'voice',
    title: 'Kim Jong Un 김정은',
    seen: 'Kim Jong Un 김정은 Person President',
    called: '',
    hidden: 'treaty',
  },
  { kind: 'voice', title: 'Kim Jong Gyu 김정규', seen: 'Kim Jong Gyu 김정규 Person', called: '', hidden: '' },
  {
    kind: 'place',
    title: 'Zaporizhzhia Запоріжжя',
    seen: 'Zaporizhzhia Запоріжжя Place',
    called: '',
    hidden: '',
  },
  {
    kind: 'fact',
    title: 'Soldiers sent',
    seen: 'Soldiers sent Fact 1 11,000 soldiers',
    called: 'deployment',
    hidden: 'casualty 북한군',
  },
  {
    kind: 'source',
    title: 'KBS Soldiers sent',
    seen: 'KBS Soldiers sent Source',
    called: '',
    hidden: '12000 북한군은',
  },
];
const find = await makeFinder(things, months);
const titles = (asked: string) => find(asked).found.map(({ at }) => things[at]?.title);

describe('a thing is found', () => {
  test.for([
    ['by its name, with and without hyphens and capitals', 'KIM JONG-UN', 'Kim Jong Un 김정은'],
    ['by the beginning of the last word', 'kim jong g', 'Kim Jong Gyu 김정규'],
    ['through a slip', 'zaporizhia', 'Zaporizhzhia Запоріжжя'],
    ['by its name in Hangul', '김정은', 'Kim Jong Un 김정은'],
    ['by a syllable that is still being typed', '김정으', 'Kim Jong Un 김정은'],
    ['by its name in Cyrillic', 'запорiжжя', 'Zaporizhzhia Запоріжжя'],
    ['by a figure, with its comma and without', '11000', 'Soldiers sent'],
    ['by a figure with a space in it', '11 000', 'Soldiers sent'],
    ['by another form of a word', 'casualties', 'Soldiers sent'],
    ['by a Korean noun with another particle', '북한군의', 'Soldiers sent'],
  ] as const)('%s', ([, asked, first]) => {
    expect(titles(asked)[0]).toBe(first);
  });

  test('before a source of the same name', () => {
    expect(titles('soldiers sent')).toEqual(['Soldiers sent', 'KBS Soldiers sent']);
  });
});

test('a slip is forgiven only for a word that is nowhere', () => {
  expect(find('treaty').found.flatMap(({ fits }) => fits)).toEqual(['treaty']);
  expect(find('treety').found.flatMap(({ fits }) => fits)).toEqual(['treaty']);
  expect(find('sold').found.flatMap(({ fits }) => fits)).toEqual(['soldiers', 'soldiers']);
});

test('a fact is found by what we call it in its address, which readers do not see', () => {
  expect(find('deployment').found).toEqual([{ at: 3, fits: ['deployment'], fitsUnseen: ['deployment'] }]);
});

test('a day is found however it is written', async () => {
  const said = [
    { kind: 'fact', title: 'A day', seen: '8 October 2024', called: '', hidden: '' },
    { kind: 'fact', title: 'A month', seen: 'October 2024', called: '', hidden: '' },
  ];
  const findDay = await makeFinder(said, months);
  expect(findDay('2024-10-08').found[0]?.at).toBe(0);
  expect(findDay('2024-10').whole).toBe(2);
});

test('a figure with another digit is another figure', () => {
  expect(titles('12,000')).toEqual(['KBS Soldiers sent']);
  expect(titles('11,001')).toEqual([]);
});

test('it is told which words fit, and which of them nobody sees', () => {
  const [first] = find('soldiers casualty').found;
  expect(first).toEqual({ at: 3, fits: ['soldiers', 'casualty'], fitsUnseen: ['casualty'] });
});

test('where little or nothing has all the words, what has some of them follows', () => {
  expect(find('soldiers kursk')).toMatchObject({ whole: 0, found: [{ at: 3 }, { at: 4 }] });
  expect(find('soldiers casualty')).toMatchObject({ whole: 1, found: [{ at: 3 }, { at: 4 }] });
  expect(find('soldiers')).toMatchObject({ whole: 2, found: [{ at: 3 }, { at: 4 }] });
});

test('where nothing is found, names that are written nearly so are told', () => {
  const { found, nearest } = find('soltirs');
  expect(found).toEqual([]);
  expect(nearest.map((at) => things[at]?.title)).toContain('Soldiers sent');
  expect(find('soltirabc').nearest).toEqual([]);
  expect(find('qqqqqq')).toEqual({ found: [], whole: 0, nearest: [] });
});

test('nothing is found for nothing, or for words that stand everywhere', () => {
  for (const asked of ['', '  ', 'who is the', '?!', '“”']) {
    expect(find(asked)).toEqual({ found: [], whole: 0, nearest: [] });
  }
});
