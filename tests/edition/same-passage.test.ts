import { expect, test } from 'vitest';
import { firstDifference } from '../../src/edition/same-passage.ts';

test.each([
  ['a figure', 'we will send 10,000 soldiers', 'we will send 12,000 soldiers', ['10,000', '12,000']],
  [
    'a word in the middle of a long text',
    'they came in ten old ships and left in one',
    'they came in ten new ships and left in one',
    ['old', 'new'],
  ],
  [
    'a word after a marked cut',
    'The bridge […] was repaired by five men',
    'The bridge over the river was repaired by six men',
    ['five', 'six'],
  ],
  [
    'a word that one leaves out',
    'they came in old ships and left',
    'they came in ten old ships and left',
    ['in', 'ten'],
  ],
  [
    'a word in Korean',
    '지휘관의 명령에 복종한다 약 6천 명',
    '지휘관의 명령에 복종한다 약 7천 명',
    ['6천', '7천'],
  ],
])('%s that differs is found', (_, one, other, words) => {
  expect(firstDifference(one, other)).toEqual(words);
});

test.each([
  ['the same text', 'We go home by ship.', 'we go home by ship'],
  ['a part of it', 'We go home by ship.', 'He said: “We go home by ship,” and left.'],
  ['an apostrophe of another shape', 'the board’s men went home', "the board's men went home"],
  ['a word supplied in brackets', '[The] men went home by ship', 'Five men went home by ship'],
  ['cuts of every shape', 'We go (…) by ship … with [...] men', 'We go home by ship today with ten men'],
  [
    'passages that share no more than a long name',
    'The bridge was closed by the Democratic People’s Republic of Korea and reopened in 2024',
    'He thanked the Democratic People’s Republic of Korea for help with the road in May of last year',
  ],
  ['texts of one word', 'Never', 'Always'],
  ['an empty text', '', 'We go home'],
])('%s is no difference', (_, one, other) => {
  expect(firstDifference(one, other)).toBeUndefined();
});
