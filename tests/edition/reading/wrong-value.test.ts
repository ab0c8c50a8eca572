import { describe, expect, test } from 'vitest';
import { factSchema } from '../../../src/schemas/fact.ts';
import { schemas } from '../../../src/schemas/content-kinds.ts';
import { toldOfShape } from '../../examples/told-of-shape.ts';
import { factFileWith } from '../../examples/fact-file.ts';

describe('a value that a fact cannot have', () => {
  test.each([
    [
      'an unknown word',
      factFileWith(/standing: reported/, 'standing: confrmed'),
      '4:11+8 standing cannot be "confrmed". Did you mean confirmed? Write one of: confirmed, reported, disputed, unverified, outdated, withdrawn.',
    ],
    [
      'a word like no other',
      factFileWith(/standing: reported/, 'standing: xyz'),
      '4:11+3 standing cannot be "xyz". Write one of: confirmed, reported, disputed, unverified, outdated, withdrawn.',
    ],
    [
      'a year without quotation marks',
      factFileWith(/ {4}asOf: .*/, '    asOf: 2024'),
      "10:11+4 asOf is text, and 2024 without quotation marks is a number. Put it in quotation marks: '2024'",
    ],
    [
      'a truth value where text belongs',
      factFileWith(/unit: people/, 'unit: true'),
      "6:7+4 unit is text, and true without quotation marks is true or false. Put it in quotation marks: 'true'",
    ],
    [
      'a figure with a separator',
      factFileWith(/ {4}value: .*/, '    value: 15,000'),
      '12:12+6 value is a number, and "15,000" is text. Write it in plain digits, without quotation marks or separators: 15000',
    ],
    [
      'text instead of a list',
      factFileWith(/ {4}sources:\n {6}- source: kbs/, '    sources: kbs'),
      '13:14+3 sources is a list. Where it can be read. For example: sources: [{ source: kbs }]',
    ],
    [
      'text instead of a group',
      factFileWith(/ {6}- source: kbs/, '      - kbs'),
      '14:9+3 Item 1 of sources is a group of fields. For example: - { source: kbs }',
    ],
    [
      'a list instead of text',
      factFileWith(/unit: people/, 'unit: [people]'),
      '6:7+8 unit is text, and square brackets make it a list. Put it in quotation marks: unit: "[people]"',
    ],
    [
      'a list that holds more than text, instead of text',
      factFileWith(/unit: people/, 'unit: [a: b]'),
      '6:7+6 unit is text, and square brackets make it a list. Put the whole text in quotation marks: unit: "[…]"',
    ],
    [
      'a day as a plain number',
      factFileWith(/ {4}asOf: .*/, '    asOf: 20250902'),
      '10:11+8 asOf is not written as a day. Write 2025-09-02.',
    ],
    [
      'a day without noughts',
      factFileWith(/ {4}asOf: .*/, '    asOf: 2025-9-2'),
      '10:11+8 "2025-9-2" is not written as a day. Write 2025-09-02.',
    ],
    [
      'a day that could be two',
      factFileWith(/ {4}asOf: .*/, '    asOf: 02.09.2025'),
      '10:11+10 "02.09.2025" is not written as a day. Write 2025-09-02 or 2025-02-09, whichever day it is.',
    ],
    [
      'a figure with its qualifier',
      factFileWith(/ {4}value: .*/, '    value: about 5,000'),
      '12:12+11 value is a number, and "about 5,000" is text. Write qualifier: about and value: 5000, each on a line of its own.',
    ],
    [
      'a range as a value',
      factFileWith(/ {4}value: .*/, '    value: 5-10'),
      '12:12+4 value is a number, and "5-10" is text. Write low: 5 and high: 10, each on a line of its own.',
    ],
    [
      'a figure with a word for millions',
      factFileWith(/ {4}value: .*/, '    value: 1.2 billion'),
      '12:12+11 value is a number, and "1.2 billion" is text. Write value: 1200000000.',
    ],
    [
      'another word for a qualifier',
      factFileWith(/ {4}value: 600/, '    value: 600\n    qualifier: around'),
      '13:16+6 qualifier cannot be "around". Did you mean about? Write one of: about, at least, more than, up to, fewer than, nearly.',
    ],
    [
      'false where only true is written',
      factFileWith(/ {4}value: 600/, '    value: 600\n    admission: false'),
      '13:16+5 admission cannot be false. Write true, or delete the line: true where the party concerned says it against its own interest.',
    ],
  ])('%s', (_, text, message) => {
    expect(toldOfShape(factSchema, text)).toEqual([message]);
  });
});

describe('a value that a source cannot have', () => {
  const source =
    'kind: newspaper\ntitle: X\npublisher: Y\nurl: https://herald.example/1\npublished: 2024-10-18\naccessed: 2026-11-23\nlanguage: en\nparty: none\n';

  test.each([
    [
      'a language by its name',
      source.replace('language: en', 'language: Korean'),
      '7:11+6 language cannot be "Korean". Write its code: ko',
    ],
    [
      'an address without its beginning',
      source.replace('https://', 'www.'),
      '4:6+20 url cannot be "www.herald.example/1". Write the whole address: https://www.herald.example/1',
    ],
    [
      'a title in square brackets',
      source.replace('title: X', 'title: [The bridge]'),
      '2:8+12 title is text, and square brackets make it a list. Put it in quotation marks: title: "[The bridge]"',
    ],
    [
      'one author instead of a list',
      `${source}authors: Ada Rook\n`,
      '9:10+8 authors is a list. Names of the authors, as printed, in order. For example: authors: ["Ada Rook"]',
    ],
  ])('%s', (_, text, message) => {
    expect(toldOfShape(schemas.source, text)).toEqual([message]);
  });
});

test('an earlier id that is kept for another page is told so at once, with nothing to write instead', () => {
  const explainer = (id: string) =>
    toldOfShape(schemas.explainer, `formerly: [${id}]\n`).filter((told) => told.includes('formerly'));
  expect(explainer('Sources')).toEqual([
    '1:12+7 Item 1 of formerly cannot be "Sources": it is no id, and "sources" is kept for another page of the site. Delete "Sources".',
  ]);
  expect(explainer('Bridge')).toEqual([expect.stringContaining("Write bridge, if that is the file's name.")]);
});
