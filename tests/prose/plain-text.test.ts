import { describe, expect, test } from 'vitest';
import { placeInPlainText, plainText } from '../../src/prose/plain-text.ts';
import { rootOf } from '../examples/prose.ts';

describe('plain text', () => {
  test.each([
    ['A *b* **c** [d](https://e.org).', 'A b c d.'],
    ['Wrapped\nline', 'Wrapped line'],
    ['One.\n\nTwo.', 'One.\nTwo.'],
    ['- a\n- b', 'a\nb'],
    ['A <Fact id="x">b</Fact>.<Source id="s" />', 'A b.'],
    ['A &amp; b', 'A & b'],
    ['A\\\nb', 'A b'],
    ['| a | b |\n|---|---|\n| c | d |', 'a\nb\nc\nd'],
  ])('of %j is %j', (source, text) => {
    expect(plainText(rootOf(source))).toBe(text);
  });
});

describe('a place in plain text', () => {
  const source = '---\ntitle: x\n---\nFirst **bold**\nsecond <Fact id="a">about 7,000\nkilled</Fact>.';
  const root = rootOf(source);
  const text = plainText(root);

  test.each([
    ['First', 4, 1],
    ['bold', 4, 9],
    ['second', 5, 1],
    ['7,000', 5, 27],
    ['killed', 6, 1],
  ])('%s stands in line %d, column %d', (word, line, column) => {
    expect(placeInPlainText(root, text.indexOf(word))).toEqual({ line, column });
  });

  test('past the end is the node itself', () => {
    expect(placeInPlainText(root, 1000)).toEqual({ line: 1, column: 1 });
  });
});
