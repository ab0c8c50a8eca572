import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/edition/read-yaml.ts';

function readable(text: string, firstLine?: number) {
  const read = readYaml(text, firstLine);
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read;
}

function told(text: string): string[] {
  const read = readYaml(text);
  return 'problems' in read
    ? read.problems.map(({ line, column, message, remedy }) => `${line}:${column} ${message} ${remedy}`)
    : [];
}

describe('YAML that can be read', () => {
  test('is text, numbers, true or false, lists and groups, by the core schema of YAML 1.2', () => {
    const text =
      'a: text\nb: 15000\nc: 1.2\nd: -3\ne: true\nf: no\ng: 2024-10-18\nh: 2026-02-31\ni: "12"\nj: [x, y]\nk:\n  l: m # a comment\nn: |\n  two\n  lines\no:\n';
    expect(readable(text).value).toEqual({
      a: 'text',
      b: 15000,
      c: 1.2,
      d: -3,
      e: true,
      f: 'no',
      g: '2024-10-18',
      h: '2026-02-31',
      i: '12',
      j: ['x', 'y'],
      k: { l: 'm' },
      n: 'two\nlines\n',
      o: null,
    });
  });

  test('may hold comments, curly quotation marks in its text, and decimals', () => {
    const text = `a: b # newest first\n# 1 on a line of its own\nc: # what follows\n  - d\ne: “f” and “g”\nh: '“i”'\nj: 43.125\n`;
    expect(readable(text).value).toEqual({ a: 'b', c: ['d'], e: '“f” and “g”', h: '“i”', j: 43.125 });
  });

  test('may begin with a comment or a line of three hyphens', () => {
    expect(readable('# About\n---\na: b\n').value).toEqual({ a: 'b' });
  });

  test('knows where values and names are written', () => {
    const { positionOf, keyPositionOf } = readable('a: text\nb:\n  - c: "de"\n    f: g\n  - h: [i, jk]\n', 2);
    expect(positionOf(['a'])).toEqual({ line: 2, column: 4, length: 4 });
    expect(positionOf(['b', 0, 'c'])).toEqual({ line: 4, column: 8, length: 4 });
    expect(positionOf(['b', 1, 'h', 1])).toEqual({ line: 6, column: 12, length: 2 });
    expect(keyPositionOf(['b', 0, 'f'])).toEqual({ line: 5, column: 5, length: 1 });
  });

  test('points at the nearest thing that is written', () => {
    const { positionOf } = readable('a:\nb:\n  - c: d\n');
    expect(positionOf(['a'])).toEqual({ line: 1, column: 1, length: 1 });
    expect(positionOf(['b', 0, 'missing'])).toEqual({ line: 3, column: 5, length: 1 });
    expect(positionOf(['b', 7])).toEqual({ line: 3, column: 3, length: 1 });
    expect(positionOf(['missing', 'deeper'])).toEqual({ line: 1, column: 1, length: 1 });
  });

  test('counts a long text as its first line', () => {
    expect(readable('a: |\n  one\n  two\n').positionOf(['a'])).toEqual({ line: 1, column: 4, length: 1 });
    expect(readable('a: one\n  two\n').positionOf(['a'])).toEqual({ line: 1, column: 4, length: 3 });
  });
});

