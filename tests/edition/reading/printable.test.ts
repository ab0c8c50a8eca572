import { describe, expect, test } from 'vitest';
import { printable, quoted } from '../../../src/edition/reading/printable.ts';

test('what a terminal would obey is shown as its Unicode number', () => {
  expect(printable('a\u001B[2Jb\u202Ec')).toBe('a[U+001B][2Jb[U+202E]c');
});

describe('a value in a message', () => {
  test.each([
    ['text', '"text"'],
    ['two\nlines', '"two lines"'],
    ['x'.repeat(80), `"${'x'.repeat(59)}…"`],
    [12, '12'],
    [false, 'false'],
    [[1], 'a list'],
    [{}, 'a group of fields'],
  ])('%j is shown as %s', (value, shown) => {
    expect(quoted(value)).toBe(shown);
  });
});
