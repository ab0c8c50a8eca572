import { expect, test } from 'vitest';
import type { Figure } from '../../../src/edition/edition.ts';
import { placeEstimates } from '../../../src/graphics/charts/place-estimates.ts';
import { aClaim } from '../../examples/edition/evidence.ts';
import { aFact, aMoneyFact } from '../../examples/edition/facts.ts';

const told = (...figures: Figure[]) => aFact({ claims: figures.map((figure) => aClaim({ figure })) });
const value = (number: number) => ({ kind: 'value', value: number }) as const;

test('claims stand on one scale from nought to the highest figure, the highest first', () => {
  const { rows, ends, multiplies } = placeEstimates([
    told(value(700)),
    told({ kind: 'range', low: 1200, high: 2300 }, value(3000)),
  ]);
  expect(rows.map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [0.4, 2300 / 3000],
    [700 / 3000, 700 / 3000],
  ]);
  expect(ends).toEqual(['0', '3,000']);
  expect(multiplies).toBe(false);
});

test('figures of very different size stand on a scale that multiplies, from the lowest to the highest', () => {
  const { rows, ends, multiplies } = placeEstimates([told(value(100), value(1000), value(10_000))]);
  expect(multiplies).toBe(true);
  expect(ends).toEqual(['100', '10,000']);
  expect(rows.map(({ from }) => Math.round(from * 1e6) / 1e6)).toEqual([1, 0.5, 0]);
});

test('where bars begin at nought they do so whatever the figures', () => {
  expect(placeEstimates([told(value(100), value(10_000))], 'from-nought')).toMatchObject({
    multiplies: false,
    rows: [{ from: 1 }, { from: 0.01 }],
  });
});

test('nought has its place, alone and beside others', () => {
  expect(placeEstimates([told(value(0))])).toMatchObject({ rows: [{ from: 0, to: 0 }], multiplies: false });
  expect(placeEstimates([told(value(0), value(9))])).toMatchObject({ rows: [{ from: 1 }, { from: 0 }] });
});

test('the ends of a scale of money are sums', () => {
  expect(placeEstimates([aMoneyFact()]).ends).toEqual(['0', 'US$500 million']);
});