describe('YAML that could mean two things', () => {
  const plain = 'Write plain digits, such as 15000 or 1.2. Put it in quotation marks if it is text.';

  test.each([
    [
      'a: 1\nb: 2\na: 3',
      [
        '3:1 "a" is written twice here; the first is in line 1, column 1. Keep one of the two. Several things of one sort are a list: one "- item" a line.',
      ],
    ],
    [
      'a:\n  b: 1\n  b: 2',
      [
        '3:3 "b" is written twice here; the first is in line 2, column 3. Keep one of the two. Several things of one sort are a list: one "- item" a line.',
      ],
    ],
    [
      'a: &x [b]\nc: *x',
      [
        '1:7 &x marks this to be repeated elsewhere. Delete the mark. Text that begins with & goes in quotation marks.',
      ],
    ],
    [
      'a: *x',
      [
        '1:4 *x stands for another part of the file. Write the value itself. Text that begins with * goes in quotation marks.',
      ],
    ],
    ['<<: {a: b}', ['1:1 << would take fields from another part of the file. Write the fields themselves.']],
    [
      'a: !!str 12',
      [
        '1:10 A mark that begins with ! gives this a type of its own. Delete the mark. Text that begins with ! goes in quotation marks.',
      ],
    ],
    [
      'a: !new b',
      [
        '1:9 A mark that begins with ! gives this a type of its own. Delete the mark. Text that begins with ! goes in quotation marks.',
      ],
    ],
    ['__proto__: a', ['1:1 "__proto__" cannot be the name of a field. Delete it.']],
    ['a:\n  constructor: b', ['2:3 "constructor" cannot be the name of a field. Delete it.']],
    ['prototype: a', ['1:1 "prototype" cannot be the name of a field. Delete it.']],
    ['%YAML 1.1\n---\na: b', ['1:1 A line that begins with % is a directive of YAML. Delete it.']],
    [
      'a: 15.000',
      ['1:4 15.000 is read as 15: a dot begins the decimals. Write 15000, or 15 if that is meant.'],
    ],
    ['a: 0x1F', [`1:4 0x1F is a number in a form that programs read differently. ${plain}`]],
    ['a: 0o17', [`1:4 0o17 is a number in a form that programs read differently. ${plain}`]],
    ['a: 012', [`1:4 012 is a number in a form that programs read differently. ${plain}`]],
    ['a: 1e3', [`1:4 1e3 is a number in a form that programs read differently. ${plain}`]],
    ['a: +5', [`1:4 +5 is a number in a form that programs read differently. ${plain}`]],
    ['a: .5', [`1:4 .5 is a number in a form that programs read differently. ${plain}`]],
    ['a: -0', [`1:4 -0 is a number in a form that programs read differently. ${plain}`]],
    ['a: .nan', [`1:4 .nan is a number in a form that programs read differently. ${plain}`]],
    ['a: -.inf', [`1:4 -.inf is a number in a form that programs read differently. ${plain}`]],
    [
      'a: 12345678901234567890',
      [`1:4 12345678901234567890 has 20 digits; computers keep 15 of them. ${plain}`],
    ],
  ])('%j', (text, messages) => {
    expect(told(text)).toEqual(messages);
  });

  test('all of it is told at once', () => {
    expect(told('a: 012\na: .inf\nb: &x c')).toHaveLength(4);
  });

  test('aliases that would explode are refused without being followed, in one message', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, n) => `k${n}: &k${n} [${n === 0 ? 'x' : `*k${n - 1}, *k${n - 1}`}]`,
    );
    expect(told(bomb.join('\n'))).toEqual([
      '1:9 &k0 marks this to be repeated elsewhere. Delete the mark. Text that begins with & goes in quotation marks.',
    ]);
  });
});

