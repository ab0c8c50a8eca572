import { expect, test } from 'vitest';
import { claimsOnScale, hasMoved } from '../../../src/graphics/charts/claims-on-scale.ts';
import type { Figure } from '../../../src/edition/edition.ts';
import { aClaim } from '../../examples/edition/evidence.ts';
import { aFact, aStatementFact } from '../../examples/edition/facts.ts';

const told = (...figures: Figure[]) => aFact({ claims: figures.map((figure) => aClaim({ figure })) });

test('each claim has its place between nought and the top of the scale', () => {
  const fact = told({ kind: 'value', value: 10 }, { kind: 'range', low: 2, high: 5 });
  const scale = claimsOnScale(fact);
  expect(fact.claims.map((claim) => [scale?.places.get(claim)?.from, scale?.places.get(claim)?.to])).toEqual([
    [1, 1],
    [0.2, 0.5],
  ]);
});

test.each([
  ['a single figure', told({ kind: 'value', value: 10 })],
  ['a figure of nought', told({ kind: 'value', value: 10 }, { kind: 'value', value: 0 })],
  ['a figure below nought', told({ kind: 'value', value: 10 }, { kind: 'range', low: -1, high: 5 })],
  ['statements', aStatementFact({ claims: [aClaim(), aClaim()] })],
])('%s has no movement to show', (_what, fact) => {
  expect(claimsOnScale(fact)).toBeUndefined();
});

test('a figure has moved where it has three days, none of its figures below nought', () => {
  const on = (days: string[], value = 4) =>
    aFact({ claims: days.map((asOf) => aClaim({ asOf, figure: { kind: 'value', value } })) });
  expect(hasMoved(on(['2023', '2024', '2024-01']))).toBe(true);
  expect(hasMoved(on(['2023', '2024', '2024']))).toBe(false);
  expect(hasMoved(on(['2023', '2024', '2025'], -1))).toBe(false);
  expect(hasMoved(aStatementFact({ claims: ['2023', '2024', '2025'].map((asOf) => aClaim({ asOf })) }))).toBe(
    false,
  );
});
