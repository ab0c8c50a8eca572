import type { Figure, Operation } from './edition.ts';

/** Both ends of a figure; for one without a range they are the same. */
export interface Ends {
  low: number;
  high: number;
}

/** The two ends of a figure. */
export function endsOf(figure: Figure): Ends {
  return figure.kind === 'value'
    ? { low: figure.value, high: figure.value }
    : { low: figure.low, high: figure.high };
}

/** Does the arithmetic of a derived fact: the low end with the low end, the high with the high. */
export function workOut(operation: Operation, first: Ends, second: Ends): Ends {
  return {
    low: calculate(operation, first.low, second.low),
    high: calculate(operation, first.high, second.high),
  };
}

function calculate(operation: Operation, first: number, second: number): number {
  switch (operation) {
    case 'sum':
      return first + second;
    case 'difference':
      return first - second;
    case 'product':
      return first * second;
    case 'quotient':
      return first / second;
    case 'share':
      return (first / second) * 100;
  }
}

/** Whether a written number is a result, rounded to as many digits as are written: 1.08 is 1.0833, and so is 1.1. */
export function isRounded(written: number, result: number): boolean {
  if (!Number.isFinite(result)) return false;
  // The last digits of a result in binary floating point are no digits of the result.
  const noise = Math.abs(result) * 1e-12;
  return Math.abs(written - result) <= lastDigitOf(written) / 2 + noise;
}

/** What a one in the last digit of a number that is not zero stands for: 0.1 in 12.5, 1000 in 15,000. */
function lastDigitOf(written: number): number {
  const [digits = '', exponent = '0'] = Math.abs(written).toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return written === 0 ? 1 : 10 ** (Number(exponent) - decimals);
}

/** A result with four digits that count, as it would be written. */
export function fourDigits(result: number): number {
  return Number(result.toPrecision(4));
}
