import { expect, test } from 'vitest';
import { citedOnce, wordStance } from '../../src/wording/stance.ts';
import { aCitation, aClaim, aSource } from '../examples/edition/evidence.ts';

test('a source that does not support a claim is told so', () => {
  expect(wordStance('disputes')).toBe('disputes it');
  expect(wordStance('context')).toBe('for context');
  expect(wordStance('supports')).toBeUndefined();
});

test('a source stands once, and supports what is shown if it supports any of it', () => {
  const [wire, book] = [aSource({ id: 'wire' }), aSource({ id: 'book' })];
  const claims = [
    aClaim({
      sources: [
        aCitation({ source: wire, stance: 'context' }),
        aCitation({ source: book, stance: 'disputes' }),
      ],
    }),
    aClaim({ sources: [aCitation({ source: wire })] }),
  ];
  expect(citedOnce(claims)).toEqual([
    { source: wire, stance: 'supports' },
    { source: book, stance: 'disputes' },
  ]);
});
