import { expect, test } from 'vitest';
import { factNumbersAreUnique } from '../../../src/edition/rules/fact-numbers-are-unique.ts';
import { judge } from '../../examples/judge.ts';
import {
  aWrittenEvent,
  aWrittenFigure,
  aWrittenStatement,
  aWrittenSum,
} from '../../examples/written-entries/facts.ts';

test('a number that is taken is told with the next that is free', () => {
  const second = aWrittenSum('cost', { number: 7 });
  const third = aWrittenFigure('workers', { number: 7 });
  const first = aWrittenStatement('carries-traffic', { number: 7 });
  expect(
    judge(factNumbersAreUnique, [first, second, third, aWrittenEvent('reopening', { number: 12 })]),
  ).toEqual([
    {
      ...second.positionOf(['number']),
      rule: 'fact-numbers-are-unique',
      level: 'error',
      message: 'The number 7 is taken: the fact "carries-traffic" has it.',
      remedy:
        'Write number: 13, the next one that is free. If "cost" was published first, change "carries-traffic" instead.',
    },
    expect.objectContaining({
      ...third.positionOf(['number']),
      remedy:
        'Write number: 14, the next one that is free. If "workers" was published first, change "carries-traffic" instead.',
    }),
  ]);
});

test('two explainers count by themselves', () => {
  const elsewhere = aWrittenFigure('workers', { number: 1 }, { explainer: 'tunnel' });
  expect(judge(factNumbersAreUnique, [aWrittenFigure('workers', { number: 1 }), elsewhere])).toEqual([]);
});
