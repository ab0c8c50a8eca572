import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkShape } from '../../src/edition/check-shape.ts';
import { readYaml } from '../../src/edition/read-yaml.ts';
import { factSchema } from '../../src/schemas/fact.ts';
import { schemas } from '../../src/schemas/content-kinds.ts';
import { toldOfShape } from '../examples/told-of-shape.ts';
import { factFile, factFileWith } from '../examples/fact-file.ts';

test('a file that fits its schema gives what it holds', () => {
  const read = readYaml(factFile);
  if ('problems' in read) throw new Error('The example cannot be read.');
  expect(checkShape(factSchema, read)).toMatchObject({ data: { kind: 'figure', claims: [{ value: 600 }] } });
});

describe('what does not fit the schema of a fact', () => {
  test.each([
    [
      'a missing field',
      factFileWith(/unit: people/, ''),
      '1:1+1 unit is missing. Add unit: What the figure counts, as it reads after the figure: people, workers, votes, percent.',
    ],
    [
      'a missing field that says what it may be',
      factFileWith(/standing: reported/, ''),
      '1:1+1 standing is missing. Add standing: confirmed (two independent voices, or an admission), reported (one voice), disputed (claims that cannot both be true), unverified, outdated (was right for its day), withdrawn.',
    ],
    [
      'a missing field of one claim',
      factFileWith(/ {4}recorded: .*/, ''),
      '9:5+1 recorded is missing. Add recorded: The day we published this claim. For example: recorded: YYYY-MM-DD',
    ],
    [
      'a missing list',
      factFileWith(/ {4}sources:\n {6}- source: kbs/, ''),
      '9:5+1 sources is missing. Add sources: Where it can be read. For example: sources: [{ source: id-of-a-source }]',
    ],
    [
      'an empty field',
      factFileWith(/unit: people/, 'unit:'),
      '6:1+4 unit is empty. What the figure counts, as it reads after the figure: people, workers, votes, percent.',
    ],
    [
      'an unknown field',
      factFileWith(/unit: people/, 'unit: people\nsurprise: x'),
      '7:1+8 "surprise" is not a field here. Fields you can still add: standingNote, checked, places, journey, withdrawn, formerly.',
    ],
    [
      'a field misspelt',
      factFileWith(/ {4}value: 600/, '    value: 600\n    nottte: x'),
      '13:5+6 "nottte" is not a field here. Did you mean note? Write note, or delete the line.',
    ],
    [
      'a field that other systems have',
      factFileWith(/unit: people/, 'unit: people\nslug: x'),
      '7:1+4 "slug" is not a field: the name of the file is its address. Delete the line, or rename the file.',
    ],
    [
      'layout',
      factFileWith(/unit: people/, 'unit: people\nlayout: x'),
      '7:1+6 "layout" is not a field: the pages have one look. Delete the line.',
    ],
    [
      'a day that is not in the calendar',
      factFileWith(/reviewBy: .*/, 'reviewBy: 2026-02-31'),
      '5:11+10 "2026-02-31" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.',
    ],
    [
      'the same day in quotation marks',
      factFileWith(/reviewBy: .*/, 'reviewBy: "2026-02-31"'),
      '5:11+12 "2026-02-31" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.',
    ],
    [
      'a figure in words',
      factFileWith(/ {4}value: .*/, '    value: many'),
      '12:12+4 value cannot be "many". Write a number in plain digits, without quotation marks, separators or units, such as 15000.',
    ],
    [
      'a number that is not whole',
      factFileWith(/number: 7/, 'number: 7.5'),
      '2:9+3 number cannot be 7.5. Write a whole number, such as 12.',
    ],
    [
      'a number that is too large',
      factFileWith(/number: 7/, 'number: 1000'),
      '2:9+4 number cannot be 1000. Numbers of facts end at 999.',
    ],
    [
      'an empty list',
      factFileWith(/ {4}sources:\n {6}- source: kbs/, '    sources: []'),
      '13:14+2 sources: A claim needs at least one source. Add one under sources, or delete the claim.',
    ],
    [
      'an id with capitals',
      factFileWith(/ {2}- by: nis/, '  - by: NIS'),
      '9:9+3 by cannot be "NIS": it is no id. Write nis, if that is the file\'s name. An id is the file name without its ending: lower-case letters and digits joined by single hyphens, such as "nis-2024-10-18".',
    ],
    [
      'empty text',
      factFileWith(/unit: people/, 'unit: " "'),
      '6:7+3 unit: This is empty. Write the text, or leave the field out if it may be left out.',
    ],
    [
      'text that is too long',
      factFileWith(/unit: people/, `unit: ${'x'.repeat(41)}`),
      '6:7+41 unit: This is longer than 40 characters. Shorten it, or move the detail to the story.',
    ],
    [
      'an empty list of groups',
      factFileWith(/ {4}sources:\n {6}- source: kbs/, '    sources:'),
      '13:5+7 sources is empty. Where it can be read. For example: sources: [{ source: id-of-a-source }]',
    ],
    [
      'a field that is missing because it is misspelt, told once',
      factFileWith(/ {4}sources:\n {6}- source: kbs/, '    source: kbs'),
      '13:5+6 "source" is not a field here. Did you mean sources? Write sources, or delete the line.',
    ],
    [
      'all claims missing, with how they look',
      factFile.replace(/claims:[^]*/, ''),
      '1:1+1 claims is missing. Add claims: What voices said of it, and when. For example: claims: [{ by: id-of-a-voice, asOf: YYYY-MM-DD, recorded: YYYY-MM-DD, sources: [{ source: id-of-a-source }], value: 1 }]',
    ],
    [
      'kind with a capital letter',
      factFileWith(/kind: figure/, 'Kind: figure'),
      '1:1+4 "Kind" is not a field here. Did you mean kind? Write kind, or delete the line.',
    ],
    [
      'a claim without a figure',
      factFileWith(/ {4}value: 600/, ''),
      '9:5+1 Item 1 of claims: This claim has no figure. Write value, or low and high.',
    ],
    [
      'a range upside down',
      factFileWith(/ {4}value: 600/, '    low: 5\n    high: 3'),
      '12:10+1 low: The range runs from 5 down to 3. Exchange low and high.',
    ],
  ])('%s', (_, text, message) => {
    expect(toldOfShape(factSchema, text)).toEqual([message]);
  });

  test('a kind that there is not, with what the kinds are for', () => {
    expect(toldOfShape(factSchema, factFileWith(/kind: figure/, 'kind: figur'))).toEqual([
      expect.stringMatching(
        /^1:7\+5 "figur" is not a kind there is\. Did you mean figure\? One of: figure \(a count or measure\), money \(a sum of money\), event /,
      ),
    ]);
  });

  test('no kind at all', () => {
    expect(toldOfShape(factSchema, factFileWith(/kind: figure/, ''))).toEqual([
      expect.stringMatching(
        /^1:1\+1 kind is missing, so the other fields cannot be checked\. Add kind\. One of: figure \(a count or measure\), /,
      ),
    ]);
  });

  test('everything at once', () => {
    const text = 'kind: figure\nnumber: x\nlabel: y\nfoo: z\n';
    expect(toldOfShape(factSchema, text).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '2:9+1 number cannot',
      '3:8+1 label cannot',
      '1:1+1 standing is',
      '1:1+1 reviewBy is',
      '1:1+1 unit is',
      '1:1+1 definition is',
      '1:1+1 claims is',
      '4:1+3 "foo" is',
    ]);
  });
});

