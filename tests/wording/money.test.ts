import { expect, test } from 'vitest';
import type { Figure } from '../../src/edition/edition.ts';
import { wordMoney } from '../../src/wording/money.ts';

test.each<[Figure, string, string]>([
  [{ kind: 'range', low: 1.2e9, high: 2.3e9 }, 'USD', 'US$1.2–2.3 billion'],
  [{ kind: 'range', low: 500e6, high: 1.2e9 }, 'USD', 'US$500 million to US$1.2 billion'],
  [{ kind: 'value', value: 500e6 }, 'USD', 'US$500 million'],
  [{ kind: 'value', value: 1.3e12, qualifier: 'about' }, 'KRW', 'about 1.3 trillion won'],
  [{ kind: 'range', low: 700e9, high: 1.3e12 }, 'KRW', '700 billion to 1.3 trillion won'],
  [{ kind: 'value', value: 1 }, 'RUB', '1 rouble'],
  [{ kind: 'value', value: 200_000 }, 'RUB', '200,000 roubles'],
  [{ kind: 'value', value: 40 }, 'EUR', '€40'],
  [{ kind: 'value', value: 800 }, 'CHF', '800 CHF'],
])('%o %s reads %s', (figure, currency, words) => {
  expect(wordMoney(figure, currency)).toBe(words);
});
