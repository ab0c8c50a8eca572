import { describe, expect, test } from 'vitest';
import { unsafeToParse } from '../../../src/edition/reading/nesting.ts';

describe('what is nested too deep to be read safely', () => {
  test.each([
    ['- '.repeat(30), '1:41 This line is indented, or its lists are nested, too deep.'],
    [`a\n${'>'.repeat(5000)}`, '2:41 This line is indented, or its lists are nested, too deep.'],
    [`a: ${'['.repeat(30)}`, '1:4 A row of 30 brackets or marks stands here.'],
    [`a: ${'[a, '.repeat(30)}`, '1:84 Brackets or tags are open here 21 deep.'],
    ['<A>\n'.repeat(3000), '21:1 Brackets or tags are open here 21 deep.'],
    [`${' '.repeat(60)}a: b`, '1:41 This line is indented, or its lists are nested, too deep.'],
  ])('%.20j', (text, message) => {
    const told = unsafeToParse(text, false);
    expect(`${told?.line}:${told?.column} ${told?.message}`).toBe(message);
    expect(told?.remedy).toBe('Close what is open, or write it flat.');
  });

  test('text that closes what it opens is not', () => {
    expect(
      unsafeToParse('A [b](c) <Fact id="a">d</Fact> <Source id="e" />\n'.repeat(500), false),
    ).toBeUndefined();
    expect(unsafeToParse('| --- | --- | --- | --- | --- | --- | --- |\n', false)).toBeUndefined();
  });
});

describe('a paragraph that is too long to be one', () => {
  test('is told where it begins', () => {
    expect(unsafeToParse(`Short.\n\nAlso.\n\n${'word '.repeat(4000)}`, true)).toEqual({
      line: 5,
      column: 1,
      message: 'A paragraph, list or table of 20000 characters begins here; it may have 16000.',
      remedy: 'Divide it with a blank line.',
    });
  });

  test('is not one among many of them', () => {
    expect(unsafeToParse(`${'word '.repeat(100)}\n\n`.repeat(200), true)).toBeUndefined();
  });
});

describe('curly brackets', () => {
  test.each(['{<a>]]', '<a b={]', '{<a b={]]', '{<a>{]]]'])(
    'by the dozen never reach the parser, which would take twice as long for each: %s',
    (unit) => {
      expect(unsafeToParse(`a\n${unit.repeat(30)}`, true)).toEqual({
        line: 2,
        column: unit.indexOf('{') + 1,
        message: `The first of ${30 * unit.split('{').slice(1).length} curly brackets stands here. In MDX they hold program code, which content may not hold.`,
        remedy: 'Delete them, or write round brackets.',
      });
    },
  );

  test('are told one by one where there are few', () => {
    expect(unsafeToParse('a {b} '.repeat(4), true)).toBeUndefined();
    expect(unsafeToParse('a: {b: c}\n'.repeat(50), false)).toBeUndefined();
  });
});

describe('a curly bracket before many tags or words', () => {
  const told = {
    line: 3,
    column: 3,
    message: 'A curly bracket stands here. In MDX it begins program code, which content may not hold.',
    remedy: 'Delete it, or write round brackets.',
  };

  test('is told before a parser reads what follows', () => {
    expect(unsafeToParse(`A.\n\nB {${'<>c '.repeat(9)}`, true)).toEqual(told);
    expect(unsafeToParse(`A.\n\nB {${'<Fact id="c">d</Fact> '.repeat(5)}`, true)).toEqual(told);
  });

  test('is told where more words follow than the parser is safe with', () => {
    expect(unsafeToParse(`A.\n\nB {${'c '.repeat(1000)}`, true)).toEqual(told);
    expect(unsafeToParse(`A.\n\nB {${'c '.repeat(900)}`, true)).toBeUndefined();
  });

  test('is left to the parser where few tags follow', () => {
    expect(unsafeToParse(`A.\n\nB {${'<>c '.repeat(8)}`, true)).toBeUndefined();
  });

  test.each([
    ['in the words of an attribute', '<Chart facts="a" title="The {b}" />'],
    ['after a backslash', 'The \\{b\\} and'],
    ['in the fields on top', `---\nclaims:\n${'  - { fact: a, claim: b }\n'.repeat(9)}---\nA.`],
  ])('is none %s', (_, words) => {
    expect(unsafeToParse(`${words}\n\n${'A <Fact id="c">d</Fact>.\n\n'.repeat(50)}`, true)).toBeUndefined();
  });
});
