import { expect, test } from 'vitest';
import { widthOf } from '../../src/desk/terminal-width.ts';

test.each([
  ['', 0],
  ['Kyiv', 4],
  ['Київ', 4],
  ['안찬일', 6],
  ['北朝鮮 (DPRK)', 13],
  ['é', 1],
  ['e\u0301', 1],
  ['…“”–', 4],
  ['😀', 2],
])('%s takes %d columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});
