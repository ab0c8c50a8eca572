import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  day,
  formerly,
  isRealDay,
  isRealPartialDay,
  languageCode,
  number,
  partialDay,
  party,
  reference,
  referenceRegistry,
  text,
  webAddress,
  wordsInLanguage,
} from '../../src/schemas/fields.ts';
import { complaints } from './complaints.ts';

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-02-28', '2024-12-31', '2024-04-30'])(
    '%s is in the calendar',
    (written) => {
      expect(isRealDay(written)).toBe(true);
      expect(complaints(day, written)).toEqual([]);
    },
  );

  test.each([
    ['2026-02-31', 'February never has 31 days'],
    ['2026-02-29', '2026 is not a leap year'],
    ['1900-02-29', 'a century is a leap year only every 400 years'],
    ['2024-04-31', 'April has 30 days'],
    ['2024-13-01', 'there is no 13th month'],
    ['2024-00-10', 'there is no month 0'],
    ['2024-10-00', 'there is no day 0'],
    ['0999-01-01', 'no news is that old'],
    ['2024-6-19', 'a month has two digits'],
    ['2024-06-19T00:00:00Z', 'a day has no time'],
    [' 2024-06-19', 'a day has no space before it'],
    ['19 June 2024', 'a day is written in digits'],
    ['', 'nothing is not a day'],
  ])('"%s" is refused, because %s', (written) => {
    expect(isRealDay(written)).toBe(false);
    expect(complaints(day, written)).toEqual([
      `"${written}" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.`,
    ]);
  });

  test('is text: a Date or a number is refused', () => {
    const message = 'Write a day as YYYY-MM-DD, such as 2024-10-18.';
    expect(complaints(day, new Date('2024-10-18'))).toEqual([message]);
    expect(complaints(day, 20241018)).toEqual([message]);
  });

  test('is not also a month or a year', () => {
    expect(isRealDay('2024-10')).toBe(false);
    expect(isRealDay('2024')).toBe(false);
  });
});

describe('a day as far as it is known', () => {
  test.each(['2024-10-18', '2024-10', '2013'])('%s is enough', (written) => {
    expect(isRealPartialDay(written)).toBe(true);
    expect(complaints(partialDay, written)).toEqual([]);
  });

  test.each(['2024-13', '2026-02-31', '0999', '24', '2024-', '2013/2014', 'autumn 2024'])(
    '"%s" is refused',
    (written) => {
      expect(isRealPartialDay(written)).toBe(false);
      expect(complaints(partialDay, written)).toEqual([
        `"${written}" is not a day, month or year of the calendar. Write it as 2024-10-18, 2024-10 or '2024'.`,
      ]);
    },
  );

  test('is asked for with quotation marks where YAML has read a year as a number', () => {
    expect(complaints(partialDay, 2013)).toEqual([
      'Write a day as YYYY-MM-DD, a month as YYYY-MM or a year as YYYY, with quotation marks round a year.',
    ]);
  });
});

describe('an address', () => {
  test.each([
    'https://example.org/',
    'http://old.example.org/page?id=1#top',
    'https://ko.example.org/뉴스/1',
    'https://example.org/a(b)',
  ])('%s is good', (written) => {
    expect(complaints(webAddress, written)).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    '//example.org/',
    'example.org',
    ' https://example.org/',
    'HTTPS://example.org/',
  ])('%j is refused', (written) => {
    expect(complaints(webAddress, written)).toEqual([
      'Write the whole address of a page, beginning with https:// (or http:// for an old page that has nothing else), without a user name or port.',
    ]);
  });

  test('that hides where it leads is told why', () => {
    expect(complaints(webAddress, 'https://example.org:8080/')).toEqual([
      'This address holds a port, the number after a colon. Write it without the number.',
    ]);
  });

  test('is not endless', () => {
    expect(complaints(webAddress, `https://example.org/${'a'.repeat(600)}`)).toEqual([
      'This address is longer than 600 characters. Use the shorter address of the same page.',
    ]);
  });
});

