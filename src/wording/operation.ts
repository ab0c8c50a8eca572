import type { Operation } from '../edition/edition.ts';

const operations: Record<Operation, { name: string; sign: string }> = {
  sum: { name: 'sum', sign: '+' },
  difference: { name: 'difference', sign: '−' },
  product: { name: 'product', sign: '×' },
  quotient: { name: 'quotient', sign: '÷' },
  share: { name: 'share', sign: '÷' },
};

/** What a derived fact is of its two facts: `difference`. */
export function wordOperation(operation: Operation): string {
  return operations[operation].name;
}

/** The sign between the two facts: `−`. */
export function signOfOperation(operation: Operation): string {
  return operations[operation].sign;
}
