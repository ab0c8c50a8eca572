import { expect } from 'vitest';
import { assembleEdition } from '../../src/edition/assemble-edition.ts';
import type { Edition, Explainer } from '../../src/edition/edition.ts';
import type { WrittenEntry } from '../../src/edition/written-entry.ts';

/** Joins entries that have no errors, and gives the edition with its first explainer. */
export function joined(entries: readonly WrittenEntry[]): { edition: Edition; explainer: Explainer } {
  const { edition, problems } = assembleEdition(entries);
  const errors = problems.filter(({ level }) => level === 'error');
  expect(errors).toEqual([]);
  const explainer = edition?.explainers[0];
  if (edition === undefined || explainer === undefined) throw new Error('Nothing was joined.');
  return { edition, explainer };
}
