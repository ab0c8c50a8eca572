import { expect, test } from 'vitest';
import { reviewIsDue } from '../../../src/edition/rules/review-is-due.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenExplainer } from '../../examples/written-entries/story.ts';

const fact = aWrittenFigure('workers', { reviewBy: '2027-02-28' });

test('a fact is due the day after', () => {
  expect(judge(reviewIsDue, [fact], { today: '2027-02-28' })).toEqual([]);
  expect(judge(reviewIsDue, [fact], { today: '2027-03-01' })).toEqual([
    {
      ...fact.positionOf(['reviewBy']),
      rule: 'review-is-due',
      level: 'warning',
      message: 'The fact "workers" was to be reviewed by 28 February 2027, 1 day ago.',
      remedy:
        'Look whether it still holds, add what is new, and write checked: with the day you looked, and the next day in reviewBy. All that is due: npm run due',
    },
  ]);
});

test('after 180 days it stops publication', () => {
  expect(judge(reviewIsDue, [fact], { today: '2027-08-27' })).toMatchObject([{ level: 'warning' }]);
  expect(judge(reviewIsDue, [fact], { today: '2027-08-28' })).toMatchObject([
    { level: 'error', message: 'The fact "workers" was to be reviewed by 28 February 2027, 181 days ago.' },
  ]);
});

test('an explainer is reviewed as well', () => {
  const explainer = aWrittenExplainer('', { reviewBy: '2027-11-24' });
  expect(judge(reviewIsDue, [explainer], { today: '2027-12-01' })).toMatchObject([
    { message: 'The explainer "bridge" was to be reviewed by 24 November 2027, 7 days ago.' },
  ]);
});

test('what cannot change is never due', () => {
  expect(
    judge(reviewIsDue, [aWrittenFigure('workers', { reviewBy: 'never' })], { today: '2099-01-01' }),
  ).toEqual([]);
});
