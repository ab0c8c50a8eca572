import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/edition/edition.ts';
import { hasFigures, printClaims } from '../../../src/formats/tables/claims-as-csv.ts';
import { aCitation, aClaim, aSource } from '../../examples/edition/evidence.ts';
import {
  aClauseFact,
  aDerivedFact,
  aFact,
  anEventFact,
  aMoneyFact,
  aStatementFact,
} from '../../examples/edition/facts.ts';

const figure = { kind: 'value', value: 6000, qualifier: 'about' } as const;
const printed = (...claims: Partial<Claim>[]) =>
  printClaims(aFact({ claims: claims.map((given) => aClaim({ figure, ...given })) }));
const rows = (file: string) => parse<Record<string, string>>(file, { columns: true, bom: true });

test('a file has its columns and a row for each claim', () => {
  const source = aSource({ id: 'wire', url: 'https://wire.example/a' });
  const offline = { ...aSource({ id: 'book' }), url: undefined };
  const file = printed(
    {
      sources: [aCitation({ source }), aCitation({ source: offline, stance: 'disputes' })],
      note: 'On foot.',
    },
    {
      asOf: '2023',
      figure: { kind: 'range', low: 1.5, high: 2e9 },
      replaces: '5,000',
      because: 'Misread.',
    },
  );
  expect(rows(file)).toEqual([
    {
      fact: 'crossings',
      label: aFact().label,
      unit: 'people',
      definition: 'Everybody who crossed, once for each day.',
      voice: 'River Board',
      as_of: '2024-10-18',
      recorded: '2026-11-24',
      qualifier: 'about',
      value: '6000',
      low: '',
      high: '',
      standing: aFact().standing,
      set_aside: '',
      note: 'On foot.',
      standing_note: aFact().standingNote ?? '',
      sources: 'wire book',
      stances: 'supports disputes',
      addresses: 'https://wire.example/a none',
      page: expect.stringMatching(/\/facts\/crossings\/$/),
      counts: 'yes',
    },
    expect.objectContaining({
      as_of: '2023',
      qualifier: '',
      value: '',
      low: '1.5',
      high: '2000000000',
      set_aside: '5,000',
      counts: 'no',
    }),
  ]);
});

test('money has its currency and span as unit', () => {
  expect(rows(printClaims(aMoneyFact()))[0]).toMatchObject({ unit: 'USD a year', value: '500000000' });
});

test('only facts whose claims have figures have a file', () => {
  expect([aFact(), aMoneyFact(), aDerivedFact()].every(hasFigures)).toBe(true);
  expect([anEventFact(), aClauseFact(), aStatementFact()].some(hasFigures)).toBe(false);
});

describe('a file', () => {
  test('ends its lines as RFC 4180 asks, the last one too, and says that it is UTF-8', () => {
    const file = printed({});
    expect(file.startsWith('\ufefffact,label,unit,')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('\r\n')).toBe(true);
  });

  test.each(['a, b', 'a "b" c', 'a\nb', ' a ', '국가정보원', 'Служба «Ю»', 'a;b\tc', '“a”'])(
    'keeps %j as it is',
    (note) => {
      expect(rows(printed({ note }))[0]?.['note']).toBe(note);
    },
  );

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '－1'])(
    'gives no spreadsheet the formula %j to run',
    (note) => {
      expect(rows(printed({ note }))[0]?.['note']).toBe(`'${note}`);
    },
  );

  test('has figures below nought as figures', () => {
    const [row] = rows(printed({ figure: { kind: 'value', value: -3 } }));
    expect(row?.['value']).toBe('-3');
  });
});
