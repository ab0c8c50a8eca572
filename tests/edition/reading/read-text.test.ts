import { describe, expect, test } from 'vitest';
import { readText, textOf } from '../../../src/edition/reading/read-text.ts';

function told(text: string | Uint8Array): string | undefined {
  const read = textOf(typeof text === 'string' ? Buffer.from(text) : text);
  return 'problem' in read
    ? `${read.problem.line}:${read.problem.column} ${read.problem.message}`
    : undefined;
}

describe('text that may stand in a file', () => {
  test.each([
    'Plain text\twith a tab\n',
    '사상자는 약 6천 명',
    'Пхеньян и Москва',
    'العربية עברית',
    'نمی‌دانم',
    'क्‍ष',
    '👩‍🚒 ☎️',
    'non-breaking\u00A0blank, soft dash – and “quotes”',
    'naïve café e\u0301',
  ])('%j', (text) => {
    expect(textOf(Buffer.from(text))).toEqual({ text });
  });
});

describe('characters that are not seen, or deceive', () => {
  const unseen = 'stands here. It is not seen, and can change what is read.';

  test.each([
    ['a\u0000b', `1:2 A NUL character (U+0000 NULL) ${unseen}`],
    ['a\n\u001Bb', `2:1 A control character (U+001B ESCAPE) ${unseen}`],
    ['a\u0085b', `1:2 A control character (U+0085 NEXT LINE) ${unseen}`],
    ['a\u2028b', `1:2 A control character (U+2028 LINE SEPARATOR) ${unseen}`],
    [
      'a\u202Eb',
      `1:2 A character that turns the direction of writing (U+202E RIGHT-TO-LEFT OVERRIDE) ${unseen}`,
    ],
    [
      'a\u2067b',
      `1:2 A character that turns the direction of writing (U+2067 RIGHT-TO-LEFT ISOLATE) ${unseen}`,
    ],
    ['a\u200Fb', `1:2 A character that turns the direction of writing (U+200F RIGHT-TO-LEFT MARK) ${unseen}`],
    ['ab\u200B', `1:3 A character without width (U+200B ZERO WIDTH SPACE) ${unseen}`],
    ['a\u2060b', `1:2 A character without width (U+2060 WORD JOINER) ${unseen}`],
    ['a\uFEFFb', `1:2 A character without width (U+FEFF ZERO WIDTH NO-BREAK SPACE) ${unseen}`],
    ['a\u00ADb', `1:2 A character without width (U+00AD SOFT HYPHEN) ${unseen}`],
    ['a\u200Db', `1:2 A character without width (U+200D ZERO WIDTH JOINER) ${unseen}`],
    ['a\u{E0041}b', `1:2 A character that tags others, unseen (U+E0041 TAG A) ${unseen}`],
    ['a\uE000b', `1:2 A character for private use (U+E000) ${unseen}`],
    ['a\uFFFDb', `1:2 A sign for a character that was lost (U+FFFD REPLACEMENT CHARACTER) ${unseen}`],
    [
      'a Рutin',
      '1:3 A word mixes letters of two scripts here: Р (U+0420) and u (U+0075). It looks like another word.',
    ],
    [
      'Kоrea',
      '1:1 A word mixes letters of two scripts here: K (U+004B) and о (U+043E). It looks like another word.',
    ],
    ['a\u0301\u0301\u0301\u0301\u0301', '1:2 Five or more marks stand on one letter here.'],
  ])('%j', (text, message) => {
    expect(told(text)).toBe(message);
  });
});

describe('bytes that are not UTF-8', () => {
  test.each([
    [[0x61, 0x0a, 0x62, 0xff], '2:2 The byte 0xFF here (number 4 of the file) is not UTF-8.'],
    [[0xea, 0xb9, 0x80, 0xea, 0xb9], '1:2 The byte 0xEA here (number 4 of the file) is not UTF-8.'],
    [[0xef, 0xbf, 0xbd, 0x61, 0x80], '1:3 The byte 0x80 here (number 5 of the file) is not UTF-8.'],
    [[0xfe, 0xff, 0x00, 0x61], '1:1 This file is UTF-16, not UTF-8.'],
  ])('%j', (bytes, message) => {
    expect(told(Uint8Array.from(bytes))).toBe(message);
  });
});

test('a file that cannot be opened is told, not thrown', () => {
  expect(readText('/no/such/file.yaml')).toEqual({
    problem: {
      line: 1,
      column: 1,
      message: 'This file cannot be opened (ENOENT).',
      remedy: 'See who may read it, and copy it again.',
    },
  });
});
