import { expect, test } from 'vitest';
import { preferredClaimIsOne } from '../../../src/edition/rules/preferred-claim-is-one.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';

test('a second preferred claim is told at its place', () => {
  const fact = aWrittenFigure('workers', {
    claims: [aFigureClaim({ preferred: true }), aFigureClaim(), aFigureClaim({ preferred: true })],
  });
  expect(judge(preferredClaimIsOne, [fact])).toEqual([
    {
      ...fact.positionOf(['claims', 2, 'preferred']),
      rule: 'preferred-claim-is-one',
      level: 'error',
      message: 'The fact "workers" has more than one preferred claim.',
      remedy: 'Keep preferred: true on the one claim to show first, and delete the others.',
    },
  ]);
});

test('one preferred claim is right', () => {
  const fact = aWrittenFigure('workers', { claims: [aFigureClaim(), aFigureClaim({ preferred: true })] });
  expect(judge(preferredClaimIsOne, [fact])).toEqual([]);
});