describe('a reference', () => {
  test('is the id of a file, and remembers the kind it names', () => {
    const source = reference('source');
    expect(complaints(source, 'nis-2024-10-18')).toEqual([]);
    expect(referenceRegistry.get(source)).toEqual({ to: 'source' });
  });

  test.each([
    'NIS',
    'nis.yaml',
    'nis_2024',
    'nis--2024',
    '-nis',
    'nis-',
    'sources/nis',
    '',
    'ñis',
    'n'.repeat(65),
  ])('"%s" is refused', (written) => {
    expect(complaints(reference('source'), written)).toEqual([
      'An id is the file name without its ending: lower-case letters and digits joined by single hyphens, such as "nis-2024-10-18".',
    ]);
  });
});

describe('a text', () => {
  test.each(['', ' ', '\n\t '])('%j says nothing and is refused', (written) => {
    expect(complaints(text(10), written)).toEqual([
      'This is empty. Write the text, or leave the field out if it may be left out.',
    ]);
  });

  test('may be as long as its field allows and no longer', () => {
    expect(complaints(text(4), 'four')).toEqual([]);
    expect(complaints(text(4), 'fives')).toEqual([
      'This is longer than 4 characters. Shorten it, or move the detail to the story.',
    ]);
  });

  test('loses the line end that YAML leaves behind a block, and nothing inside', () => {
    expect(text(20).parse('one\n\ntwo\n')).toBe('one\n\ntwo');
  });
});

describe('a language', () => {
  test.each(['en', 'ko', 'zh-Hant', 'en-GB', 'zh-Hant-TW', 'yue'])('%s is a code', (written) => {
    expect(complaints(languageCode, written)).toEqual([]);
  });

  test.each(['Korean', 'KO', 'en-gb', 'e', '__proto__'])('"%s" is refused', (written) => {
    expect(complaints(languageCode, written)).toEqual([
      'Write a language as its code, such as en, ko, ru, uk or zh-Hant.',
    ]);
  });
});

describe('a number', () => {
  test.each([15000, 1.2, 0, -5])('%d can be printed', (written) => {
    expect(complaints(number, written)).toEqual([]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is refused', (written) => {
    expect(complaints(number, written)).toEqual([
      'This is not a number that can be printed. Write plain digits, such as 15000 or 1.2.',
    ]);
  });

  test.each(['15,000', '1500', 'about 6000', true, null])(
    '%j is refused, because it is not digits',
    (written) => {
      expect(complaints(number, written)).toEqual([
        'Write a number in plain digits, without quotation marks, separators or units, such as 15000.',
      ]);
    },
  );
});

test('words in a language need both', () => {
  expect(complaints(wordsInLanguage, { language: 'ko', text: '조선' })).toEqual([]);
  expect(complaints(wordsInLanguage, { language: 'Korean', text: '' })).toEqual([
    'language: Write a language as its code, such as en, ko, ru, uk or zh-Hant.',
    'text: This is empty. Write the text, or leave the field out if it may be left out.',
  ]);
});

test('a party is one of four', () => {
  expect(complaints(party, 'ally')).toEqual([]);
  expect(complaints(party, 'neutral')).toEqual([
    'Invalid option: expected one of "belligerent"|"ally"|"state-affiliated"|"none"',
  ]);
});

describe('earlier ids', () => {
  test('may be left out, but not left empty', () => {
    const schema = z.strictObject({ formerly });
    expect(complaints(schema, {})).toEqual([]);
    expect(complaints(schema, { formerly: ['old-name'] })).toEqual([]);
    expect(complaints(schema, { formerly: [] })).toEqual([
      'formerly: Write at least one earlier id, or leave formerly out.',
    ]);
  });

  test('are ids', () => {
    expect(complaints(z.strictObject({ formerly }), { formerly: ['Old name'] })).toEqual([
      'formerly.0: An id is the file name without its ending: lower-case letters and digits joined by single hyphens, such as "nis-2024-10-18".',
    ]);
  });
});
