import { expect, test } from 'vitest';
import { passageKey } from '../../src/prose/passage-key.ts';

test('a passage is named by its file and number', () => {
  expect(passageKey('explainers/bridge/sections/1-start.mdx', 3)).toBe(
    'explainers/bridge/sections/1-start.mdx#3',
  );
});
