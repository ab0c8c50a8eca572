import { expect, test } from 'vitest';
import { claimsToldBy } from '../../src/edition/claims-told.ts';
import { aClaim } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';

const newest = aClaim({ asOf: '2026-02-12', figure: { kind: 'value', value: 6000, qualifier: 'about' } });
const older = aClaim({ asOf: '2025-04-30', figure: { kind: 'value', value: 4700 } });
const range = aClaim({ asOf: '2012-12', figure: { kind: 'range', low: 1.2e9, high: 2.3e9 } });
const said = aClaim({ asOf: '2024-10-18', figure: undefined, says: 'It carried 1,500 soldiers.' });
const fact = aFact({ claims: [newest, older, range, said] });

test.each([
  ['about 6,000 killed or wounded', []],
  ['they fell', []],
  ['about 4,700', [older]],
  ['4,700 by 30 April 2025', [older]],
  ['4,700, then 6,000', [older]],
  ['1.2 to 2.3 billion', [range]],
  ['about 1,500 soldiers', [said]],
  ['in April 2025', [older]],
])('“%s” tells of the claims that have its figures and days, besides the current one', (words, told) => {
  expect(claimsToldBy(words, fact)).toEqual(told);
});
