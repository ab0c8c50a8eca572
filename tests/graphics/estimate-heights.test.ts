import { expect, test } from 'vitest';
import {
  betweenBlocks,
  heightOfBlock,
  heightOfEvidence,
  heightOfInterludes,
  heightOfNotes,
  mostHeightOfEvidence,
} from '../../src/graphics/estimate-heights.ts';
import { aCitation, aClaim, aQuote, aSource, aVoice } from '../examples/edition/evidence.ts';
import { aClauseFact, aFact } from '../examples/edition/facts.ts';
import { aPassage } from '../examples/edition/story.ts';

test('a paragraph is as tall as its lines of 64 characters, marks counted in', () => {
  expect(heightOfBlock(aPassage({ length: 640 }))).toBe(10);
  expect(heightOfBlock(aPassage({ length: 640, facts: [{ fact: aFact(), isFirst: true, told: [] }] }))).toBe(
    11,
  );
});

test('a block without words is a clause, or a table that grows with its claims', () => {
  const clause = aPassage({ length: 0, facts: [{ fact: aClauseFact(), isFirst: true, told: [] }] });
  const one = aPassage({ length: 0, facts: [{ fact: aFact(), isFirst: true, told: [] }] });
  const two = aPassage({
    length: 0,
    facts: [{ fact: aFact({ claims: [aClaim(), aClaim()] }), isFirst: true, told: [] }],
  });
  expect(heightOfBlock(clause)).toBeGreaterThan(3);
  expect(heightOfBlock(two) - heightOfBlock(one)).toBe(2);
  expect(heightOfNotes(clause)).toBeGreaterThan(1);
  expect(heightOfNotes(one)).toBe(0);
});

test('a card with one source is four to six lines tall, and a line for a fact shown before three or four', () => {
  const card = heightOfEvidence(aPassage({ facts: [{ fact: aFact(), isFirst: true, told: [] }] }));
  expect(card).toBeGreaterThan(4);
  expect(card).toBeLessThan(6);
  expect(heightOfEvidence(aPassage({ facts: [{ fact: aFact(), isFirst: false, told: [] }] }))).toBeLessThan(
    3.5,
  );
});

test('the most that cards can be is whole lines above the guess, and never more than the styles know', () => {
  const one = aPassage({ facts: [{ fact: aFact(), isFirst: true, told: [] }] });
  const many = aPassage({
    facts: Array.from({ length: 30 }, () => ({ fact: aFact(), isFirst: true, told: [] })),
  });
  expect(mostHeightOfEvidence(one)).toBe(Math.ceil(heightOfEvidence(one) * 1.2) + 1);
  expect(mostHeightOfEvidence(many)).toBe(60);
});

test('earlier figures and corrections make a card taller', () => {
  const figure = { kind: 'value', value: 7000 } as const;
  const claims = [aClaim({ figure }), aClaim({ figure, asOf: '2023' })];
  const mended = [{ was: '60,000 a day', now: '6,000 a day', day: '2026-12-02' }];
  const height = (fact: ReturnType<typeof aFact>) =>
    heightOfEvidence(aPassage({ facts: [{ fact, isFirst: true, told: [] }] }));
  expect(height(aFact({ claims })) - height(aFact({ claims: claims.slice(0, 1) }))).toBeCloseTo(24.7 / 31);
  expect(height(aFact({ mended }))).toBeGreaterThan(height(aFact()) + 1);
  const quoted = (quote: ReturnType<typeof aQuote>) =>
    heightOfEvidence(aPassage({ quotes: [{ mark: 'Q1', quote, isFirst: true }] }));
  expect(quoted(aQuote({ mended }))).toBeGreaterThan(quoted(aQuote()) + 1);
});

test('more sources, and what others say of a disputed fact, make a card taller', () => {
  const sources = ['a', 'b', 'c', 'd', 'e'].map((id) => aCitation({ source: aSource({ id }) }));
  const figure = { kind: 'value', value: 7000 } as const;
  const plain = aFact();
  const sourced = aFact({ claims: [aClaim({ figure, sources })] });
  const claims = [aClaim({ figure }), aClaim({ figure, by: aVoice({ id: 'other' }) })];
  const height = (fact: typeof plain) =>
    heightOfEvidence(aPassage({ facts: [{ fact, isFirst: true, told: [] }] }));
  expect(height(sourced)).toBeGreaterThan(height(plain));
  expect(height(aFact({ claims, standing: 'disputed' }))).toBeGreaterThan(height(aFact({ claims })));
});

test('blocks without evidence are counted with the space after each', () => {
  expect(heightOfInterludes([])).toBe(0);
  expect(heightOfInterludes([{ kind: 'words', length: 640 }])).toBe(10 + betweenBlocks);
  const two = heightOfInterludes([
    { kind: 'places', count: 2 },
    { kind: 'places', count: 4 },
  ]);
  expect(two).toBeGreaterThan(heightOfInterludes([{ kind: 'places', count: 4 }]));
  expect(heightOfInterludes([{ kind: 'quote', quote: aQuote() }])).toBeGreaterThan(4);
});
