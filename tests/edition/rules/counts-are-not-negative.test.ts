import { describe, expect, test } from 'vitest';
import { countsAreNotNegative } from '../../../src/edition/rules/counts-are-not-negative.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure, aWrittenResult } from '../../examples/written-entries/facts.ts';

const told = { rule: 'counts-are-not-negative', level: 'error' };

test.each(['people', 'North Korean workers', 'soldiers killed'])(
  'fewer than no %s cannot be counted',
  (unit) => {
    const fact = aWrittenFigure('workers', {
      unit,
      claims: [aFigureClaim(), aFigureClaim({ low: -1200, high: 300 })],
    });
    expect(judge(countsAreNotNegative, [fact])).toEqual([
      {
        ...told,
        ...fact.positionOf(['claims', 1, 'low']),
        message: `This claim has −1,200 ${unit}: a count cannot be less than nothing.`,
        remedy: 'Check the figure. If it is a change, say so in the unit: "fewer a year".',
      },
    ]);
  },
);

describe('a share', () => {
  test.each([-1, 100.5])('is not %d percent', (value) => {
    const fact = aWrittenFigure('share', { unit: 'percent', claims: [aFigureClaim({ value })] });
    expect(judge(countsAreNotNegative, [fact])).toMatchObject([
      {
        ...told,
        ...fact.positionOf(['claims', 0, 'value']),
        message: `This claim has ${value === -1 ? '−1' : '100.5'} percent: a share lies between 0 and 100.`,
        remedy:
          'Check the figure. If it is a change and not a share, say so in the unit: "percent more than in 2023".',
      },
    ]);
  });

  test('may be nothing or the whole', () => {
    const facts = [0, 100].map((value) =>
      aWrittenResult(`share-${value}`, { unit: 'percent', claims: [aFigureClaim({ value })] }),
    );
    expect(judge(countsAreNotNegative, facts)).toEqual([]);
  });
});

test('what does not count may be negative', () => {
  const fact = aWrittenFigure('frost', { unit: 'degrees Celsius', claims: [aFigureClaim({ value: -12 })] });
  expect(judge(countsAreNotNegative, [fact])).toEqual([]);
});