describe('YAML that cannot be read', () => {
  test.each([
    [
      'a: b: c',
      '1:4 A value here holds a colon followed by a blank, which begins another field. Write a: "b: c"',
    ],
    ['a:\n\tb: c', '2:1 This line is indented with a tab. Use blanks, two for each level.'],
    [
      'a: b\nc',
      '2:1 This line is neither a field nor the rest of one. Write name: value, or indent the line if it goes on with the text above.',
    ],
    [
      'a\nb: c',
      '1:1 This line is neither a field nor the rest of one. Write name: value, or indent the line if it goes on with the text above.',
    ],
    [
      'a: "b',
      "1:4 Quotation marks are opened here and not closed. Close them with the same mark. Double the single mark within single ones (it's is written 'it''s').",
    ],
    ['a: "b" c', `1:8 Text stands after the closing quotation mark. Write a: '"b" c'`],
    ["a: 'it's'", '1:8 Text stands after the closing quotation mark. Write a: "it\'s"'],
    ['a: @b', '1:4 A value cannot begin with @ in YAML. Put the text in quotation marks: a: "@b"'],
    ['a: `b', '1:4 A value cannot begin with ` in YAML. Put the text in quotation marks: a: "`b"'],
    ['a: *b* c', '1:8 A value cannot begin with * in YAML. Put the text in quotation marks: a: "*b* c"'],
    ['a: ? b', '1:4 A value cannot begin with ? in YAML. Put the text in quotation marks: a: "? b"'],
    [
      'a: - b',
      '1:4 A list begins on the line of its name. Put "- " on the next line, indented by two blanks. If it is text, write a: "- b"',
    ],
    [
      'a: [The bridge] opens',
      '1:17 Square brackets at the start of a value make it a list. Put the text in quotation marks: a: "[The bridge] opens"',
    ],
    [
      'a: The "b": c',
      `1:4 A value here holds a colon followed by a blank, which begins another field. Write a: 'The "b": c'`,
    ],
    [
      `a: ${'long '.repeat(30)}: b`,
      `1:4 A value here holds a colon followed by a blank, which begins another field. Write a: "${'long '.repeat(20).trimEnd()}…"`,
    ],
    [
      'a: “b: c”',
      '1:4 Curly quotation marks do not hold a value together: only " and \' do. Write a: "b: c"',
    ],
    ['a = b\nc: d', '1:1 A colon stands between a field and its value, not an equals sign. Write a: b'],
    [
      'a: [b, c',
      '1:9 A bracket is opened and not closed, or its lines are not indented. Close it on the same line, or write the list with one "- item" a line. Put text that begins with a bracket in quotation marks.',
    ],
    [
      'a: b\n c: d',
      '2:2 This line is indented further than the field above it, and so is read as more of its text. Begin the fields of one group in the same column.',
    ],
    [
      'a: b\n  and so: d',
      '1:4 A value here holds a colon followed by a blank, which begins another field. Put the whole value in quotation marks: name: "text: more text"',
    ],
    [
      'a:\n  b: c\n d: e',
      '3:1 This line is indented by another number of blanks than the fields beside it. Begin the fields of one group in the same column.',
    ],
    ['a: b\n---\nc: d', '2:1 A line --- or ... begins a second document. Delete the line: one thing a file.'],
    ['? [a]\n: b', '1:3 The name of a field is not a word. Write a field as name: value'],
    [
      '- a',
      '1:1 This file is a list; it should hold the fields of one thing. Take "- " away from the start of its lines: one thing a file, one field a line, name: value',
    ],
    [
      'a: \'b\nc: d\ne: "f"\n',
      "1:4 Quotation marks are opened here and not closed. Close them with the same mark. Double the single mark within single ones (it's is written 'it''s').",
    ],
    ['a: 1\nb:\n  -by: nis\n    asOf: 2024', '3:3 A blank is missing after the hyphen. Write - by: nis'],
    ['a: 1\ntitle:Bridge\n', '2:1 A blank is missing after the colon. Write title: Bridge'],
    ['a: 1\ntitle :Bridge\n', '2:1 A blank is missing after the colon. Write title: Bridge'],
    [
      'a: Ranked #1 of all\n',
      '1:11 "#1 of all" is not read: # after a blank begins a comment. If it belongs to the text, put the whole text in quotation marks. If it is a comment, put it on a line of its own.',
    ],
    [
      'a: Resolution # 2397\n',
      '1:15 "# 2397" is not read: # after a blank begins a comment. If it belongs to the text, put the whole text in quotation marks. If it is a comment, put it on a line of its own.',
    ],
    [
      'a: #1 of all\nb: c\n',
      '1:4 "#1 of all" is not read: # after a blank begins a comment. If it belongs to the text, put the whole text in quotation marks. If it is a comment, put it on a line of its own.',
    ],
    [
      'a: “The bridge”\n',
      `1:4 Curly quotation marks stand round this whole text, and would be printed with it. Write "The bridge". If the marks belong to the words, put single straight ones round them: '“…”'`,
    ],
    ['a:b', '1:1 This file is not a list of fields. Write one field a line: name: value'],
    ['# only a comment', '1:1 This file holds no fields. Write one field a line: name: value'],
  ])('%j', (text, message) => {
    expect(told(text)).toEqual([message]);
  });
});
