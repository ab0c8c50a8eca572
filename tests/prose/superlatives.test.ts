import { describe, expect, test } from 'vitest';
import { superlativesIn } from '../../src/prose/superlatives.ts';

function found(text: string): string[] {
  return superlativesIn(text).map((each) => each.text);
}

describe('claims a rank or an absolute', () => {
  test.each([
    ['The first North Korean soldiers left.', ['The first']],
    ['It did so for the first time.', ['for the first time']],
    ['It is the largest army.', ['largest']],
    ['It was the highest figure.', ['highest']],
    ['It was the only ship.', ['the only ship']],
    ['It was the most violent day.', ['the most violent']],
    ['It was unprecedented.', ['unprecedented']],
    ['It came in record numbers.', ['in record numbers']],
    ['Pyongyang has never given one.', ['never']],
    ['It always denies.', ['always']],
    ['The bloodiest battle.', ['bloodiest']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('claims none', () => {
  test.each([
    'At first it denied it.',
    'First they came.',
    'It came on the first of May.',
    'In the first half it rose.',
    'The first spelling is the South Korean way.',
    'Most of them left.',
    'At most it is a guess.',
    'At best it is a guess.',
    'It is not only a guess.',
    'Only one of them left.',
    'About 300 at the latest.',
    'The first and second were wrong.',
    'A first-hand account.',
    'The second-largest of them.',
    'The west and the rest.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
