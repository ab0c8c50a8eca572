import { expect, test } from 'vitest';
import { orTheLast } from '../../src/edition/last-edition.ts';
import { anEdition, anExplainer } from '../examples/edition.ts';

test('a story that vanishes for a moment stays as it was, and a new edition counts as soon as it is whole', () => {
  const empty = anEdition({ explainers: [] });
  expect(orTheLast(undefined)).toBeUndefined();
  expect(orTheLast(empty)).toBe(empty);
  const first = anEdition({ explainers: [anExplainer()] });
  expect(orTheLast(first)).toBe(first);
  expect(orTheLast(empty)).toBe(first);
  expect(orTheLast(undefined)).toBe(first);
  const second = anEdition({ explainers: [anExplainer()] });
  expect(orTheLast(second)).toBe(second);
});
