import { expect, test } from 'vitest';
import { rowsByStatus } from '../../../src/components/figures/rows-by-status.ts';
import { aForecast, aSource } from '../../examples/edition/evidence.ts';
import { aStatementFact } from '../../examples/edition/facts.ts';
import { aPlace } from '../../examples/edition/story.ts';

const law = (says: string, source = 'law') => ({
  internationalLaw: { says, sources: [aSource({ id: source })] },
});
const row = (name: string, status?: ReturnType<typeof law>) => ({
  place: aPlace({ id: name, name, status }),
  forecasts: [],
  facts: [],
});
const namesIn = (rows: Parameters<typeof rowsByStatus>[0]) =>
  rowsByStatus(rows).map(({ places }) => places.map(({ name }) => name).join(' '));

test('places of which the laws say the same, by the same sources, share a row', () => {
  const rows = [row('A', law('x')), row('B', law('y')), row('C', law('x')), row('D', law('x', 'other'))];
  expect(namesIn(rows)).toEqual(['A C', 'B', 'D']);
});

test('places of which no status is entered share a row, and no place of which one is', () => {
  expect(namesIn([row('A'), row('B', law('x')), row('C')])).toEqual(['A C', 'B']);
});

test('what is told of some places of a row stands once and names them; of all, it names none', () => {
  const forecast = aForecast();
  const fact = aStatementFact();
  const [shared] = rowsByStatus([
    { ...row('A'), forecasts: [forecast], facts: [fact] },
    { ...row('B'), facts: [fact] },
    { ...row('C'), forecasts: [forecast], facts: [fact] },
  ]);
  expect(shared?.forecasts).toEqual([{ told: forecast, only: ['A', 'C'] }]);
  expect(shared?.facts).toEqual([{ told: fact, only: [] }]);
});
