import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/edition/read-front-matter.ts';

test('the fields stand between two lines of three hyphens', () => {
  expect(readFrontMatter('---\ntitle: x\nkind: y\n---\n\nText\n')).toEqual({
    yaml: 'title: x\nkind: y',
    firstLine: 2,
  });
});

describe('fields on top that are written otherwise', () => {
  const shape = 'Begin the file with a line ---, then the fields, then a line ---, then the text.';

  test.each([
    ['Text\n', 1, 'This file does not begin with its fields.', shape],
    ['\n---\ntitle: x\n---\nText\n', 1, 'A blank line stands before the fields.', shape],
    ['+++\ntitle = "x"\n+++\nText\n', 1, 'The fields are written as TOML (+++). Here they are YAML.', shape],
    [
      '----\ntitle: x\n---\nText\n',
      1,
      'The first line has more than three hyphens, or blanks after them.',
      shape,
    ],
    [
      '--- \ntitle: x\n---\nText\n',
      1,
      'The first line has more than three hyphens, or blanks after them.',
      shape,
    ],
    [
      '---\ntitle: x\nText\n',
      1,
      'The fields are opened here and not closed.',
      'Write a line --- after the last field.',
    ],
    [
      '---\ntitle: x\n--- \nText\n',
      3,
      'The fields end with "---" and blanks after it.',
      'Write three hyphens on this line and nothing else: ---',
    ],
    [
      '---\ntitle: x\n---Text\n',
      3,
      'The fields end with "---Text".',
      'Write three hyphens on this line and nothing else: ---',
    ],
    [
      '---\ntitle: x\n+++\nText\n',
      3,
      'The fields end with "+++".',
      'Write three hyphens on this line and nothing else: ---',
    ],
    [
      '---\ntitle: x\n...\nText\n---\nMore',
      3,
      'The fields end with "...".',
      'Write three hyphens on this line and nothing else: ---',
    ],
    ['---\ntitle: x\n---\n\n', 3, 'No text follows the fields.', 'Write the text below this line.'],
  ])('%j', (text, line, message, remedy) => {
    expect(readFrontMatter(text)).toEqual({ problem: { line, column: 1, message, remedy } });
  });
});
