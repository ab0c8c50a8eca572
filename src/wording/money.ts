import type { Figure } from '../edition/edition.ts';
import { wordFigure } from './number.ts';

const symbols: Readonly<Record<string, string>> = {
  USD: 'US$',
  EUR: '€',
  GBP: '£',
};

const names: Readonly<Record<string, { one: string; many: string }>> = {
  KRW: { one: 'won', many: 'won' },
  KPW: { one: 'North Korean won', many: 'North Korean won' },
  RUB: { one: 'rouble', many: 'roubles' },
  CNY: { one: 'yuan', many: 'yuan' },
  JPY: { one: 'yen', many: 'yen' },
  UAH: { one: 'hryvnia', many: 'hryvnias' },
};

/**
 * A sum of money: `US$1.2–2.3 billion`, `about 1.3 trillion won`, `500 CHF`.
 * @param figure in whole units of the currency
 * @param currency ISO 4217 code; one without a house name is printed as its code
 */
export function wordMoney(figure: Figure, currency: string): string {
  const symbol = symbols[currency];
  if (symbol !== undefined) return wordFigure(figure, symbol);
  const name = names[currency] ?? { one: currency, many: currency };
  const isOne = figure.kind === 'value' && figure.value === 1;
  return `${wordFigure(figure)} ${isOne ? name.one : name.many}`;
}
