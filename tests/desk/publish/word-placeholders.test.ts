import { expect, test } from 'vitest';
import { wordPlaceholders } from '../../../src/desk/publish/word-placeholders.ts';

const unfilled = {
  corrections: 'corrections@double-entry.example',
  authority: { name: 'double-entry.example' },
};

test('a site that is built for readers and gives the address of nobody says so', () => {
  expect(wordPlaceholders('https://newsroom.github.io/double-entry', unfilled)).toEqual([
    'Readers of https://newsroom.github.io/double-entry are told to report errors to corrections@double-entry.example, which nobody reads. Write your own address in src/site.ts: corrections',
    'Feeds of https://newsroom.github.io/double-entry name their entries after double-entry.example, which is nobody’s. Write a name of yours and a day on which it was yours in src/site.ts: authority. Do so before readers come, and never change it then',
  ]);
});

test('a site that gives addresses of its own has nothing to be told', () => {
  const filledIn = { corrections: 'corrections@herald.org', authority: { name: 'herald.org' } };
  expect(wordPlaceholders('https://herald.org', filledIn)).toEqual([]);
});

test.each([
  'https://double-entry.example',
  'http://localhost:8081/double-entry',
  'http://127.0.0.1:4321',
  'http://[::1]:4321',
  'https://www.example.org',
])('a site that is built for %s has no readers yet', (address) => {
  expect(wordPlaceholders(address, unfilled)).toEqual([]);
});
