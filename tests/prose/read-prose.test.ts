import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { rootOf } from '../examples/prose.ts';

describe('prose that can be read', () => {
  test('keeps the lines and columns of the file, without the front matter', () => {
    const root = rootOf('---\ntitle: x\n---\n\nText <Fact id="a">b</Fact>.');
    expect(root.children.map(({ type, position }) => [type, position?.start.line])).toEqual([
      ['paragraph', 5],
    ]);
  });

  test('keeps quotation marks, dashes and dots as they are typed', () => {
    const [paragraph] = rootOf('"a" -- b...').children;
    expect(paragraph).toMatchObject({ children: [{ type: 'text', value: '"a" -- b...' }] });
  });
});

describe('what keeps prose from being read', () => {
  test.each([
    [
      'Fewer than <5 people',
      [1, 12],
      'A “<” stands here. In MDX it begins a tag.',
      'Write “less than” or “fewer than” in words.',
    ],
    [
      '---\ntitle: x\n---\nA {b',
      [4, 3],
      'A curly bracket stands here. In MDX it begins program code, which content may not hold.',
      'Delete it, or write a round bracket.',
    ],
    [
      'A <Fact id="a">b.\n\nC.',
      [1, 3],
      'The tag <Fact> is opened here and not closed before the paragraph ends.',
      'Write </Fact> after its last word, in the same paragraph, or close the tag itself with a slash: <Fact … />.',
    ],
    [
      'A <Term id="a">b.',
      [1, 3],
      'The tag <Term> is opened here and not closed before the paragraph ends.',
      'Write </Term> after its last word, in the same paragraph.',
    ],
    [
      'A </Fact>.',
      [1, 3],
      '</Fact> closes a tag that was not opened.',
      'Delete it, or write <Fact …> before the words it belongs to.',
    ],
    [
      'A <Fact id="a">b</fact>.',
      [1, 17],
      '</fact> stands where <Fact> of line 1 must be closed first.',
      'Write </Fact> here. Capital and small letters count.',
    ],
    [
      'A <Source id=a />.',
      [1, 3],
      'The tag <Source> is not written as a tag.',
      'Write the whole opening tag on one line, with each value in straight quotation marks and “>” at the end: <Source id="nhk-2024-06-20" at="paragraph 3" />',
    ],
    [
      '<Facts id="a"',
      [1, 1],
      'The tag <Facts> is not written as a tag.',
      'Write the whole opening tag on one line, with each value in straight quotation marks and “>” at the end: <Fact id="casualties">about 6,000</Fact>',
    ],
    ['<!-- note -->', [1, 1], 'An HTML comment stands here. MDX has none.', 'Delete it.'],
    [
      'See <https://un.org>.',
      [1, 5],
      'An address stands in angle brackets here.',
      'Write a link with words: [words](https://…).',
    ],
  ])('%j', (source, [line, column], message, remedy) => {
    expect(readProse(source)).toEqual({ syntaxError: { line, column, message, remedy } });
  });
});
