import { expect, test } from 'vitest';
import { linesOfUpdate } from '../../src/wording/lines-of-update.ts';
import { wordNoteOnFigure, wordUpdateKind } from '../../src/wording/update.ts';
import { aClaim } from '../examples/edition/evidence.ts';
import { aFact, aStatementFact } from '../examples/edition/facts.ts';

const fact = aFact();
const saying = (value: number) => aClaim({ figure: { kind: 'value', value } });
const lineOf = (claim: ReturnType<typeof saying>, before?: ReturnType<typeof saying>) =>
  linesOfUpdate({ brought: [{ fact, claim, before }] });

test('a figure stands after another that the same voice had given', () => {
  const claim = saying(6000);
  expect(lineOf(claim, saying(4700))).toEqual([
    { fact, claim, was: expect.stringContaining('4,700'), now: expect.stringContaining('6,000') },
  ]);
});

test('a figure that is given again, or for the first time, says so', () => {
  const claim = saying(6000);
  const now = expect.stringContaining('6,000');
  expect(lineOf(claim, saying(6000))).toEqual([{ fact, claim, now, note: 'as before' }]);
  expect(lineOf(claim)).toEqual([{ fact, claim, now, note: 'first figure' }]);
});

test('what is said in words has no figure', () => {
  const claim = aClaim({ figure: undefined, says: 'The bridge is open.' });
  const statement = aStatementFact();
  expect(linesOfUpdate({ brought: [{ fact: statement, claim }] })).toEqual([{ fact: statement, claim }]);
});

test('notes and kinds are worded for readers', () => {
  expect(wordNoteOnFigure('first figure')).toBe('the first figure here');
  expect(wordUpdateKind('correction')).toBe('Correction');
});
