import { expect, test } from 'vitest';
import { builtAssets, bytesOf } from './built-site.ts';

test('text-decoration has one word only, because WebKit passes over the whole rule where it has more', () => {
  const sheets = builtAssets().filter((address) => address.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  const values = sheets.flatMap((address) =>
    [
      ...bytesOf(address)
        .toString('utf8')
        .matchAll(/[{;](?:-webkit-)?text-decoration:([^;}]+)/g),
    ].map(([, value = '']) => value),
  );
  expect(values.length).toBeGreaterThan(0);
  expect(values.filter((value) => /[\s(]/.test(value))).toEqual([]);
});
