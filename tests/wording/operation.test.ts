import { expect, test } from 'vitest';
import { operations } from '../../src/schemas/fact.ts';
import { signOfOperation } from '../../src/wording/operation.ts';

test('the signs of arithmetic are typographic', () => {
  expect(operations.map(signOfOperation)).toEqual(['+', '−', '×', '÷', '÷']);
});
