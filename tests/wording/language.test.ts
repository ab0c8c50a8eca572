import { expect, test } from 'vitest';
import { wordLanguage } from '../../src/wording/language.ts';

test.each([
  ['ko', 'Korean'],
  ['ru', 'Russian'],
  ['uk', 'Ukrainian'],
  ['en', 'English'],
  ['zh-Hant', 'Traditional Chinese'],
  ['qxx', 'qxx'],
])('the language %s is called %s', (code, name) => {
  expect(wordLanguage(code)).toBe(name);
});
