import { expect, test } from 'vitest';
import { wordSetAside, wordWhatIsCounted } from '../../src/wording/remarks.ts';
import { aClaim } from '../examples/edition/evidence.ts';
import { aFact, aStatementFact } from '../examples/edition/facts.ts';

test('what a figure counts is said of facts that count something', () => {
  const fact = aFact();
  expect(wordWhatIsCounted(fact)).toBe(`What is counted: ${'definition' in fact ? fact.definition : ''}`);
  expect(wordWhatIsCounted(aStatementFact())).toBeUndefined();
});

test('what a correction set aside is said with one full stop, and of no other claim', () => {
  expect(wordSetAside(aClaim({ replaces: 'Nine boats.' }))).toBe('Before a correction: Nine boats.');
  expect(wordSetAside(aClaim())).toBeUndefined();
});
