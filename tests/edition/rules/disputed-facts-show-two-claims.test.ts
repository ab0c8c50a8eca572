import { expect, test } from 'vitest';
import { disputedFactsShowTwoClaims } from '../../../src/edition/rules/disputed-facts-show-two-claims.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries.ts';

test('a disputed fact with one claim shows no dispute', () => {
  const fact = aWrittenFigure('workers', { standing: 'disputed' });
  expect(judge(disputedFactsShowTwoClaims, [fact])).toEqual([
    {
      ...fact.positionOf(['standing']),
      rule: 'disputed-facts-show-two-claims',
      level: 'error',
      message: 'The fact "workers" is disputed, but has only one claim.',
      remedy: 'Add the claim that contradicts it, or write standing: reported.',
    },
  ]);
});

test('two claims make a dispute', () => {
  const claims = [aFigureClaim(), aFigureClaim({ by: 'town', value: 300 })];
  expect(
    judge(disputedFactsShowTwoClaims, [aWrittenFigure('workers', { standing: 'disputed', claims })]),
  ).toEqual([]);
});