describe('what does not fit other schemas', () => {
  test('a language that is no code, as the name of a field', () => {
    const text =
      'kind: clause\nnumber: 1\nlabel: Two words\nstanding: reported\nreviewBy: never\ndocument: D\narticle: A\ntext:\n  English: x\nclaims: []\n';
    expect(toldOfShape(factSchema, text)).toContain(
      '9:3+7 "English" cannot be the name of a field here. Write a language as its code, such as en, ko, ru, uk or zh-Hant.',
    );
  });

  test('a bound for which the schema has no words', () => {
    const schema = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180) });
    expect(toldOfShape(schema, 'lat: 91\nlon: -181\n')).toEqual([
      '1:6+2 lat is 91. The most it may be is 90.',
      '2:6+4 lon is -181. The least it may be is -180.',
    ]);
  });

  const source =
    'kind: newspaper\ntitle: X\npublisher: Y\nurl: https://herald.example/1\npublished: 2024-10-18\naccessed: 2026-11-23\nlanguage: en\nparty: none\n';

  test.each([
    [
      'no language',
      source.replace('language: en\n', ''),
      '1:1+1 language is missing. Add language: Code of the language it is written in, such as en, ko or ru. For example: language: en',
    ],
  ])('%s', (_, text, message) => {
    expect(toldOfShape(schemas.source, text)).toEqual([message]);
  });

  test('an id that is a name, where what goes by that name is known', () => {
    const read = readYaml(factFile.replace('by: nis', 'by: National Intelligence Service'));
    if ('problems' in read) throw new Error('The example cannot be read.');
    const known = checkShape(factSchema, read, (kind, name) =>
      kind === 'voice' && name !== '' ? 'nis' : undefined,
    );
    expect(known).toMatchObject({
      problems: [
        { message: 'by cannot be "National Intelligence Service": it is no id.', remedy: 'Write nis.' },
      ],
    });
  });

  test('a source without an address, told where the file begins', () => {
    const text =
      'kind: newspaper\ntitle: X\npublisher: Y\npublished: "2024"\naccessed: 2026-11-23\nlanguage: en\nparty: none\n';
    expect(toldOfShape(schemas.source, text)).toEqual([
      '1:1+1 This file: This source has no address. Write url, or say in noAddress why it has none.',
    ]);
  });
});

test.each(Object.entries(schemas))(
  'the schema of a %s never speaks in its library’s words',
  (_, schema: z.ZodType) => {
    const kinds = ['figure', 'money', 'event', 'clause', 'statement', 'derived', 'correction', 'x'];
    const values = ['12', 'true', '""', '[]', '[1]', '{}', '{a: b}', 'x', '~', '-1', '2026-02-31'];
    const fields =
      schema instanceof z.ZodDiscriminatedUnion ? schema.options.flatMap(namesOf) : namesOf(schema);
    for (const kind of kinds) {
      for (const value of values) {
        const text = [...new Set(['kind', ...fields])].map(
          (name) => `${name}: ${name === 'kind' ? kind : value}`,
        );
        const words = toldOfShape(schema, text.join('\n')).join('\n');
        expect(words).not.toMatch(
          /Invalid input|expected \w+, received|Unrecognized key|Too (?:small|big): |undefined|\0|\[object/,
        );
        expect(words).not.toBe('');
      }
    }
  },
);

function namesOf(schema: z.core.$ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
