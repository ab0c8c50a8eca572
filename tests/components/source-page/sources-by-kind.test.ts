import { expect, test } from 'vitest';
import { factsByExplainer, sourcesByKind } from '../../../src/components/source-page/sources-by-kind.ts';
import { aSource } from '../../examples/edition/evidence.ts';
import { aFact } from '../../examples/edition/facts.ts';

test('sources stand by kind in the order of the kinds, and keep their own order within', () => {
  const sources = [
    aSource({ id: 'b', kind: 'newspaper' }),
    aSource({ id: 'c', kind: 'official-document' }),
    aSource({ id: 'a', kind: 'newspaper' }),
  ];
  expect(
    sourcesByKind(sources).map(({ kind, sources: ofKind }) => [kind, ofKind.map(({ id }) => id)]),
  ).toEqual([
    ['official-document', ['c']],
    ['newspaper', ['b', 'a']],
  ]);
});

test('facts stand by explainer, as their numbers count in one only', () => {
  const facts = [
    aFact({ id: 'a', explainer: 'bridge' }),
    aFact({ id: 'b', explainer: 'tunnel' }),
    aFact({ id: 'c', explainer: 'bridge' }),
  ];
  expect(
    factsByExplainer(facts).map(({ explainer, facts: ofIt }) => [explainer, ofIt.map(({ id }) => id)]),
  ).toEqual([
    ['bridge', ['a', 'c']],
    ['tunnel', ['b']],
  ]);
});
