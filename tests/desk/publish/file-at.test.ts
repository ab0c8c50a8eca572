import { expect, test } from 'vitest';
import { addressOf, fileAt } from '../../../src/desk/publish/file-at.ts';

test.each([
  ['/', 'index.html'],
  ['/bridge/facts/다리/', 'bridge/facts/다리/index.html'],
  ['/404.html', '404.html'],
  ['/bridge/facts.json', 'bridge/facts.json'],
])('%s is the address of %s, and the other way round', (address, file) => {
  expect(fileAt(address)).toBe(file);
  expect(addressOf(file)).toBe(address);
});

test('a file whose name only ends like that of a page keeps its name', () => {
  expect(addressOf('bridge/my-index.html')).toBe('/bridge/my-index.html');
});
