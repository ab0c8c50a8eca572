import { expect, test } from 'vitest';
import type { Figure } from '../../../src/edition/edition.ts';
import { placeEstimates } from '../../../src/graphics/charts/place-estimates.ts';
import { aCitation, aClaim, aSource, aVoice } from '../../examples/edition/evidence.ts';
import { aFact, aMoneyFact, aStatementFact } from '../../examples/edition/facts.ts';

const told = (...figures: Figure[]) => aFact({ claims: figures.map((figure) => aClaim({ figure })) });

test('claims stand on one scale from nought to a round figure, the highest first', () => {
  const { rows, ticks } = placeEstimates([
    told({ kind: 'value', value: 700 }),
    told({ kind: 'range', low: 1200, high: 2300 }, { kind: 'value', value: 3000 }),
  ]);
  expect(rows.map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [0.4, 2300 / 3000],
    [700 / 3000, 700 / 3000],
  ]);
  expect(ticks).toEqual([
    { value: 0, at: 0 },
    { value: 1500, at: 0.5 },
    { value: 3000, at: 1 },
  ]);
});

test('governments, their officials and UN documents are told from others', () => {
  const figure = { kind: 'value', value: 1 } as const;
  const claims = [
    aClaim({ figure, by: aVoice({ kind: 'government' }) }),
    aClaim({ figure, by: aVoice({ kind: 'person', party: 'belligerent' }) }),
    aClaim({ figure, sources: [aCitation({ source: aSource({ kind: 'un-document' }) })] }),
    aClaim({ figure, by: aVoice({ kind: 'person' }) }),
    aClaim({ figure, by: aVoice({ kind: 'outlet' }) }),
  ];
  expect(placeEstimates([aFact({ claims })]).rows.map(({ isOfficial }) => isOfficial)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('facts of two units cannot be compared', () => {
  expect(() => placeEstimates([aFact(), aMoneyFact()])).toThrow(
    'A chart cannot compare USD and people. Give it facts of one unit or one currency.',
  );
});

test('a fact without figures is refused by name', () => {
  expect(() => placeEstimates([aStatementFact({ id: 'open' })])).toThrow(
    'A chart shows figures. Fact "open" is of the kind statement and has none.',
  );
});

test('a figure below nought is refused, and nought itself has its place', () => {
  expect(() => placeEstimates([told({ kind: 'value', value: -1 })])).toThrow(/begins at nought/);
  expect(placeEstimates([told({ kind: 'value', value: 0 })]).rows[0]).toMatchObject({ from: 0, to: 0 });
});
