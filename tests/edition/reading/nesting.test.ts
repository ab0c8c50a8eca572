import { describe, expect, test } from 'vitest';
import { tooDeep, tooLong } from '../../../src/edition/reading/nesting.ts';

describe('what is nested too deep to be read safely', () => {
  test.each([
    ['- '.repeat(30), '1:41 This line is indented, or its lists are nested, too deep.'],
    [`a\n${'>'.repeat(5000)}`, '2:41 This line is indented, or its lists are nested, too deep.'],
    [`a: ${'['.repeat(30)}`, '1:4 A row of 30 brackets or marks stands here.'],
    [`a: ${'[a, '.repeat(30)}`, '1:84 Brackets or tags are open here 21 deep.'],
    ['<A>\n'.repeat(3000), '21:1 Brackets or tags are open here 21 deep.'],
    [`${' '.repeat(60)}a: b`, '1:41 This line is indented, or its lists are nested, too deep.'],
  ])('%.20j', (text, message) => {
    const told = tooDeep(text);
    expect(`${told?.line}:${told?.column} ${told?.message}`).toBe(message);
    expect(told?.remedy).toBe('Close what is open, or write it flat.');
  });

  test('text that closes what it opens is not', () => {
    expect(tooDeep('A [b](c) <Fact id="a">d</Fact> <Source id="e" />\n'.repeat(500))).toBeUndefined();
    expect(tooDeep('| --- | --- | --- | --- | --- | --- | --- |\n')).toBeUndefined();
  });
});

describe('a paragraph that is too long to be one', () => {
  test('is told where it begins', () => {
    expect(tooLong(`Short.\n\nAlso.\n\n${'word '.repeat(4000)}`)).toEqual({
      line: 5,
      column: 1,
      message: 'A paragraph, list or table of 20000 characters begins here; it may have 16000.',
      remedy: 'Divide it with a blank line.',
    });
  });

  test('is not one among many of them', () => {
    expect(tooLong(`${'word '.repeat(100)}\n\n`.repeat(200))).toBeUndefined();
  });
});
