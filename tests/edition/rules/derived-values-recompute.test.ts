import { describe, expect, test } from 'vitest';
import { derivedValuesRecompute } from '../../../src/edition/rules/derived-values-recompute.ts';
import { judge } from '../../examples/judge.ts';
import {
  aFigureClaim,
  aWrittenEvent,
  aWrittenFigure,
  aWrittenResult,
  aWrittenSum,
} from '../../examples/written-entries/facts.ts';

const told = { rule: 'derived-values-recompute', level: 'error' };
const of = ['first', 'second'];
type Claim = NonNullable<Parameters<typeof aFigureClaim>[0]>;

function parts(first: Claim, second: Claim) {
  return [
    aWrittenSum('first', { claims: [aFigureClaim(first)] }),
    aWrittenFigure('second', { claims: [aFigureClaim(second)] }),
  ];
}

describe('a result', () => {
  test.each([
    ['sum', 1300, 700, 2000],
    ['difference', 1300, 700, 600],
    ['product', 1300, 700, 910_000],
    ['quotient', 1300, 700, 1.857],
    ['share', 700, 1300, 53.85],
  ] as const)('of a %s comes out again', (operation, first, second, value) => {
    const good = aWrittenResult('result', { operation, of, claims: [aFigureClaim({ value })] });
    expect(judge(derivedValuesRecompute, [good, ...parts({ value: first }, { value: second })])).toEqual([]);

    const wrong = aWrittenResult('result', { operation, of, claims: [aFigureClaim({ value: value + 111 })] });
    expect(
      judge(derivedValuesRecompute, [wrong, ...parts({ value: first }, { value: second })]),
    ).toHaveLength(1);
  });

  test('that does not come out is told with the one that does', () => {
    const fact = aWrittenResult('result', {
      of,
      claims: [aFigureClaim({ value: 1250, qualifier: 'about' })],
    });
    expect(judge(derivedValuesRecompute, [fact, ...parts({ value: 1.3e12 }, { value: 1.2e9 })])).toEqual([
      {
        ...told,
        ...fact.positionOf(['claims', 0, 'value']),
        message: 'The quotient of "first" and "second" is 1,083, not 1,250.',
        remedy: 'Write value: 1083, or correct the facts it is worked out from.',
      },
    ]);
  });

  test.each([
    [1083, true],
    [1083.3, true],
    [1080, true],
    [1082, false],
    [1083.4, false],
  ])('written as %d agrees with 1083.33: %s', (value, agrees) => {
    const fact = aWrittenResult('result', { of, claims: [aFigureClaim({ value })] });
    const found = judge(derivedValuesRecompute, [fact, ...parts({ value: 1.3e12 }, { value: 1.2e9 })]);
    expect(found).toHaveLength(agrees ? 0 : 1);
  });

  test('of ranges takes low with low and high with high', () => {
    const entries = parts({ low: 1000, high: 3000 }, { value: 2 });
    const good = aWrittenResult('result', { of, claims: [aFigureClaim({ low: 500, high: 1500 })] });
    expect(judge(derivedValuesRecompute, [good, ...entries])).toEqual([]);

    const wrong = aWrittenResult('result', { of, claims: [aFigureClaim({ low: 500, high: 1600 })] });
    expect(judge(derivedValuesRecompute, [wrong, ...entries])).toMatchObject([
      {
        ...wrong.positionOf(['claims', 0, 'low']),
        message: 'The quotient of "first" and "second" is 500–1,500, not 500–1,600.',
        remedy: 'Write low: 500 and high: 1500, or correct the facts it is worked out from.',
      },
    ]);
  });

  test('of ranges is put in order where the low ends leave more than the high ones', () => {
    const entries = parts({ low: 10, high: 12 }, { low: 3, high: 8 });
    const result = (figure: object) =>
      aWrittenResult('result', {
        of,
        operation: 'difference',
        claims: [aFigureClaim({ low: 4, high: 7, ...figure })],
      });
    expect(judge(derivedValuesRecompute, [result({}), ...entries])).toEqual([]);
    expect(judge(derivedValuesRecompute, [result({ high: 8 }), ...entries])).toMatchObject([
      {
        message: 'The difference of "first" and "second" is 4–7, not 4–8.',
        remedy: 'Write low: 4 and high: 7, or correct the facts it is worked out from.',
      },
    ]);
  });

  test('is worked out from the claims that count, and checked in the one that counts', () => {
    const first = aWrittenSum('first', {
      claims: [aFigureClaim({ value: 900, asOf: '2020' }), aFigureClaim({ value: 1000, asOf: '2021' })],
    });
    const second = aWrittenFigure('second', {
      claims: [
        aFigureClaim({ value: 2, asOf: '2020', preferred: true }),
        aFigureClaim({ value: 5, asOf: '2021' }),
      ],
    });
    const fact = aWrittenResult('result', {
      of,
      claims: [aFigureClaim({ value: 1, asOf: '2020' }), aFigureClaim({ value: 500, asOf: '2021' })],
    });
    expect(judge(derivedValuesRecompute, [fact, first, second])).toEqual([]);
  });

  test('cannot divide by zero', () => {
    const fact = aWrittenResult('result', { of });
    expect(judge(derivedValuesRecompute, [fact, ...parts({ value: 5 }, { value: 0 })])).toMatchObject([
      {
        message: 'The quotient of "first" and "second" cannot be worked out: it would divide by zero.',
        remedy: 'Name other facts, or exchange the two.',
      },
    ]);
  });
});

test('a fact without a figure cannot be calculated with', () => {
  const fact = aWrittenResult('result', { of: ['workers', 'reopening'] });
  expect(judge(derivedValuesRecompute, [fact, aWrittenFigure(), aWrittenEvent()])).toEqual([
    {
      ...told,
      ...fact.positionOf(['of', 1]),
      message: 'The fact "reopening" is of kind event and has no figure to calculate with.',
      remedy: 'Name a fact of kind figure, money or derived.',
    },
  ]);
});
