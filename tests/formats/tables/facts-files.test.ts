import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { printFactsAsCsv } from '../../../src/formats/tables/facts-as-csv.ts';
import { printFactsAsJson } from '../../../src/formats/tables/facts-as-json.ts';
import { anExplainer } from '../../examples/edition/edition.ts';
import { aCitation, aClaim, aSource } from '../../examples/edition/evidence.ts';
import { aFact, anEventFact } from '../../examples/edition/facts.ts';

const range = { kind: 'range', low: 1.5, high: 2e9 } as const;
const source = aSource({ id: 'wire', title: '다리', language: 'ko' });
const offline = { ...aSource({ id: 'book' }), url: undefined };
const claims = [
  aClaim({
    figure: range,
    sources: [aCitation({ source, words: '열렸다' }), aCitation({ source: offline, stance: 'disputes' })],
  }),
  aClaim({ asOf: '2023', figure: { kind: 'value', value: 6000, qualifier: 'about' }, note: '=1+1' }),
];
const explainer = anExplainer({ facts: [aFact({ claims }), anEventFact({ number: 2 })] });

test('the table has a row for each claim, of facts without figures as well', () => {
  const rows = parse<Record<string, string>>(printFactsAsCsv(explainer), { columns: true, bom: true });
  expect(
    rows.map(({ number, counts, voice, value, low, high, sources }) => [
      number,
      counts,
      voice,
      value,
      low,
      high,
      sources,
    ]),
  ).toEqual([
    ['1', 'yes', 'River Board', '', '1.5', '2000000000', 'wire book'],
    ['1', 'no', 'River Board', '6000', '', '', 'herald-2024-10-19'],
    ['2', 'yes', 'River Board', '', '', '', 'herald-2024-10-19'],
  ]);
  expect(rows[1]).toMatchObject({ note: "'=1+1", as_of: '2023', qualifier: 'about' });
  expect(rows[0]).toMatchObject({ stances: 'supports disputes', on: '', version: '1' });
  expect(rows[2]).toMatchObject({ kind: 'event', unit: '', definition: '', on: anEventFact().on });
  expect(rows[2]?.['says']).not.toBe('');
  expect(rows.every(({ licence }) => licence === 'https://creativecommons.org/licenses/by/4.0/')).toBe(true);
});

test('the JSON file says the same, with the words of the sources', () => {
  const file: unknown = JSON.parse(printFactsAsJson(explainer));
  expect(file).toMatchObject({
    version: 1,
    explainer: { id: 'bridge', as_of: '2026-03-17' },
    facts: [
      {
        number: 1,
        standing: aFact().standing,
        claims: [
          {
            counts: true,
            as_of: '2024-10-18',
            figure: { low: 1.5, high: 2e9 },
            sources: [
              { id: 'wire', title: '다리', words: '열렸다', stance: 'supports' },
              { id: 'book', stance: 'disputes' },
            ],
          },
          { counts: false, figure: { qualifier: 'about', value: 6000 } },
        ],
      },
      { number: 2, kind: 'event', on: anEventFact().on },
    ],
  });
  expect(JSON.stringify(file)).not.toMatch(/null|undefined/);
});
