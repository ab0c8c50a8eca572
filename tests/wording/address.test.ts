import { expect, test } from 'vitest';
import { wordAddress } from '../../src/wording/address.ts';

test('letters of other scripts are shown as letters, and what parts an address stays as it is', () => {
  expect(wordAddress('https://herald.example/%D0%BC%D0%BE%D1%81%D1%82?a=1%2F2')).toBe(
    'https://herald.example/мост?a=1%2F2',
  );
});

test('what is no text in UTF-8 stays as it is, and nothing stays nothing', () => {
  expect(wordAddress('https://herald.example/%BF%C0')).toBe('https://herald.example/%BF%C0');
  expect(wordAddress(undefined)).toBeUndefined();
});
