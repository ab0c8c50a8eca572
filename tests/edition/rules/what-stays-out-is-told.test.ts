import { expect, test } from 'vitest';
import { whatStaysOutIsTold } from '../../../src/edition/rules/what-stays-out-is-told.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenExplainer, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const today = '2026-11-24';

test('drafts are named', () => {
  const update = aWrittenUpdate('2026-11-23-news', '', { draft: true });
  const story = aWrittenExplainer('', { draft: true });
  expect(judge(whatStaysOutIsTold, [story, update], { today })).toEqual([
    {
      ...story.positionOf(['draft']),
      rule: 'what-stays-out-is-told',
      level: 'warning',
      message: 'This explainer is a draft: it shows in dev and in previews, and is not published.',
      remedy: 'Take the line out to publish it.',
    },
    {
      ...update.positionOf(['draft']),
      rule: 'what-stays-out-is-told',
      level: 'warning',
      message: 'This update is a draft: it shows in dev and in previews, and is not published.',
      remedy: 'Take the line out to publish it.',
    },
  ]);
});

test('what waits for its day is named with it: an update and a claim', () => {
  const update = aWrittenUpdate('2026-11-23-news', '', { published: '2026-12-24' });
  const claims = [aFigureClaim(), aFigureClaim({ recorded: '2026-12-24' })];
  const fact = aWrittenFigure('workers', { claims });
  const remedy =
    'Nothing need be done: a build of that day or later has it. To see it now: npm run check -- --today 2026-12-24';
  const shared = { rule: 'what-stays-out-is-told', level: 'warning', remedy };
  expect(judge(whatStaysOutIsTold, [aWrittenExplainer(''), fact, update], { today })).toEqual([
    {
      ...fact.positionOf(['claims', 1, 'recorded']),
      ...shared,
      message: 'This claim stays out until 24 December 2026: today is 24 November 2026.',
    },
    {
      ...update.positionOf(['published']),
      ...shared,
      message: 'This update stays out until 24 December 2026: today is 24 November 2026.',
    },
  ]);
});

test('on its day nothing is said', () => {
  const update = aWrittenUpdate('2026-11-23-news', '', { published: '2026-12-24' });
  expect(judge(whatStaysOutIsTold, [update], { today: '2026-12-24' })).toEqual([]);
});
